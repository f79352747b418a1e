/**
 * The database as one viewer may see it: every statement runs on a connection that has just been told for whom it asks, under a role
 * that sees no row of a case otherwise. What belongs to no viewer (sessions, the catalogue, placing a refusal) is `office` business.
 */
import pg from 'pg';
import { regionRange } from '../domain/access/region-range.ts';
import type { Viewer } from '../domain/access/viewer.ts';
import { openPool, VIEWER_ROLE, type PoolOptions } from '../schema/database.ts';
import type { Pool } from './context.ts';

type Entered = readonly [string, readonly string[], string | null, string | null, string | null, string | null];

export class ScopedPool {
  readonly #pool: pg.Pool;
  /** For whom each connection asks at present. */
  readonly #entered = new WeakMap<pg.PoolClient, string>();

  constructor(url: string, options: PoolOptions = {}) {
    this.#pool = openPool(url, { ...options, role: VIEWER_ROLE });
  }

  /** `query` alone: nobody gets a connection that somebody else has been told on. */
  for(viewer: Viewer): Pool {
    const range = viewer.region === undefined ? null : regionRange(viewer.region);
    const entered: Entered = [
      viewer.personId,
      viewer.roles,
      viewer.unitId ?? null,
      range?.from ?? null,
      range?.to ?? null,
      viewer.partyId ?? null,
    ];
    const key = JSON.stringify(entered);
    return { query: ((...args: [string]) => this.#ask(entered, key, args)) as Pool['query'] };
  }

  async #ask(entered: Entered, key: string, args: [string]): Promise<unknown> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      if (this.#entered.get(client) !== key) {
        this.#entered.delete(client);
        await client.query({ name: 'enter', text: 'select tongban.enter($1, $2, $3, $4, $5, $6)', values: [...entered] });
        this.#entered.set(client, key);
      }
      return await client.query(...args);
    } catch (error) {
      // A statement that failed leaves a good connection; anything else may have left half an answer.
      if (!(error instanceof pg.DatabaseError) || error.severity === 'FATAL')
        broken = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /**
   * Row policies bind neither a superuser nor a role that may pass them by.
   * @throws Error naming what is wrong with the role
   */
  async check(): Promise<void> {
    const { rows } = await this.#pool.query<{ role: string; passes: boolean; owns: boolean }>(
      `select current_user as role, r.rolsuper or r.rolbypassrls as passes,
         pg_has_role(current_user, 'tongban_owner', 'USAGE') or pg_has_role(current_user, 'audit_owner', 'USAGE') as owns
       from pg_roles r where r.rolname = current_user`,
    );
    const { role, passes, owns } = rows[0]!;
    if (role !== VIEWER_ROLE || passes || owns)
      throw new Error(`the door must read as ${VIEWER_ROLE}, bound by its row policies, not as ${role} · 前台须以 ${VIEWER_ROLE} 身份读取`);
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}
