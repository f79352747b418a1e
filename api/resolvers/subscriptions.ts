/**
 * Changes as they happen. Each is re-read under the rights the viewer has at that moment: whoever was transferred or signed out
 * hears nothing more.
 */
import { Repeater } from 'graphql-yoga';
import { inRange, regionRange } from '../../domain/access/region-range.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import type { CaseSource } from '../../schema/graphql/sources.ts';
import type { CaseFilter } from '../cases/case.reader.ts';
import { caseResource } from '../cases/case-resource.ts';
import type { ApiContext } from '../context.ts';
import type { CaseChange, ChangeFeed } from '../live/case-changes.ts';

/** Changes that come together are told together. */
const GATHER_MS = 250;

/** The same person with the same offices, still signed in. Otherwise the stream ends, and the client asks anew under its new rights. */
export async function unchanged({ signedIn, viewer }: ApiContext): Promise<boolean> {
  const again = await signedIn.again();
  return again !== null && JSON.stringify(again.actor) === JSON.stringify(viewer);
}

/** Loaders remember within a request; a stream outlives many. */
export function forget({ loaders }: ApiContext): void {
  for (const loader of Object.values(loaders)) loader.clearAll();
}

/** Feeds what `told` makes of the changes until one side has had enough. `listened`: to what; absent: to cases. */
export function stream<V, C = CaseChange>(
  context: ApiContext,
  told: (feed: ChangeFeed<C>, push: (value: V) => Promise<unknown>) => Promise<void>,
  listened: () => ChangeFeed<C> = () => context.changes.listen() as unknown as ChangeFeed<C>,
): AsyncIterable<V> {
  return new Repeater<V>(async (push, stop) => {
    const feed = listened();
    void stop.then(() => feed.close());
    try {
      await told(feed, push);
    } finally {
      feed.close();
      stop();
    }
  });
}

/** The changes as they come, those of a quarter of a second at once; ends with the feed, or when the viewer is no longer who he was. */
export async function* gathered<C>(feed: ChangeFeed<C>, context: ApiContext): AsyncGenerator<readonly (C | 'reload')[]> {
  for (;;) {
    const first = await feed.next();
    if (first === null) return;
    await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    const changes = [first, ...feed.take()];
    if (!(await unchanged(context))) return;
    forget(context);
    yield changes;
  }
}

async function readNow(caseNo: string, context: ApiContext): Promise<CaseSource | null> {
  if (!(await unchanged(context))) return null;
  forget(context);
  return context.loaders.case.load(caseNo);
}

const caseChanged = (caseNo: string, context: ApiContext): AsyncIterable<CaseSource> =>
  stream<CaseSource>(context, async (feed, push) => {
    let shown = -1;
    for (let hearing = true; hearing;) {
      const row = await readNow(caseNo, context);
      if (row === null) return;
      if (row.seq !== shown) {
        shown = row.seq;
        await push(row);
      }
      hearing = await heardOf(feed, caseNo, shown);
    }
  });

/** Waits for the next change of this case; false when the feed has closed. */
async function heardOf(feed: ChangeFeed, caseNo: string, shown: number): Promise<boolean> {
  for (;;) {
    const change = await feed.next();
    if (change === null) return false;
    if (change === 'reload' || (change.caseNo === caseNo && change.seq > shown)) return true;
  }
}

interface WorkListChange {
  readonly cases: readonly CaseSource[];
  readonly reload: boolean;
}

const workListChanged = (filter: CaseFilter, context: ApiContext): AsyncIterable<WorkListChange> =>
  stream<WorkListChange>(context, async (feed, push) => {
    for await (const changes of gathered(feed, context)) {
      const caseNos = new Set(changes.flatMap((change) => (change === 'reload' ? [] : [change.caseNo])));
      const rows = await Promise.all([...caseNos].map((caseNo) => context.loaders.case.load(caseNo)));
      const cases = rows.filter((row) => row !== null).filter((row) => concerns(row, filter, context));
      const reload = changes.includes('reload');
      if (cases.length > 0 || reload) await push({ cases, reload });
    }
  });

/** Only what does not change with a step narrows: a case that has just left the list changed the list too. */
function concerns(row: CaseSource, filter: CaseFilter, { viewer }: ApiContext): boolean {
  return (
    (filter.procedure == null || filter.procedure === row.procedure_code) &&
    (filter.unit == null || filter.unit === row.unit_id) &&
    (filter.region == null || inRange(row.region, regionRange(filter.region))) &&
    (filter.scope !== 'UNIT' || viewer.unitId === undefined || caseResource(row).unitIds.includes(viewer.unitId))
  );
}

export const subscriptions: Resolvers<ApiContext>['Subscription'] = {
  caseChanged: {
    subscribe: (_root, { caseNo }, context) => caseChanged(caseNo, context),
    resolve: (row: CaseSource) => row,
  },
  workListChanged: {
    subscribe: (_root, { filter }, context) => workListChanged(filter ?? {}, context),
    resolve: (change: WorkListChange) => change,
  },
};
