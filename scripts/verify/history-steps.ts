/** What a workflow's history says was done: commands that were taken on and answered, and receipts of what was committed. */
import { createHash } from 'node:crypto';
import type { PayloadCodec } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';
import { canonicalBytes, withExactNumbers } from '../../domain/audit/canonical.ts';
import type { EntryContent, Receipt } from '../../domain/audit/entry.ts';
import { openPayloads } from '../../payloads/open-history.ts';
import { PayloadKeyGone } from '../../payloads/payload-codec.ts';

type History = temporal.api.history.v1.IHistory;
type Payloads = temporal.api.common.v1.IPayloads | null | undefined;

export interface HistoryCommand {
  readonly name: string;
  /** Of what was asked for; null when its payload opens no more. */
  readonly digest: string | null;
  readonly outcome: 'done' | 'refused' | 'under way';
}

export interface HistorySteps {
  readonly receipts: readonly Receipt[];
  /** By update id. */
  readonly commands: ReadonlyMap<string, HistoryCommand>;
  /** The key of its payloads is destroyed: commands are known by their ids alone, receipts not at all. */
  readonly erased: boolean;
}

/** @throws PayloadBroken when a payload was changed */
export async function historySteps(history: History, codec: PayloadCodec): Promise<HistorySteps> {
  let erased = false;
  try {
    await openPayloads(history, codec);
  } catch (error) {
    if (!(error instanceof PayloadKeyGone)) throw error;
    erased = true;
  }
  const receipts: Receipt[] = [];
  const commands = new Map<string, HistoryCommand>();
  for (const event of history.events ?? []) {
    const accepted = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest;
    const completed = event.workflowExecutionUpdateCompletedEventAttributes;
    if (accepted?.meta?.updateId != null) {
      const [command] = erased ? [] : jsonIn(accepted.input?.args);
      const digest = command === undefined ? null : digestOfCommand(command as SentCommand);
      commands.set(accepted.meta.updateId, { name: accepted.input?.name ?? '', digest, outcome: 'under way' });
    }
    if (completed?.meta?.updateId != null) {
      const known = commands.get(completed.meta.updateId);
      if (known !== undefined)
        commands.set(completed.meta.updateId, { ...known, outcome: completed.outcome?.failure == null ? 'done' : 'refused' });
    }
    if (erased) continue;
    // Steps are committed by local activities, whose results stand in markers, or by patient ones.
    for (const result of [event.markerRecordedEventAttributes?.details?.['result'], event.activityTaskCompletedEventAttributes?.result])
      for (const value of jsonIn(result)) receipts.push(...receiptsIn(value));
  }
  return { receipts, commands, erased };
}

interface SentCommand extends Pick<EntryContent, 'actor' | 'channel' | 'requestId' | 'occurredAt'> {
  readonly type: string;
  readonly data?: unknown;
}

/** A calendar is named in the trail, not copied. */
function digestOfCommand({ data, type, ...command }: SentCommand): string {
  const { calendar, notice } = (data ?? {}) as { readonly calendar?: { readonly version?: string }; readonly notice?: unknown };
  return digestOf({ ...command, command: type, data: type === 'changeCalendar' ? { calendarVersion: calendar?.version, notice } : data });
}

export const digestOfEntry = (content: EntryContent): string => digestOf(content);

type Asked = Omit<SentCommand, 'type'> & { readonly command?: string };

/**
 * Who asked for what. When it was received is left out: sent again after a worker's death, it is received again. Numbers stand exactly in
 * the trail, so they are made exact here as well.
 */
function digestOf({ actor, channel, command, data, occurredAt, requestId }: Asked): string {
  const asked = { by: actor.personId, channel, command, data, occurredAt, requestId };
  return createHash('sha256')
    .update(canonicalBytes(withExactNumbers(JSON.parse(JSON.stringify(asked)))))
    .digest('hex');
}

function jsonIn(payloads: Payloads): unknown[] {
  return (payloads?.payloads ?? []).flatMap(({ data, metadata }) =>
    Buffer.from(metadata?.['encoding'] ?? []).toString() === 'json/plain'
      ? [JSON.parse(Buffer.from(data ?? []).toString()) as unknown]
      : [],
  );
}

function receiptsIn(value: unknown): Receipt[] {
  if (typeof value !== 'object' || value === null) return [];
  const { hash, seq, stream } = value as Partial<Receipt>;
  if (typeof stream === 'string' && typeof seq === 'number' && typeof hash === 'string') return [{ stream, seq, hash }];
  return Object.values(value).flatMap(receiptsIn);
}
