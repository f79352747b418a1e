/** Entries of the trail as the domain folds them. */
import type { PastEntry } from '../../domain/case/as-of.ts';
import type { TrailEntrySource } from '../../schema/graphql/sources.ts';

export const pastEntries = (entries: readonly TrailEntrySource[]): readonly PastEntry[] =>
  entries.map(({ content }) => ({
    seq: content.caseSeq ?? 0,
    command: {
      type: content.command ?? 'timePassed',
      actor: content.actor,
      channel: content.channel ?? 'OTHER',
      receivedAt: content.receivedAt,
      ...(content.occurredAt === undefined ? {} : { occurredAt: content.occurredAt }),
      // The fold reads what happened, not what was asked.
      data: {},
    },
    events: content.events ?? [],
    recordedAt: content.recordedAt,
  }));
