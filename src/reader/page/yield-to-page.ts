/** Milliseconds of our work after which the page gets its turn: a frame has 16, and the page needs some of them. */
const SLICE = 6;

/**
 * Does work that pauses every few dozen nodes, and lets the page go on whenever its turn is over.
 * @param onPause called before the page goes on
 * @returns what came of it, and the milliseconds that it took of the main thread; undefined when `signal` aborted meanwhile
 */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  signal: AbortSignal,
  onPause?: () => void,
): Promise<{ readonly value: T; readonly spent: number } | undefined> {
  let spent = 0;
  let began = performance.now();
  for (;;) {
    const step = work.next();
    const taken = performance.now() - began;
    if (step.done === true) return { value: step.value, spent: spent + taken };
    if (taken < SLICE) continue;
    spent += taken;
    onPause?.();
    await yieldToPage();
    if (signal.aborted) return undefined;
    began = performance.now();
  }
}

/** Resolves in a new task, after what waits for the main thread has had its turn. */
export function yieldToPage(): Promise<void> {
  return scheduler.yield();
}

/** Resolves after so many milliseconds. */
export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
