/** The shipped procedures by code; drafts of administrators are published beside them, never into them. */
import { PROCEDURES } from './items/index.generated.ts';
import type { Procedure } from './procedure.ts';

export { PROCEDURES };

export const procedureByCode = (code: string): Procedure | undefined => PROCEDURES.find((procedure) => procedure.code === code);
