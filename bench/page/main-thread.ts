import { traceEvents } from "../../scripts/lib/browser/trace.ts";

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

const TASK = /RunTask$/;
const SCRIPT = /^(?:FunctionCall|RunMicrotasks|EvaluateScript|FireAnimationFrame|TimerFire)$/;
const RENDERING =
  /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|UpdateLayer|Commit|HitTest|IntersectionObserverController::computeIntersections)$/;

/** Milliseconds of the processor between the marks. @throws where the trace lacks them */
export function timeBetweenMarks(trace: Uint8Array): number {
  const { begin, end } = marked(trace);
  if (begin.tts === undefined || end.tts === undefined) throw new Error("the marks lack their time");
  return (end.tts - begin.tts) / 1000;
}

/** @throws where the trace lacks the marks */
export function readTrace(trace: Uint8Array): MainThread {
  const { events, begin, end } = marked(trace);
  const within = events
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
  const events = traceEvents(trace);
  const begin = events.find(({ name }) => name === BEGIN);
  const end = events.findLast(({ name }) => name === END);
  if (!begin || !end) throw new Error("the trace lacks the marks");
  return { events, begin, end };
}
