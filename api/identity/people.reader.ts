/** The directory of staff, as far as the viewer may see people. Parties are not in it. */
import { z } from 'zod';
import { scopeOf } from '../../domain/access/scope.ts';
import type { PersonSource } from '../../schema/graphql/sources.ts';
import type { ApiContext } from '../context.ts';
import { connection, readCursor, writeCursor, type Connection, type Page } from '../paging.ts';
import { Values } from '../scope-sql.ts';

const cursorShape = z.tuple([z.literal('PERSON'), z.string().max(200)]);

export async function listPeople(
  { pool, viewer }: Pick<ApiContext, 'pool' | 'viewer'>,
  query: { readonly unit: string | null; readonly page: Page },
): Promise<Connection<PersonSource>> {
  const values = new Values();
  const scope = scopeOf(viewer, 'PEOPLE_READ');
  const parts = [
    ...scope.ranges.map(({ from, to }) => `u.region collate "C" >= ${values.add(from)} and u.region collate "C" < ${values.add(to)}`),
    ...(scope.unitIds.length > 0 ? [`p.unit_id = any(${values.add(scope.unitIds)})`] : []),
  ];
  const where = [scope.all ? 'true' : parts.length === 0 ? 'false' : `(${parts.join(' or ')})`];
  if (query.unit !== null) where.push(`p.unit_id = ${values.add(query.unit)}`);
  if (query.page.after !== null) where.push(`p.id > ${values.add(readCursor(query.page.after, cursorShape)[1])}`);
  const { rows } = await pool.query(
    `select p.id, p.name, p.unit_id, p.roles, p.provenance from tongban.person p join tongban.unit u on u.id = p.unit_id
       where ${where.join(' and ')} order by p.id limit ${query.page.size + 1}`,
    values.list,
  );
  return connection(rows as PersonSource[], query.page, ({ id }) => writeCursor(['PERSON', id]));
}
