/** A request at the desk of the security administrators, once however often it is sent: its answer is kept in the transaction of the act. */
import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { canonicalJson, withExactNumbers } from '../../domain/audit/canonical.ts';
import { inTransaction } from '../../schema/in-transaction.ts';
import type { ApiServices } from '../context.ts';

export interface DeskRequest {
  readonly personId: string;
  readonly requestId: string;
  readonly act: string;
  readonly input: unknown;
  readonly at: string;
}

/** Undoes the transaction of an act that came to nothing, the request with it: it may be tried again. */
class CameToNothing extends Error {
  readonly fault: string;
  constructor(fault: string) {
    super(fault);
    this.fault = fault;
  }
}

type Outcome<F extends string> = { readonly subject: string | null } | { readonly fault: F | 'REQUEST_TAKEN' };

/** `act` runs on the connection it is given; `afterwards` is for what must wait until all is on record. */
export async function once<F extends string>(
  transactor: ApiServices['transactor'],
  request: DeskRequest,
  act: (client: PoolClient, afterwards: (late: () => void) => void) => Promise<{ readonly fault: F } | { readonly subject: string | null }>,
): Promise<Outcome<F>> {
  const asked = createHash('sha256')
    .update(canonicalJson(withExactNumbers({ act: request.act, input: request.input })))
    .digest('hex');
  const key = [request.personId, request.requestId];
  const late: (() => void)[] = [];
  try {
    const answer = await inTransaction(transactor, async (client): Promise<Outcome<F>> => {
      // Its twin waits here until this one is through.
      const { rowCount } = await client.query(
        'insert into tongban.desk_request (person_id, request_id, asked, at) values ($1, $2, $3, $4) on conflict do nothing',
        [...key, asked, request.at],
      );
      if (rowCount === 0) {
        const { rows } = await client.query<{ asked: string; subject: string | null }>(
          'select asked, subject from tongban.desk_request where person_id = $1 and request_id = $2',
          key,
        );
        return rows[0]?.asked === asked ? { subject: rows[0].subject } : { fault: 'REQUEST_TAKEN' };
      }
      const done = await act(client, (one) => void late.push(one));
      if ('fault' in done) throw new CameToNothing(done.fault);
      await client.query('update tongban.desk_request set subject = $3 where person_id = $1 and request_id = $2', [...key, done.subject]);
      return done;
    });
    for (const one of late) one();
    return answer;
  } catch (error) {
    if (error instanceof CameToNothing) return { fault: error.fault as F };
    throw error;
  }
}
