/**
 * How fast one person may ask: a bucket for questions and one for commands, and a coarse one per address for whoever is not signed
 * in yet. Counted in the database for all API processes together; while it is away, each process counts for itself.
 */
import { createHash } from 'node:crypto';
import { getOperationAST, OperationTypeNode, type ExecutionArgs } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import type { ApiContext, Pool } from '../context.ts';
import type { ClientAddress } from './client-address.ts';

export interface Rate {
  /** Most at once. */
  readonly burst: number;
  readonly perSecond: number;
}

export interface RateLimits {
  readonly questions: Rate;
  readonly commands: Rate;
  /** Per address, for signing in and proving. Behind a proxy that is not named all come from one address: generous. */
  readonly signIn: Rate;
}

export const RATE_LIMITS: RateLimits = {
  questions: { burst: 400, perSecond: 40 },
  commands: { burst: 60, perSecond: 5 },
  signIn: { burst: 300, perSecond: 10 },
};

/** Buckets that are full again are forgotten once there are so many. */
const KEPT = 20_000;

export class Buckets {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #levels = new Map<string, { left: number; at: number }>();

  constructor(rate: Rate, now: () => number = Date.now) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Seconds to wait; 0: taken. */
  take(key: string): number {
    const { burst, perSecond } = this.#rate;
    const now = this.#now();
    const level = this.#levels.get(key) ?? { left: burst, at: now };
    const left = Math.min(burst, level.left + ((now - level.at) / 1_000) * perSecond);
    this.#levels.set(key, { left: left >= 1 ? left - 1 : left, at: now });
    if (this.#levels.size > KEPT) this.#forget(now);
    return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
  }

  #forget(now: number): void {
    const { burst, perSecond } = this.#rate;
    for (const [key, { at, left }] of this.#levels) if (left + ((now - at) / 1_000) * perSecond >= burst) this.#levels.delete(key);
  }
}

/** Taken from the common bucket at once, so that not every question asks the database: a fortieth of the burst. */
const portionOf = ({ burst }: Rate): number => Math.max(1, Math.floor(burst / 40));
/** Milliseconds after which what was taken and not used is given up. */
const PORTION_LASTS = 1_000;

/** One bucket for each key, common to all processes on the same database. */
export class SharedBuckets {
  readonly #pool: Pool;
  readonly #name: string;
  readonly #rate: Rate;
  readonly #alone: Buckets;
  readonly #now: () => number;
  readonly #portions = new Map<string, { left: number; until: number }>();

  /** `now`: of this process, for its portions; the common bucket goes by the database's clock. */
  constructor(pool: Pool, name: string, rate: Rate, now: () => number = Date.now) {
    this.#now = now;
    this.#pool = pool;
    this.#name = name;
    this.#rate = rate;
    this.#alone = new Buckets(rate);
  }

  /** Seconds to wait; 0: taken. */
  async take(key: string): Promise<number> {
    const now = this.#now();
    const portion = this.#portions.get(key);
    if (portion !== undefined && portion.left > 0 && portion.until > now) {
      portion.left -= 1;
      return 0;
    }
    this.#portions.delete(key);
    try {
      const taken = await this.#takeShared(key);
      if (taken < 0) return Math.max(1, Math.ceil(-taken));
      if (taken > 1) this.#portions.set(key, { left: taken - 1, until: now + PORTION_LASTS });
      if (this.#portions.size > KEPT) this.#portions.clear();
      return 0;
    } catch {
      return this.#alone.take(key);
    }
  }

  async #takeShared(key: string): Promise<number> {
    const { burst, perSecond } = this.#rate;
    const digest = createHash('sha256').update(`${this.#name}/${key}`).digest('base64url');
    const { rows } = await this.#pool.query('select tongban.take_tokens($1, $2, $3, $4) as taken', [
      digest,
      burst,
      perSecond,
      portionOf(this.#rate),
    ]);
    return (rows as { taken: number }[])[0]!.taken;
  }
}

const SIGN_IN = /^\/(login|step-up|session)(\/|$)/;

/** Before anything else looks at the request. */
export function signInRate(buckets: SharedBuckets, addresses: ClientAddress): Plugin {
  return {
    async onRequest({ request, url, serverContext, endResponse }) {
      if (!SIGN_IN.test(url.pathname)) return;
      const wait = await buckets.take(addresses.of(request.headers, serverContext));
      if (wait > 0)
        endResponse(new Response('429', { status: 429, headers: { 'retry-after': String(wait), 'content-type': 'text/plain' } }));
    },
  };
}

export function askingRate({
  commands,
  questions,
}: {
  readonly questions: SharedBuckets;
  readonly commands: SharedBuckets;
}): Plugin<ApiContext> {
  const check = async ({ document, operationName }: ExecutionArgs, { viewer }: ApiContext): Promise<void> => {
    const command = getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;
    const wait = await (command ? commands : questions).take(viewer.personId);
    if (wait > 0) throw tooMany(wait);
  };
  return {
    onExecute: ({ args }) => check(args, args.contextValue),
    onSubscribe: ({ args }) => check(args, args.contextValue),
  };
}

function tooMany(seconds: number): Error {
  const zh = `请求过于频繁，请 ${seconds} 秒后再试`;
  const en = `too many requests; try again in ${seconds} s`;
  return createGraphQLError(`${zh} · ${en}`, {
    extensions: { code: 'TOO_MANY', zh, en, retryAfter: seconds, http: { status: 429, headers: { 'retry-after': String(seconds) } } },
  });
}
