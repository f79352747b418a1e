/** The fifteen tasks and two goals of the Nantong plan (domain.md section 4). Dates are as the plan writes them. */
import type { Due, Measure, Milestone, PlanTask } from './plan-task.ts';

const on = (date: string): Due => ({ type: 'DATE', on: date });
const standing = (everyMonths: 1 | 3 | 12): Due => ({ type: 'STANDING', everyMonths });
const yes = (zh: string, en: string): Measure => ({ type: 'BINARY', what: { zh, en } });
const share = (percent: number, zh: string, en: string): Measure => ({ type: 'RATIO', percent, what: { zh, en } });
const m = (id: string, due: Due, measure: Measure, responsible?: readonly [string, string]): Milestone => ({
  id,
  due,
  measure,
  ...(responsible === undefined ? {} : { responsible: { zh: responsible[0], en: responsible[1] } }),
});
const task = (no: string, zh: string, en: string, who: readonly [string, string], ...milestones: readonly Milestone[]): PlanTask => ({
  no,
  title: { zh, en },
  responsible: { zh: who[0], en: who[1] },
  milestones,
});

const OFFICES = ['市县政务办', 'city and county services offices'] as const;
const HOTLINES = ['市县 12345 中心', 'city and county 12345 centres'] as const;

export const NANTONG_PLAN: readonly PlanTask[] = [
  task(
    '1',
    '数据共享交换平台、制度和接入标准',
    'data exchange platform, rules, access standard',
    ['市大数据管理局；县区信息化主管部门', 'city data bureau; county IT bodies'],
    m('1', on('2020-09-30'), share(100, '已接入系统数／应接入系统数', 'systems connected of those listed')),
  ),
  task(
    '2',
    '政务服务旗舰店',
    'flagship stores',
    ['崇川、港闸、经开区、苏通园区、通州湾；有条件的镇街', 'five districts; towns that are able'],
    m('1', on('2019-12-31'), share(100, '已上线店数／应上线店数', 'stores live of those planned')),
  ),
  task(
    '3',
    '移动应用接入江苏政务服务客户端',
    'mobile apps into the provincial client',
    ['各部门；市大数据管理局同步', 'departments; the data bureau syncs'],
    m('1', on('2019-12-31'), share(50, '已接入服务数／清单服务数', 'services connected of the list')),
    m('2', on('2020-12-31'), share(100, '已接入服务数／清单服务数', 'services connected of the list')),
  ),
  task(
    '4',
    '统一身份认证，账号迁移',
    'unified identity, accounts migrated',
    ['市县政务办；各部门', 'services offices; departments'],
    m('1', on('2019-12-31'), share(100, '已切换系统数／应切换系统数', 'systems switched')),
  ),
  task(
    '5',
    '电子印章接口',
    'e-seal interfaces',
    ['市县平台、自建系统单位', 'city and county platforms, self-built systems'],
    m(
      '1',
      { type: 'EVENT', event: { zh: '省电子印章系统建成', en: 'the provincial seal system is ready' }, months: 1 },
      yes('签章、验章、状态查询均通过', 'sign, verify and status calls pass'),
    ),
  ),
  task(
    '6',
    '一窗受理和排队叫号系统',
    'one-window acceptance and queue system',
    OFFICES,
    m('1', on('2019-06-30'), yes('市大厅上线', 'city hall live'), ['市政务办', 'city services office']),
    m('2', on('2020-06-30'), yes('县区大厅上线', 'county halls live'), ['县区政务办', 'county services offices']),
  ),
  task('7', '12345 舆情分析', '12345 opinion analysis', HOTLINES, m('1', on('2019-06-30'), yes('上线', 'live'))),
  task(
    '8',
    '链接国家政务服务平台',
    'links to the national portal',
    ['市、县、部门网站', 'city, county and department sites'],
    m('1', on('2019-06-30'), share(100, '链接已核查站点数／站点数', 'sites whose links were checked')),
  ),
  task(
    '9',
    '数据共享、证照归集和互认',
    'sharing, licence collection, mutual recognition',
    ['市县共享主管部门；政务办', 'sharing bodies; services offices'],
    m('1', on('2019-12-31'), share(100, '达标共享指标数／指标数', 'sharing targets met')),
  ),
  task(
    '10',
    '移动应用改接国家平台',
    'mobile apps re-routed to the national platform',
    ['市政务办牵头，各部门', 'city services office leads, departments'],
    m('1', on('2019-12-31'), share(100, '已改接应用数／应用数', 'apps re-routed')),
  ),
  task(
    '11',
    '一号答知识库，咨询投诉线上线下闭环',
    'one-number knowledge base, closed loop for enquiries',
    HOTLINES,
    m('1', on('2019-06-30'), share(100, '已答复数／受理数', 'answered of those taken in')),
  ),
  task(
    '12',
    '事项调整和办事指南维护',
    'items adjusted, guides maintained',
    ['各单位', 'all units'],
    m('1', standing(1), share(100, '按时调整数／应调整数', 'adjusted on time')),
  ),
  task(
    '13',
    '通过运维系统管理站点',
    'sites run through the maintenance system',
    OFFICES,
    m('1', standing(1), share(100, '按时办结工单数／工单数', 'tickets on time')),
  ),
  task('14', '旗舰店维护', 'flagship upkeep', OFFICES, m('1', standing(1), share(100, '检查通过数／检查数', 'checks passed'))),
  task(
    '15',
    '安全：政务外网、IPv6、等保、密码测评、演练、风险评估和压力测试',
    'security: network, IPv6, classified protection, cryptography, drills, risk and stress tests',
    ['市大数据管理局；公安部门', 'city data bureau; police'],
    m('1', standing(3), yes('无逾期检查', 'no overdue check')),
  ),
  task(
    'G1',
    '目标：与国家平台全面对接，应接尽接',
    'goal: fully docked',
    ['市政府', 'city government'],
    m('1', on('2020-09-30'), share(100, '已接数／应接数', 'connected of those due')),
  ),
  task(
    'G2',
    '目标：政务服务事项全部上平台，应上尽上',
    'goal: every item on the platform',
    ['市政府', 'city government'],
    m('1', on('2021-12-31'), share(100, '已上事项数／应上事项数', 'items online of those due')),
  ),
];

export const planTask = (no: string): PlanTask | undefined => NANTONG_PLAN.find((one) => one.no === no);
