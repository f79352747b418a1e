/** The trace's way through Temporal: a header from the client into the update, and out of the header again around the activity. */
import type { WorkflowClientInterceptor } from '@temporalio/client';
import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { currentSpan, inSpan, readTraceparent, traceparentOf } from './context.ts';

/** As worker/trace/in-workflow.ts hands it on. */
const HEADER = 'traceparent';

function withTrace(headers: Headers): Headers {
  const span = currentSpan();
  return span === undefined ? headers : { ...headers, [HEADER]: defaultPayloadConverter.toPayload(traceparentOf(span)) };
}

/** Updates bear the trace of whoever sends them. */
export const traceUpdates: WorkflowClientInterceptor = {
  startUpdate: (input, next) =>
    inSpan({ name: `update ${input.updateName}`, kind: 'CLIENT' }, () => next({ ...input, headers: withTrace(input.headers) })),
  startUpdateWithStart: (input, next) =>
    inSpan({ name: `update ${input.updateName}`, kind: 'CLIENT' }, () => next({ ...input, updateHeaders: withTrace(input.updateHeaders) })),
};

/** Activities that belong to a trace are spans of it; the others are left alone. */
export const traceActivities: ActivityInterceptorsFactory = ({ info }) => ({
  inbound: {
    execute: (input, next) => {
      const header = input.headers[HEADER];
      const parent = header === undefined ? null : readTraceparent(defaultPayloadConverter.fromPayload<string>(header));
      if (parent === null) return next(input);
      const attributes = { 'temporal.workflow.id': info.workflowExecution?.workflowId ?? '', 'temporal.attempt': String(info.attempt) };
      return inSpan({ name: `activity ${info.activityType}`, kind: 'SERVER', parent, attributes }, () => next(input));
    },
  },
});
