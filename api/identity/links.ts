/** Which person of ours a provider's `(issuer, subject)` is. */
import type { Pool } from '../context.ts';
import type { Identity } from './identity-provider.ts';

export async function linkedPerson(pool: Pool, { iss, sub }: Pick<Identity, 'iss' | 'sub'>): Promise<string | null> {
  const { rows } = await pool.query('select person_id from tongban.identity_link where iss = $1 and sub = $2 and ended_at is null', [
    iss,
    sub,
  ]);
  return (rows as { person_id: string }[])[0]?.person_id ?? null;
}

/** The demo's own provider vouches for the demo's people and for nobody else. */
export async function linkDemoPerson(pool: Pool, { iss, sub }: Pick<Identity, 'iss' | 'sub'>): Promise<string | null> {
  await pool.query(
    `insert into tongban.identity_link (iss, sub, person_id, level, linked_by)
       select $1, $2, id, auth_level, '{demo}' from tongban.person where id = $2 and is_demo_login on conflict do nothing`,
    [iss, sub],
  );
  return linkedPerson(pool, { iss, sub });
}
