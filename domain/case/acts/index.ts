/** Every act by the name of its command. A command without an act does not compile. */
import type { Act } from '../act.ts';
import type { CommandType } from '../commands.ts';
import { accept } from './acceptance.ts';
import { recordRecheck, recordVerification, revoke } from './after-grant.ts';
import { changeCalendar } from './calendar.ts';
import { requestCorrection, supply } from './correction.ts';
import { decide } from './decision.ts';
import { acceptDeferred, fillDeferred } from './deferral.ts';
import { forward, terminate, void as voidCase, withdraw } from './ending.ts';
import { extend } from './extension.ts';
import { delegate, reassign } from './handover.ts';
import { recordHearing, requestHearing, scheduleHearing, tellHearingRight, waiveHearing } from './hearing.ts';
import { receive, returnFiling, submit } from './intake.ts';
import { deliver, issue, serveDenial } from './issuance.ts';
import { notAccept, notRequired } from './non-acceptance.ts';
import { childClosed, childOpened, openFromPackage } from './package.ts';
import { propose } from './proposal.ts';
import { correctRecord } from './record.ts';
import { askRespondent, recordAnswer } from './respondent.ts';
import { endSpecial, startSpecial } from './special.ts';
import { claim, opine, passOn, release, sendBack } from './steps.ts';
import { timePassed } from './time.ts';

const ACTS: { readonly [T in CommandType]: Act<T> } = {
  submit,
  receive,
  returnFiling,
  requestCorrection,
  supply,
  accept,
  acceptDeferred,
  notAccept,
  notRequired,
  claim,
  release,
  opine,
  passOn,
  sendBack,
  propose,
  startSpecial,
  endSpecial,
  tellHearingRight,
  requestHearing,
  waiveHearing,
  scheduleHearing,
  recordHearing,
  askRespondent,
  recordAnswer,
  extend,
  fillDeferred,
  decide,
  issue,
  deliver,
  serveDenial,
  withdraw,
  terminate,
  void: voidCase,
  forward,
  reassign,
  delegate,
  correctRecord,
  recordVerification,
  recordRecheck,
  revoke,
  timePassed,
  changeCalendar,
  openFromPackage,
  childOpened,
  childClosed,
};

export const actOf = <T extends CommandType>(type: T): Act<T> => ACTS[type];
