/** Milliseconds of our work after which the page gets its turn: a frame has 16, and the page needs some of them. */
const SLICE = 6;

/** A turn on the main thread: says when it is time to let the page go on. */
export class Slice {
  #end = performance.now() + SLICE;

  expired(): boolean {
    return performance.now() >= this.#end;
  }

  /** Lets the page work, then begins a new turn. */
  async next(): Promise<void> {
    await yieldToPage();
    this.#end = performance.now() + SLICE;
  }
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** Resolves in a new task, after what waits for the main thread has had its turn. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
