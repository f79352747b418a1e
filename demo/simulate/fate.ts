/** What will come of one application, drawn when it arrives: whether something is missing, who is slow, how it ends. */
import type { Channel, SpecialKind } from '../../domain/law/code-lists.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { decisionStep, stepsOfPhase } from '../../domain/procedures/step-order.ts';
import type { Params } from '../params.ts';
import type { Random } from '../random.ts';

export interface Fate {
  readonly channel: Channel;
  readonly turnedAway: 'RETURNED' | 'NOT_REQUIRED' | 'NOT_ACCEPTED' | null;
  readonly windowSilent: boolean;
  /** Mandatory materials the applicant forgets. */
  readonly forgotten: readonly string[];
  readonly supplementNeverComes: boolean;
  /** Materials promised for later. */
  readonly deferred: readonly string[];
  readonly deferredNeverFilled: boolean;
  readonly commitment: 'NONE' | 'KEPT' | 'BROKEN';
  readonly clear: boolean;
  readonly ends: 'DECIDED' | 'WITHDRAWN' | 'TERMINATED' | 'VOIDED';
  readonly decision: 'GRANT' | 'DENY';
  readonly special: { readonly kind: SpecialKind; readonly days: number; readonly took: number } | null;
  readonly hearing: boolean;
  readonly extended: boolean;
  /** Step that is sent back once, released once, delegated once. */
  readonly sentBackAt: string | null;
  readonly releasedAt: string | null;
  readonly delegatedAt: string | null;
  /** Multiplies every office's time. */
  readonly pace: number;
}

const CHANNELS: readonly Channel[] = ['WINDOW', 'WEB', 'MOBILE', 'POST'];

export function drawFate(procedure: Procedure, params: Params, random: Random): Fate {
  const { shares } = params;
  const draw = (share: number): boolean => random.chance(share);
  const open = CHANNELS.filter((channel) => procedure.channels.includes(channel));
  const weights = params.channels as Readonly<Record<string, number>>;
  const channel = random.weighted((open.length > 0 ? open : procedure.channels).map((one) => [one, weights[one] ?? 0.1] as const));
  const online = channel === 'WEB' || channel === 'MOBILE';
  const ordinary = procedure.kind !== 'INTERNAL' && procedure.kind !== 'HOTLINE';
  const instant = procedure.form === 'INSTANT';

  const turned = random.next();
  const turnedAway =
    !ordinary || instant
      ? null
      : turned < shares.notRequired
        ? 'NOT_REQUIRED'
        : turned < shares.notRequired + shares.notAccepted
          ? 'NOT_ACCEPTED'
          : online && turned < shares.notRequired + shares.notAccepted + shares.filingReturned
            ? 'RETURNED'
            : null;

  const windowSilent = ordinary && !instant && draw(shares.windowSilent);
  const own = procedure.materials.filter(({ mandatory, source }) => mandatory && source !== 'SHARED');
  const strict = own.filter(({ id, deferrable }) => deferrable !== true && id !== 'form');
  const corrected = !instant && !windowSilent && draw(shares.correction) && strict.length > 0;
  const promisable = own.filter(({ deferrable }) => deferrable === true);
  const defers =
    procedure.deferral !== undefined &&
    procedure.children === undefined &&
    !corrected &&
    !windowSilent &&
    promisable.length > 0 &&
    draw(shares.deferred);

  const end = random.next();
  const ends =
    end < shares.withdrawn
      ? 'WITHDRAWN'
      : end < shares.withdrawn + shares.terminated && procedure.steps.some(({ role }) => role === 'APPROVER')
        ? 'TERMINATED'
        : end < shares.withdrawn + shares.terminated + shares.voided
          ? 'VOIDED'
          : 'DECIDED';

  const review = stepsOfPhase(procedure, 'REVIEW');
  const later = [...review.slice(1), ...[decisionStep(procedure)].filter((step) => step !== undefined)];
  const specials = procedure.special.filter(({ kind }) => kind !== 'HEARING');
  const special = specials.length > 0 && review.length > 0 && draw(shares.special) ? random.pick(specials) : null;
  const days = special === null ? 0 : Math.min(random.int(3, 15), special.maxAnnounced ?? 15);
  return {
    channel,
    turnedAway,
    windowSilent,
    forgotten: corrected ? [random.pick(strict).id] : [],
    supplementNeverComes: draw(shares.supplementNeverComes),
    deferred: defers ? [random.pick(promisable).id] : [],
    deferredNeverFilled: draw(shares.deferredNeverFilled),
    commitment: procedure.commitment === undefined ? 'NONE' : draw(shares.commitmentBroken) ? 'BROKEN' : 'KEPT',
    clear: procedure.limits.statutoryClear !== undefined && draw(shares.clear),
    ends: instant || !ordinary || procedure.children !== undefined ? 'DECIDED' : ends,
    decision: ordinary && draw(shares.refused) ? 'DENY' : 'GRANT',
    special: special === null ? null : { kind: special.kind, days, took: Math.max(1, random.logNormal(days * 0.8, 0.3)) },
    hearing: procedure.hearing === 'MUST' || (procedure.hearing === 'TELL' && draw(shares.hearing)),
    extended: procedure.extension !== undefined && draw(shares.extension),
    sentBackAt: later.length > 0 && draw(shares.sentBack) ? random.pick(later).id : null,
    releasedAt: review.length > 0 && draw(shares.released) ? random.pick(review).id : null,
    delegatedAt: review.length > 0 && draw(shares.delegated) ? random.pick(review).id : null,
    pace: draw(shares.late) ? params.latePace : 1,
  };
}
