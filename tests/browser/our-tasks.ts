import type { Page } from "puppeteer-core";
import { type TraceEvent, TraceLost, traceWhile } from "../../scripts/lib/browser/trace.ts";

/** Milliseconds that no task of ours may take, whatever the page. */
export const TASK = { bound: 50, rounds: 3 };

const SCRIPT = /^(?:FunctionCall|EvaluateScript|RunMicrotasks)$/;

/**
 * Traces a page while `work` goes on, and tells what the reader script took of each task of the main thread:
 * milliseconds of the processor, styles and layout that it asked for included, as other work of the machine is not ours.
 * Promises that go on by themselves are counted as ours where no script of the page runs in them. Chromium only.
 * @param tries how often `work` may be done, where the browser loses a part of what it traced
 */
export async function ourTasks(page: Page, work: () => Promise<unknown>, tries = 3): Promise<number[]> {
  const traced = await traceWhile(page, work).catch((error: unknown) => {
    if (!(error instanceof TraceLost) || tries === 1) throw error;
    return undefined;
  });
  if (traced === undefined) return ourTasks(page, work, tries - 1);
  const whole = traced.filter(({ ph }) => ph === "X").sort((a, b) => a.ts - b.ts);
  const isOurs = ({ args }: TraceEvent) => /^\w+-extension:.*\/content-scripts\//.test(args?.data?.url ?? "");
  const threads = new Set(whole.filter(isOurs).map(threadOf));
  const events = whole.filter((event) => threads.has(threadOf(event)));
  const calls = events.filter(({ name }) => SCRIPT.test(name));
  return events
    .filter(({ name }) => name.endsWith("RunTask"))
    .flatMap((task) => {
      const inside = calls.filter((call) => isWithin(call, task));
      let until = 0;
      let ours = 0;
      for (const call of inside) {
        const isOurCall =
          isOurs(call) ||
          (call.name === "RunMicrotasks" &&
            !inside.some((other) => isWithin(other, call) && other.args?.data?.url?.startsWith("http")));
        if (!isOurCall || call.ts < until) continue;
        until = call.ts + (call.dur ?? 0);
        ours += call.tdur ?? call.dur ?? 0;
      }
      return ours > 0 ? [ours / 1000] : [];
    });
}

/**
 * Milliseconds of the longest of our tasks while `work` goes on. A busy machine makes a task slow, none makes it fast:
 * what takes `bound` or longer is tried again, and the best of so many rounds counts. Infinite where no round has a task.
 */
export async function longestTask(
  page: Page,
  { bound, rounds, least = 1 }: { readonly bound: number; readonly rounds: number; readonly least?: number },
  work: () => Promise<unknown>,
): Promise<number> {
  let longest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && longest >= bound; round += 1) {
    const tasks = await ourTasks(page, work);
    if (tasks.length >= least) longest = Math.min(longest, Math.max(...tasks));
  }
  return longest;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  const { pid, tid, ts, dur = 0 } = outer;
  return inner.ts >= ts && inner.ts <= ts + dur && inner.pid === pid && inner.tid === tid;
}
