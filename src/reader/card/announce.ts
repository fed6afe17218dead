import { element } from "../../ui/element.ts";
import type { CardContent, Kit } from "./content.ts";
import { kindOf } from "./parts/header.ts";
import type { Seal } from "./sealed.ts";

/** Milliseconds after which a screen reader has seen that the live region is there. */
const NOTICED = 80;

export interface Announcer {
  readonly region: HTMLElement;
  say(text: string): void;
}

/** A live region for what happens without the focus moving. */
export function createAnnouncer(signal: AbortSignal, seal: Seal): Announcer {
  const region = element("div.live", { role: "status", "aria-live": "polite" });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(waiting));
  return {
    region,
    say(text) {
      clearTimeout(waiting);
      region.replaceChildren();
      waiting = setTimeout(() => {
        region.append(seal(element("p", {}, text)));
      }, NOTICED);
    },
  };
}

/** Name, kind and first fact: what a reader who moves by keyboard hears. */
export function spoken(kit: Kit, { view }: CardContent): string {
  const fact = view.held[0] ?? view.since[0];
  const what = `${view.name}, ${view.description ?? kindOf(kit, view)}.`;
  return fact === undefined ? what : `${what} ${fact.label}: ${fact.value}`;
}
