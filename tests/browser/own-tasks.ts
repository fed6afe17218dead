import type { CDPSession, Page } from "puppeteer-core";

/** Milliseconds between two looks of the profiler. */
const INTERVAL = 1;
/** Between two looks that are further apart (ms), the machine did something else: that time is not the page's. */
const LONGEST = 3 * INTERVAL;

/** Begins to watch what keeps the main thread of a page busy. Chromium only. */
export async function watchTasks(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: INTERVAL * 1_000 });
  await session.send("Profiler.start");
  return session;
}

/**
 * Ends it.
 * @returns how long (ms) the reader script ran at a stretch, longest first; what it calls of the browser is in it
 */
export async function ownStretches(session: CDPSession): Promise<number[]> {
  const { profile } = await session.send("Profiler.stop");
  await session.detach();
  const ours = new Set<number>();
  const mark = (id: number, isOurs: boolean): void => {
    const node = nodes.get(id);
    if (!node) return;
    const own = isOurs || node.callFrame.url.startsWith("chrome-extension:");
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const [root] = profile.nodes;
  if (root) mark(root.id, false);

  const stretches: number[] = [];
  let stretch = 0;
  for (const [at, node] of (profile.samples ?? []).entries()) {
    if (ours.has(node)) stretch += Math.min((profile.timeDeltas?.[at + 1] ?? 0) / 1_000, LONGEST);
    else if (stretch > 0) {
      stretches.push(stretch);
      stretch = 0;
    }
  }
  return [...stretches, stretch].sort((a, b) => b - a);
}
