/** Fields and papers that most forms ask for, written once; personal data is marked so that every view and the trail mask it. */
import { field, shared } from './define-procedure.ts';

export const applicantName = field('applicantName', 'TEXT', '申请人名称（姓名）', 'name of applicant', {
  required: true,
  personal: 'NAME',
  maxLength: 100,
});
export const applicantId = field('applicantId', 'TEXT', '公民身份号码', 'citizen identity number', {
  required: true,
  personal: 'ID_NUMBER',
  check: 'CITIZEN_ID',
});
export const uscc = field('uscc', 'TEXT', '统一社会信用代码', 'unified social credit code', { required: true, check: 'USCC' });
export const contactName = field('contactName', 'TEXT', '联系人', 'contact person', { required: true, personal: 'NAME', maxLength: 50 });
export const contactPhone = field('contactPhone', 'TEXT', '联系电话', 'telephone', { required: true, personal: 'PHONE', maxLength: 20 });
export const premises = field('premises', 'TEXT', '经营场所地址', 'address of the premises', {
  required: true,
  personal: 'ADDRESS',
  maxLength: 200,
});
export const floorArea = field('floorArea', 'NUMBER', '经营面积（平方米）', 'floor area (square metres)', {
  required: true,
  min: 1,
  max: 100000,
});

export const businessLicence = shared('businessLicence', '营业执照', 'business licence', '营业执照');
export const identityCard = shared('identityCard', '居民身份证', 'identity card', '居民身份证');
