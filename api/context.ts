/** What every resolver may reach: who asks, the database, the readers' loaders, the way to the workflows. */
import type pg from 'pg';
import type { Logger } from 'pino';
import type { TimerDoor } from '../activities/timer-door.ts';
import type { Viewer } from '../domain/access/viewer.ts';
import type { Actor } from '../domain/case/actor.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import type { Vault } from '../schema/vault.ts';
import type { StepUpPolicy } from '../settings/settings.ts';
import type { Catalogue } from './catalogue/catalogue.reader.ts';
import type { CaseGateway } from './commands/gateway.ts';
import type { CaseChanges } from './live/case-changes.ts';
import type { Loaders } from './loaders.ts';
import type { MatterGateway } from './supervision/matter-gateway.ts';

export type Pool = Pick<pg.Pool, 'query'>;

/** What all requests share. */
export interface ApiServices {
  /** Past the row policies; within a request it is `context.office`. */
  readonly pool: Pool;
  /** Personal values of forms; absent: forms hold them in the clear (tests). */
  readonly vault?: Vault | undefined;
  /** For the few acts of the door that are more than one statement. */
  readonly transactor: Pick<pg.Pool, 'connect'>;
  readonly catalogue: Catalogue;
  readonly gateway: CaseGateway;
  readonly matters: MatterGateway;
  readonly timers: TimerDoor;
  readonly changes: CaseChanges;
  /** Text of the policy by which bundles of the log are verified, if this installation has one. */
  readonly logPolicy?: string | undefined;
  readonly log: Logger;
  readonly now: () => Instant;
}

/** The person signed in, as actor of commands and as viewer of the rule table. */
export interface SignedIn {
  readonly actor: Actor & Viewer;
  readonly name: string;
  readonly demoLogin: boolean;
  /** Whether deciding and sealing demand a second factor, and until when the one given counts; null: none has been. */
  readonly stepUp: { readonly policy: StepUpPolicy; readonly until: Instant | null };
  /** Asks again whether the person is still there and still signed in; null: no longer. */
  readonly again: () => Promise<SignedIn | null>;
}

export interface ApiContext extends ApiServices {
  /** As the viewer may see it: rows of cases outside the viewer's reach are not there, whatever a statement asks. */
  readonly pool: Pool;
  /** Past the row policies, for what belongs to no viewer. Say why at each use. */
  readonly office: Pool;
  readonly viewer: SignedIn['actor'];
  readonly signedIn: SignedIn;
  readonly loaders: Loaders;
  /** Of this request, in logs and in masked errors. */
  readonly traceId: string;
}
