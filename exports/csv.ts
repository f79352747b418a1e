/** CSV that opens in spreadsheets as it is meant: UTF-8 with BOM, CRLF, and text that cannot become a formula. */
import { notesOf, tableOf, type Cell, type Told } from './bulletin-table.ts';

/** A text that a spreadsheet would compute is led by an apostrophe. */
export const inert = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = inert(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

/** The table, an empty line, then the notes. */
export function bulletinCsv(told: Told): string {
  const { head, rows } = tableOf(told);
  return `\uFEFF${[head, ...rows, [], ...notesOf(told)].map(csvLine).join('')}`;
}
