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
  { rule: backdated, logic: '1d73f9d86db000128215e59f18b30b9b98d770ff7d8ed5c9d83adf7e8d016608' },
  { rule: clockReset, logic: '37736115e2e8481e4ef4a532a1a19abf9edc84ff52e9fb5150ab0ebe68c5db97' },
  { rule: copiedOpinions, logic: 'bf34c51b74024ab1fa2538c0dfe78cdf519ceee69d020b8919442889347abd62' },
  { rule: deemedAcceptance, logic: 'f7ad1b467491e22324c4114539146ed80473e530ba305b1c5aa23eeea24ea13c' },
  { rule: deliveryLate, logic: 'c41757849af35613fb6c0bb8aee71a7bea6987efe20b6ea3cc2b736edd11f532' },
  { rule: doneBeforeRecorded, logic: 'bd3fa6b60ccb6cd0974213946e4927d932b8a854951b373303d20696e780f568' },
  { rule: extensionUnlawful, logic: 'b36e6bd975d9a4fcd05086ed3b93b42621c39401fc486b428d8d928acdd383d6' },
  { rule: feeUnlawful, logic: '4f3ac34b53515d76d4ae06fc0705d21f2a627815ff27a7fe6fa0550786387c99' },
  { rule: feeUnpaid, logic: '26c6e3d8e7c5066881328936f807cd9ebdcc16211b5285bc481f636831426ad4' },
  { rule: gateKeeping, logic: 'ac7d175b4758d9c5c8f5e66f7b52eb36367b68aec09edfbb4c6bd78772bd544b' },
  { rule: hearingMissing, logic: '02b72c1d04fcaf6ce33017b09965c041422f4899baaa818df80a27891b3c4ddf' },
  { rule: hostReviewed, logic: '50dffaed87446a46cf16f626396cf86bbf17b911bf679aa22d87af59af61fde3' },
  { rule: hotlineLate, logic: '850a5433caa5d7d0dbdc85f9efc47eaf78db193dca5ffb3ca9189e8728c944fe' },
  { rule: legalTermPassed, logic: '79a78f2f260aa61cae207fcd4370ee77aa9e077481f19d9fa44a12bd8605c39a' },
  { rule: licenceNumberWrong, logic: '4c38e9d0e165cbaa707a1f38f90c3a5681f0b36ae77784a99690cb260e5e5e2e' },
  { rule: massClosing, logic: '889374af45b2107fd32681262ba8099d83d7ae695cfcc8f04a0a11daab65e404' },
  { rule: materialAbsent, logic: '05a99ecd1ec299d4a2997f7a3b54feabb5b3d92887754b9297471e91a5208d23' },
  { rule: materialBeyondGuide, logic: '9795bbecc0ed52591809744a474ec7582dae65d60eecd996439c72acd7c49cd8' },
  { rule: noReasons, logic: 'cc74aaf84a95697191b99850c04f999848d75b4a29d95beffce6142bfc1c511e' },
  { rule: notBegun, logic: 'e325c0389df2428f63d1eecc2520fbeb27adc6147d76b9e34869a46693ca8873' },
  { rule: offSystem, logic: '0cedca7202a4aa1c73dc232e50eea7f59cee4c0a29cfad3f764f79fa12ff990f' },
  { rule: oneHand, logic: '1c92fb4981e91d68733d8fe5e4f45b677798db8f53e43a76e71fc5111195c865' },
  { rule: orderOfTimes, logic: '7623bb41b8ceb0c1243f40a57ddc4af4ece91a3c6bfd6434c66e7613181ee6f9' },
  { rule: outsideHours, logic: '053ab669f42ba9444e5263957b3b91246f5b03717ed986e55aeed837e5a7bc78' },
  { rule: preReviewLate, logic: '7544260207e3eb53b08be1997701b159eb29111e2a4d9717282b858301d103f1' },
  { rule: promiseNear, logic: 'd2bdb1718def8c22ecaf0309f08e41c6cb93244497da6b219becbdab2c534e4f' },
  { rule: promisePassed, logic: 'afd5229bdeb3da6482bcb2a00a7d506b98728dbd30a4515e778fb30751d76925' },
  { rule: recordTampered, logic: 'fa229da081aff197a3b380716b07a0bb29f6d0cd66fc8cf08232936cb0aa8c62' },
  { rule: secondCorrectionNotice, logic: '4ae500f59fc90db84d3f0b877c2f9cbb8722b1aa4ec35fae09144cb24effb2dd' },
  { rule: siteCheckAlone, logic: '23ec1d203baedc85e211235f420622bc37153ff1dbacda3a9dcb5a5646d69627' },
  { rule: specialLate, logic: '21e2faa686ac4ccd1095f97c10045fe797d42b20f231845dd2653173b5f923c0' },
  { rule: specialUnlawful, logic: '5482ddcba6b3e11d6a26158a9b9d089c5fe8f5dd5f62f10f4844e4b7f6efaa9e' },
  { rule: stepLate, logic: '0f4ef7b2366a79bfb12cf5632394bef3998bb83a15566bbb9f6710652e385644' },
  { rule: stepMissing, logic: '00f75d8e32e4454f7bda1762d04e57dd197e3fb5396942045133b34d25ea39e4' },
  { rule: stopsAsBuffer, logic: 'f00257f45be4796c79da03e828e68e2eab5179f838818dc9c21edfc116d4471e' },
  { rule: stopsBeyondPeers, logic: '86de4600bcff04edf18e32e0aee53160ce6cb30de54a6ee6e1fb0d55fac6e3a7' },
  { rule: supervisionUnanswered, logic: '31f91305d81f6262856d4b24ae8f9ffa91fff5b7d2893c4eddcb574db48cb0ad' },
  { rule: unusualAccount, logic: '591b3c7098ecc6fad55f6284645d6725a07d437a65fefd1f4a3c7973b711c95c' },
];
