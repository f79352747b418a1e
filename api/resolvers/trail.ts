/** Entries of the trail as people read them. */
import type { EntryContent } from '../../domain/audit/entry.ts';
import { refusalText } from '../../domain/case/refusal-texts.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import type { ApiContext } from '../context.ts';
import { globalId } from '../global-id.ts';
import { factsOf } from './facts.ts';

const of =
  <K extends keyof EntryContent>(key: K) =>
  ({ content }: { readonly content: EntryContent }): NonNullable<EntryContent[K]> | null =>
    content[key] ?? null;

export const trail = {
  TrailEntry: {
    id: ({ stream, seq }) => globalId('TrailEntry', `${seq}@${stream}`),
    type: ({ content }) => content.type,
    outcome: ({ content }) => content.outcome,
    caseSeq: of('caseSeq'),
    requestId: ({ content }) => content.requestId,
    actorId: ({ content }) => content.actor.personId,
    actor: ({ content }, _args, { loaders }) => (content.actor.kind === 'SYSTEM' ? null : loaders.person.load(content.actor.personId)),
    role: of('role'),
    onBehalfOf: of('onBehalfOf'),
    command: of('command'),
    occurredAt: of('occurredAt'),
    receivedAt: ({ content }) => content.receivedAt,
    recordedAt: ({ content }) => content.recordedAt,
    channel: of('channel'),
    reason: of('reason'),
    procedureVersion: ({ content }) => content.procedure?.version ?? null,
    calendarVersion: of('calendarVersion'),
    events: ({ content }) => (content.events ?? []).map(({ type, at, ...data }) => ({ type, at, facts: factsOf(data) })),
    changes: ({ content }) => content.changes ?? [],
    refusals: ({ content }) => content.refusals ?? [],
  },
  Refusal: {
    message: (refusal) => refusalText(refusal).message,
    remedy: (refusal) => refusalText(refusal).remedy,
    facts: ({ facts }) => factsOf(facts),
    field: ({ field }) => field ?? null,
  },
} satisfies Pick<Resolvers<ApiContext>, 'TrailEntry' | 'Refusal'>;
