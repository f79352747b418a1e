/** How soon figures show a step, and what following costs, while a city commits so many steps a second. */
import type pg from 'pg';
import { factsFollower } from '../../activities/project-facts.ts';
import { quantile, round } from '../result.ts';

export interface Live {
  /** Steps a second that were really committed. */
  readonly stepsPerSecond: number;
  /** Milliseconds from the commit of a step until facts and rollups hold it. */
  readonly freshnessP50: number;
  readonly freshnessP95: number;
  /** Milliseconds the follower was at work, per step. */
  readonly followMsPerStep: number;
}

interface Entry {
  readonly stream: string;
  readonly idem: string;
  readonly canon: Buffer;
  readonly columns: readonly string[];
}

/** Entries of a simulated city, in their order, appended anew to an empty trail at a steady pace while the follower runs. */
export async function followedLive(from: pg.Pool, to: pg.Pool, perSecond: number, seconds: number): Promise<Live> {
  const { rows } = await from.query<Omit<Entry, 'columns'> & Record<'type' | 'actor' | 'org' | 'region' | 'outcome' | 'at', string>>(
    `select stream, idem, canon, type, actor, org, region, outcome, at from audit.entry
     where stream like 'case/%' order by entry_id limit $1`,
    [perSecond * seconds],
  );
  const follower = factsFollower(to, 50);
  const committed = new Map<number, number>();
  const waited: number[] = [];
  let working = 0;
  let appending = true;
  const following = (async () => {
    while (appending || committed.size > 0) {
      const begun = performance.now();
      const taken = await follower.step();
      const ended = performance.now();
      if (taken > 0) working += ended - begun;
      const { rows: place } = await to.query<{ at: string | number }>(
        `select entry_id as at from tongban.trail_follower where follower = 'facts'`,
      );
      for (const [entryId, at] of committed)
        if (entryId <= Number(place[0]?.at ?? 0)) {
          waited.push(ended - at);
          committed.delete(entryId);
        }
      if (taken === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const began = performance.now();
  for (const [index, { actor, at, canon, idem, org, outcome, region, stream, type }] of rows.entries()) {
    const due = began + (index * 1_000) / perSecond;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const { rows: appended } = await to.query<{ id: string | number }>({
      name: 'append-live',
      text: 'select entry_id as id from audit.append($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      values: [stream, idem, canon, type, actor, org, region, outcome, at],
    });
    committed.set(Number(appended[0]!.id), performance.now());
  }
  const took = (performance.now() - began) / 1_000;
  appending = false;
  await following;
  return {
    stepsPerSecond: round(rows.length / took),
    freshnessP50: round(quantile(waited, 0.5)),
    freshnessP95: round(quantile(waited, 0.95)),
    followMsPerStep: round(working / rows.length),
  };
}
