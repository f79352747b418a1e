/** Every supervision rule. Written by scripts/generate-rules.ts (npm run generate); do not edit. */
import type { RegisteredRule } from '../registered-rule.ts';
import backdated from './backdated.ts';
import clockReset from './clock-reset.ts';
import copiedOpinions from './copied-opinions.ts';
import deemedAcceptance from './deemed-acceptance.ts';
import deliveryLate from './delivery-late.ts';
import doneBeforeRecorded from './done-before-recorded.ts';
import extensionUnlawful from './extension-unlawful.ts';
import feeUnlawful from './fee-unlawful.ts';
import feeUnpaid from './fee-unpaid.ts';
import gateKeeping from './gate-keeping.ts';
import hearingMissing from './hearing-missing.ts';
import hostReviewed from './host-reviewed.ts';
import hotlineLate from './hotline-late.ts';
import legalTermPassed from './legal-term-passed.ts';
import licenceNumberWrong from './licence-number-wrong.ts';
import massClosing from './mass-closing.ts';
import materialAbsent from './material-absent.ts';
import materialBeyondGuide from './material-beyond-guide.ts';
import noReasons from './no-reasons.ts';
import notBegun from './not-begun.ts';
import offSystem from './off-system.ts';
import oneHand from './one-hand.ts';
import orderOfTimes from './order-of-times.ts';
import outsideHours from './outside-hours.ts';
import preReviewLate from './pre-review-late.ts';
import promiseNear from './promise-near.ts';
import promisePassed from './promise-passed.ts';
import recordTampered from './record-tampered.ts';
import secondCorrectionNotice from './second-correction-notice.ts';
import siteCheckAlone from './site-check-alone.ts';
import specialLate from './special-late.ts';
import specialUnlawful from './special-unlawful.ts';
import stepLate from './step-late.ts';
import stepMissing from './step-missing.ts';
import stopsAsBuffer from './stops-as-buffer.ts';
import stopsBeyondPeers from './stops-beyond-peers.ts';
import supervisionUnanswered from './supervision-unanswered.ts';
import unusualAccount from './unusual-account.ts';

// prettier-ignore
export const REGISTERED: readonly RegisteredRule[] = [
  { rule: backdated, logic: '1eb796797a72058fe0afd6fe1cd2101c2e9f417cfb35a4251766f2977fdfc27b' },
  { rule: clockReset, logic: '1aa3722b7f6300d70aef2635e5499c08c7eea4b9b2dc50567575b20937f136aa' },
  { rule: copiedOpinions, logic: 'bec36f300b0a8732bd9ee8d235410e8f16e0e3d2fa33afc0125310fa4a23d252' },
  { rule: deemedAcceptance, logic: 'f7ad1b467491e22324c4114539146ed80473e530ba305b1c5aa23eeea24ea13c' },
  { rule: deliveryLate, logic: '1ecf9778b8c8717e9039b5e5feb9a76c35592c0d8915e316535a5422520e9cd2' },
  { rule: doneBeforeRecorded, logic: 'bd3fa6b60ccb6cd0974213946e4927d932b8a854951b373303d20696e780f568' },
  { rule: extensionUnlawful, logic: 'b36e6bd975d9a4fcd05086ed3b93b42621c39401fc486b428d8d928acdd383d6' },
  { rule: feeUnlawful, logic: '4f3ac34b53515d76d4ae06fc0705d21f2a627815ff27a7fe6fa0550786387c99' },
  { rule: feeUnpaid, logic: '26c6e3d8e7c5066881328936f807cd9ebdcc16211b5285bc481f636831426ad4' },
  { rule: gateKeeping, logic: 'f297f0696d7046d9c8df11760e5fa070ea81eb7dc0ed6af4efe193a5abe3cccc' },
  { rule: hearingMissing, logic: '02b72c1d04fcaf6ce33017b09965c041422f4899baaa818df80a27891b3c4ddf' },
  { rule: hostReviewed, logic: '50dffaed87446a46cf16f626396cf86bbf17b911bf679aa22d87af59af61fde3' },
  { rule: hotlineLate, logic: '418145691e419c41a215bf9050ec57ac9ccb7076fb59b8a5d6b93a0afb1eb3d8' },
  { rule: legalTermPassed, logic: '418554878cd764ad2012f1f5539d65a2495325b4cf5853d35c4c6b26e92b9712' },
  { rule: licenceNumberWrong, logic: '4c38e9d0e165cbaa707a1f38f90c3a5681f0b36ae77784a99690cb260e5e5e2e' },
  { rule: massClosing, logic: '5d946230ecee706f241efb7c9665a3fd9eda480f0aa46222a57a778dd782fe8e' },
  { rule: materialAbsent, logic: '05a99ecd1ec299d4a2997f7a3b54feabb5b3d92887754b9297471e91a5208d23' },
  { rule: materialBeyondGuide, logic: '9795bbecc0ed52591809744a474ec7582dae65d60eecd996439c72acd7c49cd8' },
  { rule: noReasons, logic: 'cc74aaf84a95697191b99850c04f999848d75b4a29d95beffce6142bfc1c511e' },
  { rule: notBegun, logic: 'e325c0389df2428f63d1eecc2520fbeb27adc6147d76b9e34869a46693ca8873' },
  { rule: offSystem, logic: '0cedca7202a4aa1c73dc232e50eea7f59cee4c0a29cfad3f764f79fa12ff990f' },
  { rule: oneHand, logic: '0a2e57347b2e0ba9aca681544f55d9924b87649185108bb6062244df564c13b2' },
  { rule: orderOfTimes, logic: '7623bb41b8ceb0c1243f40a57ddc4af4ece91a3c6bfd6434c66e7613181ee6f9' },
  { rule: outsideHours, logic: 'efa8304ea1b8b2d0865819697418bad4f2d5b5098285f0d9a070c6a4a9801238' },
  { rule: preReviewLate, logic: '69383e46c675a714a62fcc19a539043d0df7e8b28f82f2c05221cd0a30fcd481' },
  { rule: promiseNear, logic: '168136b9c08a4b8214d249bd04137f99e36f50c918e5cf2053c907e9312f5787' },
  { rule: promisePassed, logic: '232a2f048f4a28f42398f15375675aa8adafed988ecaca7dd4ea4ff8dab83dfb' },
  { rule: recordTampered, logic: 'fa229da081aff197a3b380716b07a0bb29f6d0cd66fc8cf08232936cb0aa8c62' },
  { rule: secondCorrectionNotice, logic: '4ae500f59fc90db84d3f0b877c2f9cbb8722b1aa4ec35fae09144cb24effb2dd' },
  { rule: siteCheckAlone, logic: '23ec1d203baedc85e211235f420622bc37153ff1dbacda3a9dcb5a5646d69627' },
  { rule: specialLate, logic: '8c3faa81c32754f17b850b69cb73293f6493fe67b21e73af04de3e94433b1fad' },
  { rule: specialUnlawful, logic: '5482ddcba6b3e11d6a26158a9b9d089c5fe8f5dd5f62f10f4844e4b7f6efaa9e' },
  { rule: stepLate, logic: '368583220856fd047a5e78988559c3cefed3113e4d56d20dc9ed6cae0d903ebb' },
  { rule: stepMissing, logic: '00f75d8e32e4454f7bda1762d04e57dd197e3fb5396942045133b34d25ea39e4' },
  { rule: stopsAsBuffer, logic: '9bdbe1032982d3243fc1c3673c962d32e21e47c2dc4f158c78084e5dba050561' },
  { rule: stopsBeyondPeers, logic: 'ee16226383e397ff2ebf89a6ed7bed0a185e359c4d08a6d5bbd0513f67cfa636' },
  { rule: supervisionUnanswered, logic: '31f91305d81f6262856d4b24ae8f9ffa91fff5b7d2893c4eddcb574db48cb0ad' },
  { rule: unusualAccount, logic: '5dc986a98ddb494aeb6f2ee5729f8c2346cda3f59e5ca25fc8ab2865e2dcd006' },
];
