/** The shipped procedures and the calendar, published at start where they are missing. A published version is never edited (decision 1). */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { publishMissing } from '../../demo/published.ts';
import { definitionText, hashOfText } from '../../domain/procedures/content-hash.ts';
import { PROCEDURES } from '../../domain/procedures/items/index.generated.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** @throws when a version that was published earlier has another content than the file that is shipped under its number */
export async function publishShipped(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'tongban-publish' });
  await owner.connect();
  try {
    await owner.query('set role tongban_owner');
    await publishMissing(owner);
    const { rows } = await owner.query<{ code: string; version: number; hash: string }>(
      'select code, version, hash from tongban.procedure_version',
    );
    const published = new Map(rows.map(({ code, version, hash }) => [`${code} ${version}`, hash]));
    const changed = PROCEDURES.filter(
      (procedure) => published.get(`${procedure.code} ${procedure.version}`) !== hashOfText(definitionText(procedure), sha256),
    );
    if (changed.length > 0)
      throw new Error(
        `A published version of a procedure is never edited, but the shipped file differs: ${changed.map(({ code, version }) => `${code} version ${version}`).join(', ')}. ` +
          'Give the new content a new version number in domain/procedures/items. · 已发布的事项版本不得修改，请使用新版本号',
      );
  } finally {
    await owner.end();
  }
}
