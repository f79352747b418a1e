/** The counter: clients of the API over HTTP who insist: what was not answered is sent again under the same request id until it is. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Receipt } from '../../../domain/audit/entry.ts';
import { SUBMISSION } from '../../api/support/an-api.ts';
import { ClientLog } from '../../support/client-log.ts';

export interface Answer {
  readonly __typename: string;
  readonly caseNo: string;
  readonly receipt?: Receipt;
  readonly refusals?: readonly { readonly code: string }[];
}

/** The API answered with what should never be seen. */
class GraphQLFault extends Error {}

const PATIENCE_MS = 90_000;
const PACE_MS = 210;

export class Counter {
  readonly log: ClientLog;
  /** Requests that nobody has answered yet. */
  readonly inFlight = new Set<string>();
  acknowledged = 0;
  /** Commands refused because something was done in between that the sender had not seen; they are wanted anew. */
  overtaken = 0;
  /** Attempts without an answer: broken connections, outages, pending. */
  unanswered = 0;
  /** Why the newest attempt without an answer had none, for messages. */
  lastOutage = 'none yet';
  readonly #addresses: () => readonly string[];
  #intentions = 0;
  #turn = 0;
  readonly #next = new Map<string, number>();

  /** `addresses`: of the APIs that serve at present, asked before each attempt, in turns. */
  constructor(folder: string, addresses: () => readonly string[]) {
    this.log = new ClientLog(`${folder}/counter.ndjson`);
    this.#addresses = addresses;
  }

  /** A case with its step claimed, ready for opinions. */
  async openCase(): Promise<string> {
    const { caseNo } = await this.insists('li', 'submitCase', 'submit', SUBMISSION);
    await this.insists('lin', 'receiveCase', 'receive', { caseNo });
    await this.insists('lin', 'accept', 'accept', { caseNo });
    await this.insists('zhao', 'claim', 'claim', { caseNo, stepId: 'handle' });
    return caseNo;
  }

  /** So many desks giving opinions on one case each until told to stop. */
  desks(cases: readonly string[], newKeys = false): { readonly stop: () => Promise<void> } {
    let going = true;
    const working = Promise.all(
      cases.map(async (caseNo) => {
        for (let n = 1; going; n += 1)
          await this.insists('zhao', 'opine', 'opine', { caseNo, stepId: 'handle', opinion: `第 ${n} 次意见` }, newKeys);
      }),
    );
    working.catch(() => undefined);
    return {
      stop: async () => {
        going = false;
        await working;
      },
    };
  }

  /** Waits until so many requests wait for their answer, at most so long. */
  async underWay(withinMs = 30_000): Promise<number> {
    for (const until = Date.now() + withinMs; Date.now() < until; await delay(1)) if (this.inFlight.size > 0) return this.inFlight.size;
    return 0;
  }

  /** Sends until it is answered. `newKeys`: the control that makes a new request of every attempt. */
  async insists(person: string, mutation: string, command: string, input: object, newKeys = false): Promise<Answer & { receipt: Receipt }> {
    this.#intentions += 1;
    const intention = { id: `${command}-${this.#intentions}`, caseNo: (input as { caseNo?: string }).caseNo ?? '', command };
    let requestId: string = randomUUID();
    try {
      for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await delay(100)) {
        await this.#atAHumanPace(person);
        this.inFlight.add(requestId);
        if (intention.caseNo !== '') this.log.write({ kind: 'sent', intention, requestId });
        const answer = await this.#ask(person, mutation, { requestId, ...input });
        if (answer?.__typename === 'CommandDone' && answer.receipt !== undefined) {
          const known = { ...intention, caseNo: answer.caseNo };
          if (intention.caseNo === '') this.log.write({ kind: 'sent', intention: known, requestId });
          this.log.write({ kind: 'acknowledged', intention: known, requestId, receipt: answer.receipt });
          this.acknowledged += 1;
          return { ...answer, receipt: answer.receipt };
        }
        if (answer?.__typename === 'CommandRefused' && answer.refusals?.some(({ code }) => code === 'STALE_CASE') === true) {
          // A No is an answer: whoever still wants it looks again and asks anew.
          this.overtaken += 1;
          this.log.write({ kind: 'refused', intention, requestId });
          return await this.insists(person, mutation, command, input, newKeys);
        }
        if (answer?.__typename === 'CommandRefused') throw new Error(`${intention.id} was refused: ${JSON.stringify(answer.refusals)}`);
        this.unanswered += 1;
        if (answer !== null) this.lastOutage = answer.__typename;
        // What nobody answered stays unanswered, also where its sender begins anew.
        if (newKeys) requestId = randomUUID();
      }
      throw new Error(`${intention.id} was not answered within ${PATIENCE_MS / 1_000} s: ${this.lastOutage}`);
    } finally {
      this.inFlight.delete(requestId);
    }
  }

  /** Five commands a second is what the door lets one person do; faster clerks would meet the limit, not the fault. */
  async #atAHumanPace(person: string): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, (this.#next.get(person) ?? 0) + PACE_MS);
    this.#next.set(person, at);
    if (at > now) await delay(at - now);
  }

  async #ask(person: string, mutation: string, input: object): Promise<Answer | null> {
    const addresses = this.#addresses();
    if (addresses.length === 0) return null;
    this.#turn += 1;
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename
      ... on CommandDone { caseNo receipt { stream seq hash } } ... on CommandPending { caseNo } ... on CommandRefused { caseNo refusals { code } } } }`;
    try {
      const response = await fetch(`${addresses[this.#turn % addresses.length]}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', 'x-tongban-person': person },
        body: JSON.stringify({ query, variables: { input } }),
        signal: AbortSignal.timeout(15_000),
      });
      const { data, errors } = (await response.json()) as {
        data?: Readonly<Record<string, Answer>>;
        errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
      };
      if (errors?.[0]?.extensions?.code === 'UNAVAILABLE') {
        this.lastOutage = errors[0].message;
        return null;
      }
      if (errors !== undefined || data?.[mutation] === undefined) throw new GraphQLFault(JSON.stringify(errors));
      return data[mutation];
    } catch (error) {
      if (error instanceof GraphQLFault) throw error;
      this.lastOutage = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error);
      return null; // the connection broke: the API is dead, or not yet back
    }
  }
}
