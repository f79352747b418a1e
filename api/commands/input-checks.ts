/** What every input must hold to, whatever the command: texts that can be written down, digests that are digests, lists of sane length. */
import { refusal, type Refusal } from '../../domain/case/refusal.ts';
import { policy } from '../../domain/law/basis.ts';
import { invalid, requestIdRefusals, textRefusals } from './refusals.ts';

const INPUT = policy('输入校验');
/** Opinions, reasons and the like are read by people. */
const LONGEST_OPINION = 4_000;
const WRITTEN = new Set([
  'opinion',
  'reason',
  'reasons',
  'remedies',
  'remedy',
  'problem',
  'findings',
  'summary',
  'result',
  'correct',
  'statement',
  'measures',
  'demand',
  'note',
]);
const LONGEST_ID = 200;
const LONGEST_LIST = 200;
const SHA256 = /^[0-9a-fA-F]{64}$/;

export function inputRefusals(input: { readonly requestId: string }): readonly Refusal[] {
  const faults = [...requestIdRefusals(input.requestId), ...textRefusals(input)];
  return faults.length > 0 ? faults : fieldRefusals(input, '');
}

function fieldRefusals(value: object, path: string): readonly Refusal[] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const within = path === '' ? key : `${path}.${key}`;
    if (typeof member === 'string') return stringRefusals(key, member, within);
    if (Array.isArray(member) && member.length > LONGEST_LIST) {
      return [invalid(within, `最多 ${LONGEST_LIST} 项`, `at most ${LONGEST_LIST} items`)];
    }
    return typeof member === 'object' && member !== null ? fieldRefusals(member, within) : [];
  });
}

function stringRefusals(key: string, text: string, path: string): readonly Refusal[] {
  const longest = WRITTEN.has(key) ? LONGEST_OPINION : key === 'text' || key === 'draft' ? Infinity : LONGEST_ID;
  const length = Array.from(text).length;
  if (length > longest) {
    const facts = { field: path, problem: `长 ${length} 个字，最多 ${longest} 个`, problemEn: `${length} characters; at most ${longest}` };
    return [refusal('TEXT_INVALID', INPUT, facts, { field: path })];
  }
  if (/sha256$/i.test(key) && !SHA256.test(text)) return [invalid(path, '应为 64 位十六进制的 SHA-256', 'give a SHA-256 of 64 hex digits')];
  return [];
}
