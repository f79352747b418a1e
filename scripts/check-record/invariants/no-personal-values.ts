/** I14: no value of a person outside the vault: neither a planted one nor anything that is a valid citizen number or a mobile number. */
import type { Invariant } from '../evidence.ts';

const CITIZEN_ID = /(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/gu;
const MOBILE = /(?<![0-9A-Za-z./-])1[3-9]\d{9}(?![0-9A-Za-z])/gu;

/** GB 11643: the check digit tells a citizen number from eighteen digits. */
function isCitizenId(text: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return '10X98765432'[sum % 11] === text.at(-1)?.toUpperCase();
}

const shown = (value: string): string => `${value.slice(0, 3)}…${value.slice(-2)}`;

export const noPersonalValues: Invariant = {
  id: 'I14',
  promise: 'no personal value outside the vault · 个人信息不出保险库',
  look({ evidence, found, record }) {
    const planted = evidence.planted ?? [];
    const search = (where: string, text: string): void => {
      for (const [value] of text.matchAll(CITIZEN_ID)) if (isCitizenId(value)) found(`${where} holds a citizen number (${shown(value)})`);
      for (const [value] of text.matchAll(MOBILE)) found(`${where} holds a mobile number (${shown(value)})`);
      for (const value of planted) if (text.includes(value)) found(`${where} holds a planted value (${shown(value)})`);
    };
    for (const { canon, seq, stream } of record.entries) search(`entry ${seq} of ${stream}`, canon.toString('utf8'));
    for (const { text, where } of record.texts) search(where, text);
    for (const [caseNo, state] of evidence.workflows ?? []) search(`the workflow of case ${caseNo}`, JSON.stringify(state));
  },
};
