/** Bulletins to print and to take away, under the viewer's rights: /bulletins/<id>/print, .csv, .json, .xlsx. */
import { randomUUID } from 'node:crypto';
import { bulletinCsv } from '../../exports/csv.ts';
import { bulletinXlsx } from '../../exports/xlsx.ts';
import { notesOf, PROVENANCE_MARKS, tableOf, titleOf, type Cell } from '../../exports/bulletin-table.ts';
import { rolesThrough } from '../../domain/access/can.ts';
import { actEntry } from '../../domain/audit/act-entry.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import { appendEntry } from '../../schema/audit-trail.ts';
import type { BulletinSource } from '../../schema/graphql/assessment-sources.ts';
import { mayReadBulletin, readBulletin } from '../assessment/assessment.reader.ts';
import type { ApiServices, SignedIn } from '../context.ts';
import { html, type Html } from './html.ts';

const PATH = /^\/bulletins\/(TB-[0-9a-f]{16})(?:\/(print)|\.(csv|json|xlsx))$/;
type Services = Pick<ApiServices, 'pool' | 'now'>;

/** null: another page's path. */
export function bulletinPath(pathname: string): { readonly id: string; readonly form: 'print' | 'csv' | 'json' | 'xlsx' } | null {
  const [, id, print, file] = PATH.exec(pathname) ?? [];
  return id === undefined ? null : { id, form: (print ?? file) as 'print' | 'csv' | 'json' | 'xlsx' };
}

export async function bulletinPage(
  services: Services,
  signedIn: SignedIn | null,
  { form, id }: NonNullable<ReturnType<typeof bulletinPath>>,
  nonce: string,
): Promise<Response> {
  if (signedIn === null) return new Response('401', { status: 401, headers: { 'content-type': 'text/plain' } });
  const bulletin = await readBulletin(services.pool, id);
  if (bulletin === null || !mayReadBulletin(signedIn.actor, bulletin))
    return new Response('404', { status: 404, headers: { 'content-type': 'text/plain' } });
  await tellTaken(services, signedIn, bulletin, form);
  switch (form) {
    case 'print':
      return new Response(printed(bulletin, nonce), {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          // A page to print runs nothing at all.
          'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
        },
      });
    case 'csv':
      return download(bulletinCsv(bulletin), 'text/csv; charset=utf-8', bulletin, form);
    case 'json':
      return download(
        JSON.stringify({ notes: Object.fromEntries(notesOf(bulletin)), ...bulletin }, null, 2),
        'application/json; charset=utf-8',
        bulletin,
        form,
      );
    case 'xlsx':
      return download(
        new Uint8Array(bulletinXlsx(bulletin)),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bulletin,
        form,
      );
  }
}

function download(body: string | Uint8Array<ArrayBuffer>, type: string, bulletin: BulletinSource, form: string): Response {
  const name = encodeURIComponent(`${titleOf(bulletin)}.${form}`)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll("'", '%27');
  return new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${bulletin.id}.${form}"; filename*=UTF-8''${name}` },
  });
}

/** What leaves the house is on the trail. */
async function tellTaken(
  { now, pool }: Services,
  { actor }: SignedIn,
  { contentSha256, id, region }: BulletinSource,
  form: string,
): Promise<void> {
  const requestId = randomUUID();
  const role = rolesThrough(actor, 'ASSESSMENT_READ')[0] ?? null;
  const data = { act: 'exportBulletin', id, form, contentSha256 };
  const entry = actEntry({ type: 'EXPORT', region, requestId, actor, role, data, at: now() });
  await appendEntry(pool, `bulletin/${id}`, `bulletin/${id}/${requestId}`, entry);
}

const STYLE = `@page{size:A4 landscape;margin:18mm 14mm}
body{font:10.5pt/1.6 "FangSong","STFangsong","Noto Serif CJK SC",serif;color:#000;background:#fff;margin:0 auto;max-width:270mm}
.red{color:#c00;text-align:center;font:bold 30pt/1.4 "SimSun","Noto Serif CJK SC",serif;letter-spacing:.3em;margin:.3em 0 0}
.no{text-align:center;border-bottom:2.5pt solid #c00;padding-bottom:.4em;margin:0 0 1em}h1{text-align:center;font-size:16pt;margin:.6em 0}h2{font-size:12pt;margin:1em 0 .3em}
.mark{border:1.5pt solid #c00;color:#c00;padding:.1em .6em;display:inline-block;font-weight:bold}
table{border-collapse:collapse;width:100%;font-size:8.5pt;margin-bottom:1.2em}th,td{border:.5pt solid #444;padding:1pt 3pt;text-align:right}th,td:first-child{text-align:left}td:first-child{min-width:9em}td small{display:block;font-size:7pt;color:#333}thead{display:table-header-group}tr{break-inside:avoid}
dl{font-size:8pt;word-break:break-all;display:grid;grid-template-columns:max-content 1fr;gap:0 1em}dd{margin:0}s{color:#666}.sign{text-align:right;margin-top:2em}`;

/** Of the table: score, place, grade, cards, orders; then three columns a figure, value, n, rank. */
const SCORE_COLUMNS = [2, 3, 4, 5, 6, 7, 8, 9];
const FIRST_FIGURE = 10;
/** Figures side by side on A4, so that none runs off the paper. */
const FIGURES_ABREAST = 11;

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(size * index, size * (index + 1)));

const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;

function printed(bulletin: BulletinSource, nonce: string): string {
  const { content } = bulletin;
  const { head, rows } = tableOf(bulletin);
  const rates = new Set(content.measures.flatMap(({ unit }, index) => (unit === 'RATIO' ? [10 + 3 * index] : [])));
  const shown = (cell: Cell, column: number): string =>
    cell === null ? '—' : typeof cell === 'number' && rates.has(column) ? percent(cell) : String(cell);
  // On paper a rate carries its n, and a sheet holds so many figures; the ranks of single figures are in the files.
  const sheets = [
    SCORE_COLUMNS,
    ...chunks(
      content.measures.map((_, index) => FIRST_FIGURE + 3 * index),
      FIGURES_ABREAST,
    ),
  ];
  const cellOf = (cells: readonly Cell[], column: number): Html => {
    const value = shown(cells[column] ?? null, column);
    const n = column >= FIRST_FIGURE ? cells[column + 1] : null;
    return n == null || String(n) === value ? html`<td>${value}</td>` : html`<td>${value}<small>n=${String(n)}</small></td>`;
  };
  const list = (parts: readonly Html[], none: string): Html =>
    parts.length === 0
      ? html`<p>${none}</p>`
      : html`<ul>
          ${parts}
        </ul>`;
  const mark =
    content.provenance === 'LIVE'
      ? html``
      : html`<p>
          <span class="mark">${content.provenance === 'SIMULATED' ? '模拟' : '导入'}</span> ${PROVENANCE_MARKS[content.provenance]}
        </p>`;
  const { difference } = content;
  const body = html`<p class="red">政务服务监察考核通报</p>
    <p class="no">${bulletin.issueNo ?? '（拟制稿，未发布）'}</p>
    <h1>${titleOf(bulletin)}</h1>
    ${mark}
    ${
      difference === null
        ? html``
        : html`<h2>更正说明</h2>
            <p>本期更正${difference.issueNo}。理由：${difference.reason}</p>
            ${list(
              difference.changes.map(
                ({ after, before, row, what }) => html`<li>${row === '' ? '合计' : row} ${what}：${before ?? '—'} → ${after ?? '—'}</li>`,
              ),
              '数值无变动。',
            )}`
    }
    <h2>一、指标、得分与排名</h2>
    ${sheets.map(
      (columns) =>
        html`<table>
          <thead>
            <tr>
              <th>${head[1]!}</th>
              ${columns.map((column) => html`<th>${head[column]!}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (cells) =>
                html`<tr>
                  <td>${shown(cells[1] ?? null, 1)}</td>
                  ${columns.map((column) => cellOf(cells, column))}
                </tr>`,
            )}
          </tbody>
        </table>`,
    )}
    <h2>二、牌证</h2>
    ${list(
      content.cards.map(({ caseNo, cardNo, effective, level, ruleId, unitId }) => {
        const text = `${cardNo} ${level} ${ruleId} ${unitId} ${caseNo ?? ''}`;
        return effective ? html`<li>${text}</li>` : html`<li><s>${text}</s></li>`;
      }),
      '本期无牌证。',
    )}
    <h2>三、督办</h2>
    ${list(
      content.orders.map(({ orderNo, state, title, unitId }) => html`<li>${orderNo} ${title} ${unitId} ${state}</li>`),
      '本期无督办件。',
    )}
    <h2>说明</h2>
    <dl>
      ${notesOf(bulletin).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <p class="sign">${bulletin.publishedAt === null ? '' : localDateOf(bulletin.publishedAt)}</p>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${html`${titleOf(bulletin)}`.html}</title><style nonce="${nonce}">${STYLE}</style></head><body>${body.html}</body></html>`;
}
