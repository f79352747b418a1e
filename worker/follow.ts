/**
 * Keeps readers of the trail up with it: each is called again and again until nothing waits, woken by PostgreSQL's notifications and,
 * as those get lost with their connection, at short intervals. A reader that fails waits a little and holds up nobody else.
 */
import pg from 'pg';

export interface Follower {
  readonly name: string;
  /** Does some of what waits; answers how much it was. 0: nothing waits. */
  readonly step: () => Promise<number>;
}

export interface FollowOptions {
  readonly databaseUrl: string;
  readonly channels: readonly string[];
  readonly followers: readonly Follower[];
  readonly onError: (name: string, error: unknown) => void;
  /** Looks without being woken, in milliseconds. */
  readonly everyMs?: number;
}

const AFTER_FAILURE_MS = 1_000;
const LISTEN_AGAIN_MS = 1_000;

/** Begins to follow; answers how to stop, which waits for the steps under way. */
export function follow({ channels, databaseUrl, everyMs = 1_000, followers, onError }: FollowOptions): () => Promise<void> {
  const stopping = new AbortController();
  const bells = followers.map(() => new Bell());
  const wakeAll = (): void => bells.forEach((bell) => bell.ring());
  const running = followers.map(async ({ name, step }, index) => {
    const bell = bells[index]!;
    while (!stopping.signal.aborted) {
      try {
        while (!stopping.signal.aborted && (await step()) > 0);
        await bell.wait(everyMs);
      } catch (error) {
        onError(name, error);
        await bell.wait(AFTER_FAILURE_MS);
      }
    }
  });
  const ear = listenFor(databaseUrl, channels, wakeAll, stopping.signal, (error) => onError('listen', error));
  return async () => {
    stopping.abort();
    wakeAll();
    await Promise.all([...running, ear]);
  };
}

/** Rung while nobody waits, it is heard by the next who does. */
class Bell {
  #rung = false;
  #heard: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#heard?.();
  }

  async wait(ms: number): Promise<void> {
    if (!this.#rung) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
        timer = setTimeout(resolve, ms);
      });
      clearTimeout(timer);
      this.#heard = undefined;
    }
    this.#rung = false;
  }
}

async function listenFor(
  url: string,
  channels: readonly string[],
  heard: () => void,
  stop: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> {
  while (!stop.aborted) {
    const client = new pg.Client({ connectionString: url, application_name: 'tongban-supervisor-listen', keepAlive: true });
    const ended = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.on('error', (error) => {
        if (!stop.aborted) onError(error);
        resolve();
      });
      stop.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      await client.connect();
      client.on('notification', heard);
      for (const channel of channels) await client.query(`listen ${channel}`);
      // Whatever was said while nobody listened.
      heard();
      await ended;
    } catch (error) {
      if (!stop.aborted) onError(error);
    }
    await client.end().catch(() => undefined);
    if (!stop.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LISTEN_AGAIN_MS);
        stop.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
      });
  }
}
