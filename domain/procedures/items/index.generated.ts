/** Every shipped procedure. Written by scripts/generate-registry.ts (npm run generate); do not edit. */
import type { Procedure } from '../procedure.ts';
import foodBusiness from './food-business.ts';
import outdoorSign from './outdoor-sign.ts';
import soleTraderChange from './sole-trader-change.ts';
import waterIntake from './water-intake.ts';
import workInjury from './work-injury.ts';

// prettier-ignore
export const PROCEDURES: readonly Procedure[] = [
  foodBusiness,
  outdoorSign,
  soleTraderChange,
  waterIntake,
  workInjury,
];
