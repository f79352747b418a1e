/** Every measure. Written by scripts/generate-measures.ts (npm run generate); do not edit. */
import type { Measure } from '../define-measure.ts';
import acceptanceRate from './acceptance-rate.ts';
import accepted from './accepted.ts';
import actualSpeedup from './actual-speedup.ts';
import averageHandovers from './average-handovers.ts';
import averageUsedDays from './average-used-days.ts';
import averageVisits from './average-visits.ts';
import averageWaitedDays from './average-waited-days.ts';
import badRate from './bad-rate.ts';
import becameOverdue from './became-overdue.ts';
import callbackRate from './callback-rate.ts';
import closed from './closed.ts';
import correctionsPerCase from './corrections-per-case.ts';
import decided from './decided.ts';
import deemedAcceptedRate from './deemed-accepted-rate.ts';
import deliveredInTermRate from './delivered-in-term-rate.ts';
import denied from './denied.ts';
import earlyRate from './early-rate.ts';
import extensionRate from './extension-rate.ts';
import fullOnlineRate from './full-online-rate.ts';
import granted from './granted.ts';
import hotlineOnTimeRate from './hotline-on-time-rate.ts';
import hotlineReturnRate from './hotline-return-rate.ts';
import hotlineReworkRate from './hotline-rework-rate.ts';
import hotlineSatisfaction from './hotline-satisfaction.ts';
import incompleteDataRate from './incomplete-data-rate.ts';
import instantShare from './instant-share.ts';
import lapsed from './lapsed.ts';
import lateStepRate from './late-step-rate.ts';
import legalOnTimeRate from './legal-on-time-rate.ts';
import licenceCollectRate from './licence-collect-rate.ts';
import noVisitRate from './no-visit-rate.ts';
import onTimeRate from './on-time-rate.ts';
import oncePassRate from './once-pass-rate.ts';
import open from './open.ts';
import overdueOpen from './overdue-open.ts';
import ratingRate from './rating-rate.ts';
import received from './received.ts';
import rectifiedRate from './rectified-rate.ts';
import returnRate from './return-rate.ts';
import reworkRate from './rework-rate.ts';
import sharingAnswerRate from './sharing-answer-rate.ts';
import stoppedRate from './stopped-rate.ts';
import terminated from './terminated.ts';
import voided from './voided.ts';
import withdrawn from './withdrawn.ts';

// prettier-ignore
export const MEASURES: readonly Measure[] = [
  acceptanceRate,
  accepted,
  actualSpeedup,
  averageHandovers,
  averageUsedDays,
  averageVisits,
  averageWaitedDays,
  badRate,
  becameOverdue,
  callbackRate,
  closed,
  correctionsPerCase,
  decided,
  deemedAcceptedRate,
  deliveredInTermRate,
  denied,
  earlyRate,
  extensionRate,
  fullOnlineRate,
  granted,
  hotlineOnTimeRate,
  hotlineReturnRate,
  hotlineReworkRate,
  hotlineSatisfaction,
  incompleteDataRate,
  instantShare,
  lapsed,
  lateStepRate,
  legalOnTimeRate,
  licenceCollectRate,
  noVisitRate,
  onTimeRate,
  oncePassRate,
  open,
  overdueOpen,
  ratingRate,
  received,
  rectifiedRate,
  returnRate,
  reworkRate,
  sharingAnswerRate,
  stoppedRate,
  terminated,
  voided,
  withdrawn,
];
