/** The door over the policies of the database, for whoever a test says is asking. */
import { pino } from 'pino';
import { Catalogue } from '../../../api/catalogue/catalogue.reader.ts';
import type { SignIn } from '../../../api/identity/sign-in.ts';
import type { ScopedPool } from '../../../api/scoped-pool.ts';
import { createServer, type Server } from '../../../api/server.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import type { AnApi } from './an-api.ts';

export function doorFor(api: AnApi, viewers: ScopedPool, asking: () => Viewer): Server {
  const signIn: SignIn = {
    hint: { zh: '', en: '' },
    who: () => {
      const signedIn = {
        actor: { ...asking(), kind: 'HUMAN' as const },
        name: 'anybody',
        demoLogin: false,
        stepUp: { policy: 'off' as const, until: null },
        again: () => Promise.resolve(null),
      };
      return Promise.resolve(signedIn);
    },
  };
  return createServer({
    mode: 'development',
    signIn,
    scoped: (viewer) => viewers.for(viewer),
    pool: api.pool,
    transactor: api.pool,
    catalogue: new Catalogue(api.pool),
    gateway: api.gateway,
    matters: api.matters,
    timers: api.timers,
    changes: api.changes,
    log: pino({ level: 'silent' }),
    now: () => api.clock,
  });
}
