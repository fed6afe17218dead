/**
 * Runs `work` while nobody else changes what is stored under a name: neither in this context of the extension nor in another
 * one, as the worker and each screen are. What one of them reads, changes and stores would else undo what another has
 * stored in between. A context that ends lets the next one begin.
 */
export function inTurn<T>(name: "settings" | "private" | "drafts", work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`kontekst-${name}`, work);
}
