/** What a trace tells of a stretch of a page's main thread: milliseconds of the processor, so that other work of the machine does not count. */
export interface MainThread {
  readonly script: number;
  /** Styles, layout and painting. */
  readonly rendering: number;
  /** The longest task in which script ran. */
  readonly longest: number;
}

/** Marks (`performance.mark`) that a page sets around what is to be measured. */
export const BEGIN = "bench-begin";
export const END = "bench-end";

export const TRACED = [
  "-*",
  "toplevel",
  "blink.user_timing",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
];

const TASK = /RunTask$/;
const SCRIPT = /^(?:FunctionCall|RunMicrotasks|EvaluateScript|FireAnimationFrame|TimerFire)$/;
const RENDERING =
  /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|UpdateLayer|Commit|HitTest|IntersectionObserverController::computeIntersections)$/;

interface TraceEvent {
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
}

/** Milliseconds of the processor between the marks. @throws where the trace lacks them */
export function timeBetweenMarks(trace: Uint8Array): number {
  const { begin, end } = marked(trace);
  if (begin.tts === undefined || end.tts === undefined) throw new Error("the marks lack their time");
  return (end.tts - begin.tts) / 1000;
}

/** @throws where the trace lacks the marks */
export function readTrace(trace: Uint8Array): MainThread {
  const { traceEvents, begin, end } = marked(trace);
  const within = traceEvents
    .filter(
      ({ ph, pid, tid, ts }) =>
        ph === "X" && pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let script = 0;
  let rendering = 0;
  let longest = 0;
  let scriptUntil = 0;
  let renderingUntil = 0;
  const tasks = within.filter(({ name }) => TASK.test(name));
  for (const event of within) {
    const { name, ts, dur = 0, tdur = dur } = event;
    if (RENDERING.test(name) && ts >= renderingUntil) {
      renderingUntil = ts + dur;
      rendering += tdur;
      // Where script asks for the layout, that is no script.
      if (ts < scriptUntil) script -= tdur;
    } else if (SCRIPT.test(name) && ts >= scriptUntil && ts >= renderingUntil) {
      scriptUntil = ts + dur;
      script += tdur;
      const task = tasks.find((each) => each.ts <= ts && each.ts + (each.dur ?? 0) >= ts);
      longest = Math.max(longest, task?.tdur ?? tdur);
    }
  }
  return { script: script / 1000, rendering: rendering / 1000, longest: longest / 1000 };
}

function marked(trace: Uint8Array) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString("utf8")) as {
    traceEvents: readonly TraceEvent[];
  };
  const begin = traceEvents.find(({ name }) => name === BEGIN);
  const end = traceEvents.findLast(({ name }) => name === END);
  if (!begin || !end) throw new Error("the trace lacks the marks");
  return { traceEvents, begin, end };
}
