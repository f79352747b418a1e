/** The reader's shape of a procedure and the compiler's are one: this file does not compile when a field is on one side only. */
import type { z } from 'zod';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import type { PROCEDURE_SCHEMA } from '../../../schema/procedures/procedure-schema.ts';

/** Without `readonly`, which says nothing about the data; optional keys stay optional. */
type Plain<T> = T extends readonly (infer Item)[] ? Plain<Item>[] : T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Read = Plain<z.infer<typeof PROCEDURE_SCHEMA>>;
type Written = Plain<Procedure>;

export const same: Same<Read, Written> = true;

// @ts-expect-error the comparison sees a field that one side lacks, even an optional one
export const fieldMissing: Same<Omit<Read, 'fee'>, Written> = true;
// @ts-expect-error the comparison sees a narrower list of values deep inside
export const valueMissing: Same<Omit<Read, 'channels'> & { channels: 'WEB'[] }, Written> = true;
