import type { EntityType } from "./schema.ts";

/** A source, ready to be shown. */
export interface SourceView {
  readonly title: string;
  readonly publisher?: string;
  /** Formatted in the reader's language. */
  readonly date?: string;
  readonly url?: string;
  /** Paragraph numbers of the source. */
  readonly paragraphs?: readonly number[];
}

/** A link to another entity's card. */
export interface EntityLink {
  readonly dataset: string;
  readonly entity: string;
  readonly type: EntityType;
  readonly name: string;
}

/** A fact, ready to be shown in the reader's language. */
export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly link?: EntityLink;
  /** Where the value names the entity of the link, UTF-16 units, end exclusive; absent where all of it stands for it. */
  readonly named?: readonly [start: number, end: number];
  /** The time it holds for in words: «since 17 August 2020», «as of 2020», «until 15 August 2021», «6–14 August 2021». */
  readonly period?: string;
  /** Who claims it, where others have not confirmed it. */
  readonly claimedBy?: string;
  readonly note?: string;
  readonly sources: readonly SourceView[];
}

export interface EventView {
  readonly id: string;
  /** ISO date as exact as known. */
  readonly date: string;
  /** Formatted in the reader's language. */
  readonly when: string;
  readonly title: string;
  readonly text?: string;
  readonly claimedBy?: string;
  readonly note?: string;
  readonly entities: readonly EntityLink[];
  readonly sources: readonly SourceView[];
  /** Beside the page's date: known then, of that very day, or later. `undated` where the page has no date. */
  readonly relation: "before" | "that-day" | "after" | "undated";
}

/** All that a card shows of an entity, in the reader's language and for the page's date. */
export interface EntityView {
  readonly dataset: string;
  readonly datasetTitle: string;
  readonly entity: string;
  readonly type: EntityType;
  readonly kind?: string;
  readonly name: string;
  readonly nativeName?: { readonly text: string; readonly lang: string; readonly dir: "ltr" | "rtl" };
  readonly description?: string;
  /** The page's date, formatted; absent where the page gives none. */
  readonly date?: string;
  /** What held on that date; without a date, everything, each with its period. */
  readonly held: readonly FactView[];
  /**
   * What has changed since that date, oldest first: what began, and the end of what had held unless another fact of the
   * same label tells what came instead.
   */
  readonly since: readonly FactView[];
  /** What had ended by that date, newest first. */
  readonly before: readonly FactView[];
  /** What it is part of, province before country: nearest first. */
  readonly relatives: readonly EntityLink[];
  /** What the relatives are to it: what it lies in or belongs to, the country of an organisation, or more than one of these. */
  readonly related: "part_of" | "kind_country" | "see_also";
  readonly events: readonly EventView[];
  readonly location?: { readonly lat: number; readonly lon: number };
  readonly links: readonly { readonly url: string; readonly title: string }[];
}

/** A dataset's short account of its subject and its events, in the reader's language and seen from the page's date. */
export interface BackgroundView {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Oldest first. */
  readonly events: readonly EventView[];
}
