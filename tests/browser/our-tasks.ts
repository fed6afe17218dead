import type { Page } from "puppeteer-core";
import { TRACED, type TraceEvent, traceEvents } from "../../scripts/lib/browser/trace.ts";

const SCRIPT = /^(?:FunctionCall|EvaluateScript|RunMicrotasks)$/;

/**
 * Traces a page while `work` goes on, and tells what the reader script took of each task of the main thread:
 * milliseconds of the processor, styles and layout that it asked for included, as other work of the machine is not ours.
 * Promises that go on by themselves are counted as ours where no script of the page runs in them. Chromium only.
 */
export async function ourTasks(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: TRACED });
  await work();
  const whole = traceEvents(await page.tracing.stop())
    .filter(({ ph }) => ph === "X")
    .sort((a, b) => a.ts - b.ts);
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

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  const { pid, tid, ts, dur = 0 } = outer;
  return inner.ts >= ts && inner.ts <= ts + dur && inner.pid === pid && inner.tid === tid;
}
