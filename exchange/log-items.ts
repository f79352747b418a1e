/** What a reader of a log yields, in the order of the file: the head once, then one trace after another. */
import type { LogHead, Trace } from '../domain/eventlog/event-log.ts';

export type LogItem = { readonly type: 'head'; readonly head: LogHead } | { readonly type: 'trace'; readonly trace: Trace };
