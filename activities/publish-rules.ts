/** Publishes the rule catalogue as versions that never change: a stored version with a differing hash stops the process. */
import type { ClientBase } from 'pg';
import { hashOfText } from '../domain/procedures/content-hash.ts';
import type { RegisteredRule } from '../domain/supervision/registered-rule.ts';
import { ruleText } from '../domain/supervision/registered-rule.ts';
import { sha256 } from './load-procedure.ts';

export class RuleConflict extends Error {
  override readonly name = 'RuleConflict';

  constructor(ruleId: string, version: number, storedHash: string, shippedHash: string) {
    super(
      `rule ${ruleId} version ${version} was already published with other content: stored hash ${storedHash}, shipped hash ${shippedHash}. ` +
        `A published version is never edited. Set "version: ${version + 1}" in its file; findings keep the version they were made under. ` +
        `规则 ${ruleId} 第 ${version} 版已经发布，内容不同；已发布的版本不得修改，请把版本号升为 ${version + 1}。`,
    );
  }
}

/** Which versions were new. Safe to run twice and from several processes at once. @throws RuleConflict */
export async function publishRules(db: Pick<ClientBase, 'query'>, registered: readonly RegisteredRule[]): Promise<readonly string[]> {
  const shipped = registered.map((one) => {
    const text = ruleText(one);
    return { id: one.rule.id, version: one.rule.version, text, hash: hashOfText(text, sha256) };
  });
  const { rows: added } = await db.query<{ id: string }>(
    `insert into tongban.supervision_rule_version (rule_id, version, hash, definition)
     select r.id, r.version, r.hash, r.text from jsonb_to_recordset($1::jsonb) as r(id text, version int, hash text, text text)
     on conflict do nothing returning rule_id as id`,
    [JSON.stringify(shipped)],
  );
  const { rows: stored } = await db.query<{ id: string; version: number; hash: string }>(
    'select rule_id as id, version, hash from tongban.supervision_rule_version',
  );
  for (const { hash, id, version } of shipped) {
    const found = stored.find((one) => one.id === id && one.version === version);
    if (found !== undefined && found.hash !== hash) throw new RuleConflict(id, version, found.hash, hash);
  }
  return added.map(({ id }) => id);
}
