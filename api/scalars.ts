/** Own scalars: each says in both languages what it wanted. They run on coerced variables, so no list size slips by. */
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isLocalDate } from '../domain/clocks/local-date.ts';
import { userError } from './errors.ts';

const PAGE_MAX = 100;

function text(name: string, zh: string, en: string, accepts: (value: string) => string | null): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const parsed = typeof value === 'string' ? accepts(value) : null;
    if (parsed === null) throw userError('BAD_INPUT', `${name} 应为${zh}`, `${name} must be ${en}`);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description: `${zh.trim()} · ${en}`,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

export const DateTime = text(
  'DateTime',
  ' ISO 8601 时刻，带时区，例如 2026-03-02T09:00:00+08:00',
  'an ISO 8601 instant with a zone, e.g. 2026-03-02T09:00:00+08:00',
  (value) => {
    if (!INSTANT.test(value) || !isLocalDate(value.slice(0, 10))) return null;
    const millis = Date.parse(value);
    if (Number.isNaN(millis)) return null;
    // The years that days may have; PostgreSQL knows no year 0.
    const instant = new Date(millis).toISOString();
    return instant >= '1900' && instant < '2201' ? instant : null;
  },
);

export const LocalDate = text('LocalDate', '日期，YYYY-MM-DD', 'a day, YYYY-MM-DD', (value) =>
  isLocalDate(value) && value >= '1900-01-01' && value <= '2200-12-31' ? value : null,
);

/** The form only: whether such a case exists is answered by a refusal or by null, not by an error. */
export const CaseNo = text('CaseNo', '办件编号', 'a case number', (value) => (value.length <= 64 ? value : null));

const pageSize = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > PAGE_MAX) {
    throw userError('BAD_INPUT', `每页条数应为 1 到 ${PAGE_MAX} 的整数`, `a page size is a whole number from 1 to ${PAGE_MAX}`);
  }
  return value;
};

export const PageSize = new GraphQLScalarType<number, number>({
  name: 'PageSize',
  description: `每页条数，1 到 ${PAGE_MAX} · page size, 1 to ${PAGE_MAX}`,
  serialize: (value) => value as number,
  parseValue: pageSize,
  parseLiteral: (node: ValueNode) => pageSize(node.kind === Kind.INT ? Number(node.value) : undefined),
});

/** Only ever an output. */
export const JSON_VALUE = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: '任意 JSON 值，只作输出 · any JSON value, only ever an output',
  serialize: (value) => value,
  parseValue: () => {
    throw userError('BAD_INPUT', '不接受任意 JSON 输入', 'free JSON is not accepted as input');
  },
});
