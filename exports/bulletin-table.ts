/** A bulletin as one table: a row per unit or county and the whole, the same for every format, so that totals agree. */
import { BULLETIN_KINDS, type BulletinContent, type BulletinRow } from '../domain/assessment/bulletin.ts';
import { GRADES } from '../domain/assessment/score-sheet.ts';

export type Cell = string | number | null;

export interface Told {
  readonly id: string;
  readonly issueNo: string | null;
  readonly contentSha256: string;
  readonly content: BulletinContent;
}

export const PROVENANCE_MARKS = { SIMULATED: '含模拟数据，非真实业务', IMPORTED: '含外部系统导入数据', LIVE: '业务数据' } as const;

export const titleOf = ({ content: { kind, period, regionName } }: Told): string =>
  `${regionName}政务服务${BULLETIN_KINDS[kind].zh}（${period.from} 至 ${period.to} 前）`;

/** What the figures are, from what, and how to check them: the first sheet, the foot of the page. */
export const notesOf = ({ content, contentSha256, id, issueNo }: Told): readonly (readonly [string, string])[] => [
  ['标题', titleOf({ content, contentSha256, id, issueNo })],
  ['文号', issueNo ?? '未发布'],
  ['数据性质', PROVENANCE_MARKS[content.provenance]],
  [
    '查询',
    `区划 ${content.region}；期间 ${content.period.from} 起、${content.period.to} 前；按${content.dividedBy === 'UNIT' ? '部门' : '县（市、区）'}分列`,
  ],
  ['冻结时刻', content.frozenAt],
  ['评分表', `${content.sheet.id} 第 ${content.sheet.version} 版 ${content.sheet.hash}`],
  ['监察规则', `${content.rules.count} 条 ${content.rules.sha256}`],
  ['工作日历', content.calendarVersion],
  ['办件集', `${content.caseSet.cases} 件 SHA-256 ${content.caseSet.sha256}`],
  ['内容 SHA-256', contentSha256],
  ['通报编号', id],
];

export function tableOf({ content }: Told): { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const head = [
    '编号',
    '名称',
    '总分',
    '名次',
    '等次',
    '红牌',
    '黄牌',
    '预警',
    '撤销牌',
    '督办件',
    ...content.measures.flatMap(({ name }) => [name.zh, `${name.zh}·n`, `${name.zh}·名次`]),
  ];
  const rowOf = ({ cards, figures, key, name, orders, score }: BulletinRow): readonly Cell[] => [
    key,
    name,
    score?.total ?? null,
    score?.rank ?? null,
    score?.grade == null ? null : GRADES[score.grade].zh,
    cards.red,
    cards.yellow,
    cards.warnings,
    cards.withdrawn,
    orders.issued,
    ...figures.flatMap(({ n, rank, value }) => [value, n, rank]),
  ];
  return { head, rows: [...content.rows, content.total].map(rowOf) };
}
