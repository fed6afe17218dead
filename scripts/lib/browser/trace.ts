import type { CDPSession, Page, Target } from "puppeteer-core";

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

/** What to trace for the tasks of a page's main thread. */
const TASKS = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

/** What to trace for them and for marks of `performance.mark` in them. */
export const TRACED = ["-*", "toplevel", "blink.user_timing", ...TASKS];

/** Chromium could not keep up: from one lost piece on, it leaves out what a thread does for a while. */
export class TraceLost extends Error {
  override readonly name = "TraceLost";
}

/**
 * The events of a browser while `work` goes on. Chromium only.
 * @param traced a page, or the browser's own target where the work opens one
 * @throws TraceLost where events are missing, and what `work` throws
 */
export async function traceWhile(
  traced: Page | Target,
  work: () => Promise<unknown>,
  includedCategories = TASKS,
): Promise<readonly TraceEvent[]> {
  const session = await traced.createCDPSession();
  try {
    const traceConfig = { excludedCategories: ["*"], includedCategories };
    await session.send("Tracing.start", { transferMode: "ReturnAsStream", traceConfig });
    // A trace that is not ended would keep the next one from beginning.
    await work().catch(async (error: unknown) => {
      await endOfTrace(session);
      throw error;
    });
    return await endOfTrace(session);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function endOfTrace(session: CDPSession): Promise<readonly TraceEvent[]> {
  const completed = new Promise<{ dataLossOccurred: boolean; stream?: string }>((resolve) =>
    session.once("Tracing.tracingComplete", resolve),
  );
  await session.send("Tracing.end");
  const { dataLossOccurred, stream: handle = "" } = await completed;
  const parts: Buffer[] = [];
  for (let isAll = false; !isAll; ) {
    const { data, eof, base64Encoded = false } = await session.send("IO.read", { handle });
    parts.push(Buffer.from(data, base64Encoded ? "base64" : "utf8"));
    isAll = eof;
  }
  await session.send("IO.close", { handle });
  if (dataLossOccurred) throw new TraceLost("Chromium lost a part of the trace");
  return traceEvents(Buffer.concat(parts));
}

/** The events of a trace as `page.tracing.stop()` gives it; none where it gives nothing. */
export function traceEvents(trace: Uint8Array | undefined): readonly TraceEvent[] {
  if (trace === undefined) return [];
  const read = JSON.parse(Buffer.from(trace).toString("utf8")) as { traceEvents: readonly TraceEvent[] };
  return read.traceEvents;
}
