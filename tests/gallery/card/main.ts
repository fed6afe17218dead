import provinces from "../../../data/outlines/afghanistan.json";
import countries from "../../../data/outlines/world.json";
import en from "../../../public/_locales/en/messages.json";
import nb from "../../../public/_locales/nb/messages.json";
import nn from "../../../public/_locales/nn/messages.json";
import type { EntityRef, Evidence } from "../../../src/engine/types.ts";
import "../../../entrypoints/reader.content/highlights.css";
import { evidenceSentences } from "../../../src/host/evidence.ts";
import { createCard } from "../../../src/reader/card/card.ts";
import type { Anchor, CardContent } from "../../../src/reader/card/content.ts";
import { cardStyles } from "../../../src/reader/card/styles.ts";
import { createIntent } from "../../../src/reader/intent/driver.ts";
import type { Outline } from "../../../src/ui/map/outlines.ts";
import { type PlaceMap, placeMap } from "../../../src/ui/map/place-map.ts";
import { evidence, views } from "./views.ts";

/** The words of the gallery's pages that stand for the entities of `views.ts`. */
const NAMES: Readonly<Record<string, string>> = {
  "John Kirby": "john-kirby",
  "Ghazni province": "ghazni-province",
  Ghazni: "ghazni",
  غزني: "ghazni",
  ガズニ: "ghazni",
  Herat: "herat",
  Afghanistan: "afghanistan",
  Talibans: "taliban",
  Taliban: "taliban",
  طالبان: "taliban",
  Kristoffersen: "eirik-kristoffersen",
};

const OUTLINES: readonly Outline[] = [
  ...countries.outlines.map((outline) => ({ ...outline, kind: "country" as const })),
  ...provinces.outlines.map((outline) => ({ ...outline, kind: "province" as const })),
];

interface Spot {
  readonly key: string;
  readonly entity: string;
  readonly range: Range;
  readonly element: Element;
}

const spots = findNames();
const language = new URLSearchParams(location.search).get("lang") ?? "en";
const messages = Object.fromEntries(
  Object.entries(language === "nb" ? nb : language === "nn" ? nn : en).map(([key, { message }]) => [
    key,
    message,
  ]),
);
const signal = new AbortController();

const card = createCard({
  document,
  styles: cardStyles,
  messages,
  language,
  signal: signal.signal,
  callbacks: {
    view: async ({ entity }) => contentOf(entity),
    occurrences: ({ entity }) => {
      const own = spots.filter((spot) => spot.entity === entity);
      const at = own.findIndex((spot) => spot.key === intent.shown()?.key);
      return { count: own.length, current: at < 0 ? null : at + 1 };
    },
    step,
    correct: async () => undefined,
    pin: (on) => intent.pin(on),
    close: () => intent.dismiss(),
    enter: () => intent.enter(),
  },
});

const intent = createIntent<Spot, CardContent>({
  window,
  signal: signal.signal,
  ports: {
    targetAt: spotAt,
    async load({ entity }) {
      const content = contentOf(entity);
      const nameOf = (ref: EntityRef) => views[ref.entity]?.name;
      const why = evidenceSentences(messages, language, evidenceOf(entity), nameOf).join(" ");
      return content && { ...content, why };
    },
    show: (spot, content, mode) => card.open(content, anchorOf(spot), mode),
    setMode: (mode) => card.setMode(mode),
    hide: (restoreFocus) => card.close(restoreFocus),
    cardBox: () => card.box(),
    isCard: (event) => card.owns(event),
    enterCard: () => card.enter(),
    failed: (error) => console.error(error),
  },
});

addEventListener("keydown", (event) => {
  if (!event.altKey || event.key !== "n") return;
  const at = spots.findIndex(({ key }) => key === intent.shown()?.key);
  const next = spots[(at + 1) % spots.length];
  if (next !== undefined) intent.step(next);
});

function step({ entity }: EntityRef, direction: 1 | -1): void {
  const own = spots.filter((spot) => spot.entity === entity);
  const at = own.findIndex((spot) => spot.key === intent.shown()?.key);
  const next = own[(at + direction + own.length) % own.length];
  next?.element.scrollIntoView({ block: "nearest" });
  if (next !== undefined) intent.step(next);
}

function contentOf(entity: string): CardContent | null {
  const view = views[entity];
  if (view === undefined) return null;
  const map = mapOf(entity);
  return map === undefined ? { view } : { view, map };
}

function mapOf(entity: string): PlaceMap | undefined {
  const view = views[entity];
  if (view?.location === undefined) return undefined;
  const own = OUTLINES.some(({ id }) => id === entity);
  const made = placeMap({
    outlines: { outlines: OUTLINES },
    country: "afghanistan",
    capital: { name: "Kabul", lat: 34.5281, lon: 69.1723 },
    points: own ? [] : [{ ...view.location, name: view.name }],
    ...(own && { here: entity }),
    ...(entity === "ghazni" && { within: "ghazni-province" }),
  });
  return made ?? undefined;
}

function anchorOf({ range, entity }: Spot): Anchor {
  const { name } = evidenceOf(entity);
  return { rects: () => [...range.getClientRects()], node: range.startContainer, name };
}

function evidenceOf(entity: string): Evidence {
  const found = evidence[entity];
  if (found === undefined) throw new Error(`No evidence for ${entity}`);
  return found;
}

function spotAt(x: number, y: number): Spot | null {
  const hit = spots.find(({ range }) =>
    [...range.getClientRects()].some((r) => x >= r.left && x < r.right && y >= r.top && y < r.bottom),
  );
  return hit ?? null;
}

function findNames(): readonly Spot[] {
  const found: Spot[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pattern = new RegExp(Object.keys(NAMES).join("|"), "g");
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest("script, style, nav")) continue;
    for (const match of node.textContent?.matchAll(pattern) ?? []) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const entity = NAMES[match[0]] ?? "";
      found.push({ key: `${entity}:${found.length}`, entity, range, element });
    }
  }
  CSS.highlights.set("kontekst-gallery", new Highlight(...found.map(({ range }) => range)));
  return found;
}
