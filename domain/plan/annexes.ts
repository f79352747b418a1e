/** The plan's two annexes as tables: columns as in the plan, rows that are ours and say so (示例). */

/** 附件一 移动服务清单, 附件二 实施进度表. */
export const ANNEX_COLUMNS = {
  1: ['序号', '部门', '服务名称', '完成阶段'],
  2: ['任务', '责任单位', '完成时限', '进展'],
} as const;
export type Annex = keyof typeof ANNEX_COLUMNS;
export const isAnnex = (n: number): n is Annex => n === 1 || n === 2;

export interface AnnexRow {
  readonly annex: Annex;
  /** From 1, in the order of the list. */
  readonly row: number;
  /** One text per column. */
  readonly cells: readonly string[];
  /** Invented by us, so that the list has something to show. */
  readonly sample: boolean;
}

const sample = (annex: Annex, ...rows: readonly (readonly string[])[]): readonly AnnexRow[] =>
  rows.map((cells, index) => ({ annex, row: index + 1, cells, sample: true }));

export const SAMPLE_ROWS: readonly AnnexRow[] = [
  ...sample(
    1,
    ['1', '市人社局', '社保缴费查询（示例）', '2019-12-31'],
    ['2', '市住建局', '公积金查询（示例）', '2019-12-31'],
    ['3', '市公安局', '居住证进度查询（示例）', '2020-12-31'],
    ['4', '市卫健委', '预约挂号（示例）', '2020-12-31'],
  ),
  ...sample(
    2,
    ['移动应用接入（示例）', '市大数据管理局', '2019-12-31', '已接入 2 项，共 4 项'],
    ['一窗受理（示例）', '市政务办', '2019-06-30', '已上线'],
  ),
];

export interface RowFault {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Column's own name. */
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 200;

/** What is wrong with one row; empty: nothing. */
export function rowFaults(annex: Annex, line: number, cells: readonly string[], isDate: (text: string) => boolean): readonly RowFault[] {
  const columns: readonly string[] = ANNEX_COLUMNS[annex];
  const fault = (field: string, zh: string, en: string): RowFault => ({ line, field, zh, en });
  if (cells.length !== columns.length) {
    return [fault('*', `应有 ${columns.length} 列，实有 ${cells.length} 列`, `${columns.length} columns expected, ${cells.length} found`)];
  }
  return columns.flatMap((field, index) => {
    const text = cells[index]!.trim();
    if (text === '' && field !== '进展') return [fault(field, '不能为空', 'must not be empty')];
    if (Array.from(text).length > LONGEST) return [fault(field, `至多 ${LONGEST} 字`, `at most ${LONGEST} characters`)];
    if (field === '序号' && !/^[1-9]\d*$/.test(text)) return [fault(field, '应为正整数', 'a positive whole number is needed')];
    if ((field === '完成时限' || field === '完成阶段') && !(DATE.test(text) && isDate(text))) {
      return [fault(field, '应为日期，如 2019-12-31', 'a date such as 2019-12-31 is needed')];
    }
    return [];
  });
}
