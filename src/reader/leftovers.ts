import { OWN_HOST } from "./own-host.ts";
import { PAINTED } from "./page/highlights.ts";

/**
 * Takes away what an older script of ours has left in the page. Firefox ends a script without a word when its extension
 * is updated, and starts the new one's beside what the old one painted.
 */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll(`${OWN_HOST}[popover]:empty`)) host.remove();
  for (const kind of PAINTED)
    for (const end of ["", "-upright"]) globalThis.CSS?.highlights?.delete(`kontekst-${kind}${end}`);
}
