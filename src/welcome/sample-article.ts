import { text as da } from "./articles/da.ts";
import { text as de } from "./articles/de.ts";
import { text as en } from "./articles/en.ts";
import { text as es } from "./articles/es.ts";
import { text as fr } from "./articles/fr.ts";
import { text as nb } from "./articles/nb.ts";
import { text as nn } from "./articles/nn.ts";
import { text as sv } from "./articles/sv.ts";

/** What is written anew in each language. */
export interface SampleText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A news article as the welcome page shows it. */
export interface SampleArticle extends SampleText {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** BCP 47 */
  readonly language: string;
  readonly publisher: string;
}

/**
 * Written for Kontekst on what was known on the evening of 12 August 2021 (facts as in `data/kabul-2021`), so that a
 * reader can try every kind of card: city and province of one name, surname after full name, genitive and compound.
 */
const TEXTS: Readonly<Record<string, SampleText>> = { da, de, en, es, fr, nb, nn, sv };

/** The article in the given interface language (BCP 47); in English where it has not been written in that one. */
export function sampleArticle(language: string): SampleArticle {
  const written = Object.hasOwn(TEXTS, language) ? language : "en";
  return { ...(TEXTS[written] ?? en), date: "2021-08-12", language: written, publisher: "Kontekst" };
}
