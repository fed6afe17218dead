/**
 * A controller for what lasts no longer than `whole`, which has not aborted: it aborts with it, or before. `AbortSignal.any` would make as much of two
 * signals, but Firefox keeps each that it makes, with its listeners, until the longer one aborts.
 */
export function partOfLife(whole: AbortSignal): AbortController {
  const part = new AbortController();
  const { signal } = part;
  whole.addEventListener("abort", () => part.abort(), { signal });
  return part;
}
