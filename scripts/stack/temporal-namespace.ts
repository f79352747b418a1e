/** The namespace and the search attributes Tongban needs, made on an embedded server and checked on any other. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';

/** The numbers are temporal.api.enums.v1.IndexedValueType; the service takes no names here. No personal data in any of them. */
const type = { keyword: 2, bool: 5 } as const;

export const searchAttributes = {
  ProcedureCode: type.keyword,
  HandlingOrg: type.keyword,
  Overdue: type.bool,
} as const;

const retentionDays = 30;
const alreadyExists = 6;
const notFound = 5;

/** Makes namespace and attributes where they are missing, and waits until workflows can use them. */
export async function ensureNamespace(connection: Connection, namespace: string): Promise<void> {
  try {
    await connection.workflowService.describeNamespace({ namespace });
  } catch (error) {
    if (!hasCode(error, notFound)) throw error;
    await connection.workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs(retentionDays * 86_400_000) })
      .catch((failure: unknown) => {
        if (!hasCode(failure, alreadyExists)) throw failure;
      });
  }
  for (const until = Date.now() + 30_000; ; await delay(100)) {
    try {
      const missing = await missingSearchAttributes(connection, namespace);
      if (missing.length === 0) return;
      await connection.operatorService.addSearchAttributes({
        namespace,
        searchAttributes: Object.fromEntries(missing.map((name) => [name, searchAttributes[name]])),
      });
    } catch (error) {
      if (hasCode(error, alreadyExists)) continue;
      if (Date.now() > until) throw error; // a new namespace is known to every part of the server after about two seconds
    }
    if (Date.now() > until) throw new Error(`Temporal does not show the search attributes of namespace ${namespace} after 30 s`);
  }
}

/** Names of our search attributes that the namespace does not have. */
export async function missingSearchAttributes(connection: Connection, namespace: string): Promise<(keyof typeof searchAttributes)[]> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  return (Object.keys(searchAttributes) as (keyof typeof searchAttributes)[]).filter((name) => !(name in (customAttributes ?? {})));
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
