import type { EntityLink, EntityView } from "../../dataset/view.ts";
import type { EntityRef } from "../../engine/types.ts";
import type { PlaceMap } from "../../ui/map/place-map.ts";
import { type Messages, message, plural } from "../../ui/message.ts";
import type { Box } from "../intent/motion.ts";
import type { Mode } from "../intent/reducer.ts";
import type { Seal } from "./sealed.ts";

/** All that the card shows of an entity. */
export interface CardContent {
  readonly view: EntityView;
  /** For places with an outline of their country. */
  readonly map?: PlaceMap;
  /** Why the mention was read so, in sentences; an entity that was followed to has none. */
  readonly why?: string;
}

/** The mention that a card belongs to. */
export interface Anchor {
  /** Client rects of its text as it stands now, in CSS px of the viewport; empty where it has gone. */
  rects(): readonly Box[];
  /** Where the reader pointed, to know which line of a wrapped name it was. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Where its text begins. */
  readonly node: Node;
  /** The name as its dataset has it. */
  readonly name: string;
}

/** The element that a node is or is in. */
export function elementOf(node: Node): Element {
  return node instanceof Element ? node : (node.parentElement ?? document.documentElement);
}

/** How often the page names an entity; `current` is which of them the card is at, from 1. */
export interface Occurrences {
  readonly count: number;
  readonly current: number | null;
}

/** Where a refusal holds; `undo` takes it back. */
export type Correction = "site" | "everywhere" | "undo";

/** What the card asks for and tells. */
export interface CardCallbacks {
  /** The view of a related entity; null where there is none. */
  view(entity: EntityRef): Promise<CardContent | null>;
  occurrences(entity: EntityRef): Occurrences;
  /** To the next or the previous mention of an entity in the page. */
  step(entity: EntityRef, direction: 1 | -1): void;
  /**
   * «Not this one» of the card's mention: first for the site, then perhaps everywhere. The card stays open, so that it can be
   * undone. Rejects where it cannot be stored.
   */
  correct(how: Correction): Promise<void>;
  pin(on: boolean): void;
  close(): void;
  /** The focus came into the card by the keyboard. */
  enter(): void;
}

/** How a card of one entity is shown. */
export interface FaceOptions {
  readonly mode: Mode;
  /** The name of the card that «back» leads to; only the first card of a trail has none. */
  readonly backTo: string | undefined;
  /** The name that the mention was read by. */
  readonly name: string;
  readonly callbacks: CardCallbacks;
  back(): void;
  follow(link: EntityLink): void;
}

/** What every part of the card is made with. */
export interface Kit {
  /** For what comes into the card once it is shown. */
  readonly seal: Seal;
  /** For Intl: the language of the messages, or the nearest that browsers can count in. */
  readonly language: string;
  readonly messages: Messages;
  text(key: string, ...args: readonly (string | number)[]): string;
  count(key: string, count: number, ...args: readonly (string | number)[]): string;
}

/**
 * Some descriptions and facts begin with a name or a nationality, others with a word: under each other they begin alike. Not by
 * `::first-letter`, with which Firefox loses spaces (docs/browser-bugs.md).
 */
export function capitalized(kit: Kit, text: string): string {
  return text.replace(/^[\p{P}\s]*\p{Ll}/u, (start) => start.toLocaleUpperCase(kit.language));
}

export function createKit(messages: Messages, interfaceLanguage: string, seal: Seal = (tree) => tree): Kit {
  // Chromium knows no Nynorsk, and would count and write numbers in the language of the machine.
  const language = interfaceLanguage === "nn" ? "nb" : interfaceLanguage;
  return {
    seal,
    language,
    messages,
    text: (key, ...args) => message(messages, key, ...args),
    count: (key, count, ...args) =>
      plural(
        messages,
        new Intl.PluralRules(language).select(count),
        key,
        new Intl.NumberFormat(language).format(count),
        ...args,
      ),
  };
}
