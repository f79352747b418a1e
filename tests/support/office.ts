/** An office whose people insist: what was not answered is sent again under the same request id, as the API and its clients do, until it is. */
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { answerOf, COMMAND_DEADLINE_MS, TemporalCaseGateway } from '../../api/case-gateway.ts';
import type { GatewayAnswer } from '../../api/commands/gateway.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Command, CommandData, HumanCommandType } from '../../domain/case/commands.ts';
import { makeCaseNo } from '../../domain/identifiers/case-no.ts';
import { makeLicenceNo } from '../../domain/identifiers/licence-no.ts';
import { definitionText, hashOfText } from '../../domain/procedures/content-hash.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { Intention } from '../../scripts/check-record/evidence.ts';
import type { CaseWorkflowInput, CommandAnswer } from '../../workflows/messages.ts';
import { CASES_TASK_QUEUE, caseWorkflowId, openingAttributes, updateOf } from '../../workflows/messages.ts';
import { intake } from './a-case.ts';
import { window } from './case-stage.ts';
import { ClientLog } from './client-log.ts';
import type { FaultStage } from './fault-stage.ts';
import { chen, lin, REGION, sun, UNIT, zhao } from './people.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Soon found dead: a task whose worker was killed is given to another after three seconds, not ten. */
const TASK_TIMEOUT = '3s';
const PATIENCE_MS = 120_000;

export class Office {
  readonly log: ClientLog;
  readonly calendar = window();
  readonly cases: string[] = [];
  /** Commands sent and not yet answered. */
  inFlight = 0;
  acknowledged = 0;
  /** Set when nobody is to insist any longer. */
  abandoned = false;
  /** Commands that had to be sent more than once. */
  repeated = 0;
  readonly #stage: FaultStage;
  readonly #gateway: TemporalCaseGateway;
  readonly #newKeys: boolean;
  readonly #now: () => string;
  #serial = 0;
  #intentions = 0;
  #licences = 0;

  /** `newKeys`: the control that sends again under a new request id. `now`: what the door's clock says, asked for each command. */
  constructor(
    stage: FaultStage,
    {
      newKeys = false,
      answerWithinMs = 5_000,
      now = () => new Date().toISOString(),
    }: { readonly newKeys?: boolean; readonly answerWithinMs?: number; readonly now?: () => string } = {},
  ) {
    this.#now = now;
    this.#stage = stage;
    this.#newKeys = newKeys;
    this.#gateway = new TemporalCaseGateway(stage.client, { deadlineMs: answerWithinMs });
    this.log = new ClientLog(`${stage.folder}/clients.ndjson`);
  }

  newCase(procedure: Procedure = outdoorSign): CaseWorkflowInput {
    this.#serial += 1;
    const caseNo = makeCaseNo({ region: REGION, on: '2026-03-02', kind: procedure.kind, serial: this.#serial });
    this.cases.push(caseNo);
    return {
      caseNo,
      procedure: {
        code: procedure.code,
        version: procedure.version,
        hash: hashOfText(definitionText(procedure), sha256),
        definition: procedure,
      },
      calendar: this.calendar,
      region: REGION,
      unitId: UNIT,
      origin: 'NATIVE',
      provenance: 'LIVE',
    };
  }

  /** Paper at the counter: the command that starts the case. */
  async receive(input: CaseWorkflowInput): Promise<CommandAnswer> {
    const filing = intake(input.procedure.definition);
    const form = { formId: randomUUID(), digest: 'd'.repeat(64) };
    await this.#stored(form, input.procedure.code);
    return this.#insist(lin, input.caseNo, 'receive', { intake: { ...filing, form } }, (command) => this.#open(input, command));
  }

  wants<T extends HumanCommandType>(actor: Actor, caseNo: string, type: T, data: CommandData[T]): Promise<CommandAnswer> {
    return this.#insist(actor, caseNo, type, data, (command) => this.#gateway.send(caseNo, command));
  }

  /** From receipt to delivery, with so many opinions on the way. */
  async wholeLife(opinions: number): Promise<string> {
    const input = this.newCase();
    const { caseNo } = input;
    await this.receive(input);
    await this.wants(lin, caseNo, 'accept', {});
    await this.wants(zhao, caseNo, 'claim', { stepId: 'handle' });
    for (let n = 1; n <= opinions; n += 1) await this.wants(zhao, caseNo, 'opine', { stepId: 'handle', opinion: `第 ${n} 次意见` });
    await this.fromReviewToDelivery(caseNo);
    return caseNo;
  }

  async fromReviewToDelivery(caseNo: string): Promise<void> {
    await this.wants(zhao, caseNo, 'passOn', { stepId: 'handle', opinion: '同意', staff: [] });
    await this.wants(chen, caseNo, 'decide', { decision: 'GRANT', opinion: '准予' });
    await this.wants(sun, caseNo, 'issue', { documentSha256: 'b'.repeat(64), sealId: 'seal-1', licenceNo: this.#licenceNo() });
    await this.wants(sun, caseNo, 'deliver', {
      means: 'WINDOW',
      receipts: [{ partyId: 'party-li', receivedAt: this.#now() }],
    });
  }

  #licenceNo(): string {
    this.#licences += 1;
    const organ = '11100000000013338W';
    return makeLicenceNo({ type: `${organ}011`, issuer: organ, serial: `2026${String(this.#licences).padStart(6, '0')}`, version: '001' });
  }

  async #insist<T extends HumanCommandType>(
    actor: Actor,
    caseNo: string,
    type: T,
    data: CommandData[T],
    send: (command: Command<T>) => Promise<GatewayAnswer>,
  ): Promise<CommandAnswer> {
    this.#intentions += 1;
    const intention: Intention = { id: `${type}-${this.#intentions}`, caseNo, command: type };
    let requestId: string = randomUUID();
    const until = Date.now() + PATIENCE_MS;
    this.inFlight += 1;
    try {
      for (let tries = 1; Date.now() < until && !this.abandoned; tries += 1) {
        if (tries === 2) this.repeated += 1;
        if (tries > 1 && this.#newKeys) requestId = randomUUID();
        if (tries === 1 || this.#newKeys) this.log.write({ kind: 'sent', intention, requestId });
        const answer = await sentOnce(() => send({ type, requestId, actor, receivedAt: this.#now(), channel: 'WINDOW', data }));
        if (answer.kind === 'done') {
          this.log.write({ kind: 'acknowledged', intention, requestId, receipt: answer.answer.receipt });
          this.acknowledged += 1;
          return answer.answer;
        }
        if (answer.kind === 'refused') {
          // Another key finds that the first attempt was done after all: that is what the control is for.
          throw new Error(
            `${intention.id} of case ${caseNo} was refused: ${answer.refusals.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`).join(', ')}`,
          );
        }
        if (answer.kind === 'notRunning') throw new Error(`no workflow runs case ${caseNo} any more`);
        await delay(100);
      }
      throw new Error(`${intention.id} of case ${caseNo} was not answered within ${PATIENCE_MS / 1_000} s`);
    } finally {
      this.inFlight -= 1;
    }
  }

  async #open<T extends HumanCommandType>(input: CaseWorkflowInput, command: Command<T>): Promise<GatewayAnswer> {
    return answerOf(this.#stage.client, COMMAND_DEADLINE_MS, () =>
      this.#stage.client.workflow.executeUpdateWithStart(updateOf(command.type), {
        updateId: command.requestId,
        args: [command],
        startWorkflowOperation: new WithStartWorkflowOperation('caseWorkflow', {
          workflowId: caseWorkflowId(input.caseNo),
          taskQueue: CASES_TASK_QUEUE,
          workflowTaskTimeout: TASK_TIMEOUT,
          args: [input],
          typedSearchAttributes: openingAttributes(input),
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
        }),
      }),
    );
  }

  /** Before the command that cites it; PostgreSQL may be away. */
  async #stored(form: { readonly formId: string; readonly digest: string }, code: string): Promise<void> {
    for (const until = Date.now() + PATIENCE_MS; ; await delay(100)) {
      try {
        await this.#stage.pool.query(
          `insert into tongban.form (id, owner, procedure_code, content, salt, digest) values ($1, 'lin', $2, '{}', '\\x00', $3) on conflict do nothing`,
          [form.formId, code, form.digest],
        );
        return;
      } catch (error) {
        if (Date.now() > until) throw error;
      }
    }
  }
}

/** An outage is no answer: it is pending, and sent again. */
async function sentOnce(send: () => Promise<GatewayAnswer>): Promise<GatewayAnswer> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof Error && (OUTAGES.includes(error.name) || /Namespace .* is not found/.test(error.message)))
      return { kind: 'pending' };
    throw error;
  }
}

/** A Temporal server whose own database is away does not even find its namespace. */
const OUTAGES = ['ServiceError', 'NamespaceNotFoundError', 'WorkflowUpdateRPCTimeoutOrCancelledError'];

/** So many desks working off one case after the other until told to stop; the case in hand is brought to its end. */
export function desks(
  office: Office,
  n: number,
  opinions: number,
): { readonly stop: () => Promise<void>; readonly abandon: () => Promise<void>; readonly broken: () => boolean } {
  let going = true;
  let broken = false;
  const working = Promise.all(
    Array.from({ length: n }, async () => {
      while (going) await office.wholeLife(opinions);
    }),
  );
  working.catch(() => (broken = true));
  return {
    broken: () => broken,
    stop: async () => {
      going = false;
      await working;
    },
    /** Leaves the cases as they are. */
    abandon: async () => {
      office.abandoned = true;
      await working.catch(() => undefined);
    },
  };
}

/** Waits until something is under way, at most so many milliseconds: a fault in a pause proves nothing. */
export async function underWay(office: Office, atLeast = 1, withinMs = 30_000): Promise<number> {
  for (const until = Date.now() + withinMs; Date.now() < until; await delay(1)) if (office.inFlight >= atLeast) return office.inFlight;
  return 0;
}
