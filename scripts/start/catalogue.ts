/** The shipped procedures and the calendar, published at start where they are missing. A published version is never edited (decision 1). */
import { createHash } from 'node:crypto';
import { publishMissing } from '../../demo/published.ts';
import { definitionText, hashOfText } from '../../domain/procedures/content-hash.ts';
import { PROCEDURES } from '../../domain/procedures/items/index.generated.ts';
import { withClient } from '../stack/with-client.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** @throws when a version that was published earlier has another content than the file that is shipped under its number */
export async function publishShipped(ownerUrl: string): Promise<void> {
  const hashes = await withClient(ownerUrl, async (owner) => {
    await owner.query('set role tongban_owner');
    await publishMissing(owner);
    const { rows } = await owner.query<{ id: string; hash: string }>(
      `select code || ' version ' || version as id, hash from tongban.procedure_version`,
    );
    return new Map(rows.map(({ id, hash }) => [id, hash]));
  });
  const changed = PROCEDURES.map((procedure) => ({
    id: `${procedure.code} version ${procedure.version}`,
    hash: hashOfText(definitionText(procedure), sha256),
  }))
    .filter(({ id, hash }) => hashes.get(id) !== hash)
    .map(({ id }) => id);
  if (changed.length > 0)
    throw new Error(
      `A published version of a procedure is never edited, but the shipped file differs: ${changed.join(', ')}. ` +
        'Give the new content a new version number in domain/procedures/items. · 已发布的事项版本不得修改，请使用新版本号',
    );
}
