/**
 * Part of the workflow bundle: hands the `traceparent` of an update on to the activities that commit it. It is a header and no part of any
 * command's meaning: histories with and without it replay alike. Without the header it does nothing.
 */
import type { Headers, WorkflowInterceptors } from '@temporalio/workflow';

const HEADER = 'traceparent';

export const interceptors = (): WorkflowInterceptors => {
  /** Of updates under way, by their ids, which commits bear as request ids. */
  const parents = new Map<string, Headers[string]>();
  const handedOn = <Input extends { readonly args: unknown[]; readonly headers: Headers }>(input: Input): Input => {
    const parent = parents.size === 0 ? undefined : parents.get(requestIdOf(input.args[0]));
    return parent === undefined ? input : { ...input, headers: { ...input.headers, [HEADER]: parent } };
  };
  return {
    inbound: [
      {
        // Not one tick more than without it: what comes first in a workflow must not hang on whether somebody traces.
        handleUpdate: (input, next) => {
          const parent = input.headers[HEADER];
          if (parent === undefined) return next(input);
          parents.set(input.updateId, parent);
          const handled = next(input);
          const forget = (): void => void parents.delete(input.updateId);
          handled.then(forget, forget);
          return handled;
        },
      },
    ],
    outbound: [
      {
        scheduleLocalActivity: (input, next) => next(handedOn(input)),
        scheduleActivity: (input, next) => next(handedOn(input)),
      },
    ],
  };
};

function requestIdOf(input: unknown): string {
  const { content } = (input ?? {}) as { readonly content?: { readonly requestId?: unknown } };
  return typeof content?.requestId === 'string' ? content.requestId : '';
}
