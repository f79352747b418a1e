/** Publishes score sheets as versions that never change: a stored version with a differing hash stops the act. */
import type { ClientBase } from 'pg';
import { sheetHash, sheetText, type ScoreSheet } from '../domain/assessment/score-sheet.ts';
import { sha256 } from './load-procedure.ts';

export class SheetConflict extends Error {
  override readonly name = 'SheetConflict';

  constructor(id: string, version: number, storedHash: string, shippedHash: string) {
    super(
      `score sheet ${id} version ${version} was already published with other content: stored hash ${storedHash}, shipped hash ${shippedHash}. ` +
        `Set "version: ${version + 1}" in its file; scores keep the version they were made under. ` +
        `评分表 ${id} 第 ${version} 版已经发布，内容不同；请把版本号升为 ${version + 1}。`,
    );
  }
}

/** Which versions were new. Safe to run twice and from several processes at once. @throws SheetConflict */
export async function publishScoreSheets(db: Pick<ClientBase, 'query'>, sheets: readonly ScoreSheet[]): Promise<readonly string[]> {
  const added: string[] = [];
  for (const sheet of sheets) {
    const hash = sheetHash(sheet, sha256);
    const { rowCount } = await db.query(
      'insert into tongban.score_sheet_version (sheet_id, version, hash, definition) values ($1, $2, $3, $4) on conflict do nothing',
      [sheet.id, sheet.version, hash, sheetText(sheet)],
    );
    if (rowCount === 1) added.push(sheet.id);
    const { rows } = await db.query<{ hash: string }>('select hash from tongban.score_sheet_version where sheet_id = $1 and version = $2', [
      sheet.id,
      sheet.version,
    ]);
    if (rows[0]!.hash !== hash) throw new SheetConflict(sheet.id, sheet.version, rows[0]!.hash, hash);
  }
  return added;
}
