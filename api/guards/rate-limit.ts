/**
 * How fast one person may ask: a bucket for questions and one for commands, and a coarse one per address for whoever is not signed
 * in yet. Kept in this process: with N processes behind a balancer a person gets at most N times as much.
 */
import { getOperationAST, OperationTypeNode, type ExecutionArgs } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import type { ApiContext } from '../context.ts';

export interface Rate {
  /** Most at once. */
  readonly burst: number;
  readonly perSecond: number;
}

export interface RateLimits {
  readonly questions: Rate;
  readonly commands: Rate;
  /** Per address, for signing in and proving. Behind a proxy all come from one address: generous. */
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

const SIGN_IN = /^\/(login|step-up|session)(\/|$)/;

/** Before anything else looks at the request. */
export function signInRate(rate: Rate, now: () => number = Date.now): Plugin {
  const buckets = new Buckets(rate, now);
  return {
    onRequest({ url, serverContext, endResponse }) {
      if (!SIGN_IN.test(url.pathname)) return;
      const { req } = serverContext as { readonly req?: { readonly socket?: { readonly remoteAddress?: string } } };
      const wait = buckets.take(req?.socket?.remoteAddress ?? 'here');
      if (wait > 0)
        endResponse(new Response('429', { status: 429, headers: { 'retry-after': String(wait), 'content-type': 'text/plain' } }));
    },
  };
}

export function askingRate(limits: Pick<RateLimits, 'questions' | 'commands'>, now: () => number = Date.now): Plugin<ApiContext> {
  const questions = new Buckets(limits.questions, now);
  const commands = new Buckets(limits.commands, now);
  const check = ({ document, operationName }: ExecutionArgs, { viewer }: ApiContext): void => {
    const command = getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;
    const wait = (command ? commands : questions).take(viewer.personId);
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
