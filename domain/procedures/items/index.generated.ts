/** Every shipped procedure. Written by scripts/generate-registry.ts (npm run generate); do not edit. */
import type { Procedure } from '../procedure.ts';
import constructionPermit from './construction-permit.ts';
import dataShare from './data-share.ts';
import fireSafety from './fire-safety.ts';
import fireworksRetail from './fireworks-retail.ts';
import flagshipReview from './flagship-review.ts';
import foodBusiness from './food-business.ts';
import govInfo from './gov-info.ts';
import hotlineAppeal from './hotline-appeal.ts';
import hotlineConsult from './hotline-consult.ts';
import itemAdjust from './item-adjust.ts';
import minLiving from './min-living.ts';
import mobileAccess from './mobile-access.ts';
import openRestaurant from './open-restaurant.ts';
import opsTicket from './ops-ticket.ts';
import outdoorSign from './outdoor-sign.ts';
import realestateTransfer from './realestate-transfer.ts';
import soleTraderChange from './sole-trader-change.ts';
import soleTraderRegistration from './sole-trader-registration.ts';
import taskSupervise from './task-supervise.ts';
import waterIntake from './water-intake.ts';
import workInjury from './work-injury.ts';

// prettier-ignore
export const PROCEDURES: readonly Procedure[] = [
  constructionPermit,
  dataShare,
  fireSafety,
  fireworksRetail,
  flagshipReview,
  foodBusiness,
  govInfo,
  hotlineAppeal,
  hotlineConsult,
  itemAdjust,
  minLiving,
  mobileAccess,
  openRestaurant,
  opsTicket,
  outdoorSign,
  realestateTransfer,
  soleTraderChange,
  soleTraderRegistration,
  taskSupervise,
  waterIntake,
  workInjury,
];
