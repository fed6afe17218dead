/** What Chromium's tracing tells of one stretch of work. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as the others. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own processor time. */
  readonly tdur?: number;
  readonly tts?: number;
  readonly args?: {
    readonly data?: { readonly url?: string };
    /** Elements whose style an `UpdateLayoutTree` computed. */
    readonly elementCount?: number;
    /** What a `Layout` had to do. */
    readonly beginData?: { readonly dirtyObjects?: number };
  };
}

/** What to trace for the tasks of a page's main thread, and marks of `performance.mark` in them. */
export const TRACED = [
  "-*",
  "toplevel",
  "blink.user_timing",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
];

/** The events of a trace as `page.tracing.stop()` gives it; none where it gives nothing. */
export function traceEvents(trace: Uint8Array | undefined): readonly TraceEvent[] {
  if (trace === undefined) return [];
  const read = JSON.parse(Buffer.from(trace).toString("utf8")) as { traceEvents: readonly TraceEvent[] };
  return read.traceEvents;
}
