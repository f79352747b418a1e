/** Every page of the workplace, area by area: what the router routes, and what the tests go through. */
import { administratorPages } from '../administrator/routes.tsx';
import { applicantPages } from '../applicant/routes.tsx';
import { approverPages } from '../approver/routes.tsx';
import { casePages } from '../case/routes.tsx';
import { inspectorPages } from '../inspector/routes.tsx';
import { startPages } from '../start/routes.tsx';
import { supervisorPages } from '../supervisor/routes.tsx';
import { windowPages } from '../window/routes.tsx';
import type { PageSpec } from './page-spec.ts';

export const pages: readonly PageSpec[] = [
  ...startPages,
  ...approverPages,
  ...casePages,
  ...supervisorPages,
  ...inspectorPages,
  ...windowPages,
  ...applicantPages,
  ...administratorPages,
];
