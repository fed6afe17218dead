import { BEFORE_NAMES, CALLS, DATED, LABELS } from "./boilerplate-phrases.ts";

const NOT_A_LETTER = "(?![\\p{L}\\p{M}])";
const any = (phrases: readonly string[]) => phrases.join("|");

/** «Les også …», «Sign up for …», «We use cookies …»: whatever follows. */
const CALL = new RegExp(`^[\\s»>→▶•*-]*(?:${any(CALLS)})${NOT_A_LETTER}`, "iu");
/** «Foto: …», «Source – …»: a word that a story also uses, so a mark has to follow it. */
const LABEL = new RegExp(`^[(\\[\\s]*(?:${any(LABELS)})\\s*(?:[:：/|–—-]|$)`, "iu");
/** «Publisert 12. august …» */
const PUBLISHED = new RegExp(`^(?:${any(DATED)})\\s*:?\\s+(?:\\p{L}+\\s+){0,2}\\d`, "iu");
/** «Reporting by …», «Additional reporting …», «Av Kari Nordmann og …» */
const BYLINE = new RegExp(`^\\(?(?:${any(BEFORE_NAMES)})\\s+\\p{Lu}`, "u");
/**
 * A credit at the end of what it stands in: ©, «(Foto: …)», «… Foto: Andrew Harnik / AP», «REUTERS/Name». Words that stories
 * use too («ein Bild: …») count at the start and after a stop only.
 */
const CREDIT = new RegExp(
  "(?:^\\s*©.*|©|\\bgetty images\\b|\\breuters\\/|" +
    "(?:^|[\\s(/|])(?:foto|photo|photograph|photographie|fotografie|fot\\.|kuva|фото|عکس|写真)(?:\\s*[:：]|\\s+by\\s+\\p{L})|" +
    "(?:^|[.!?…)»”(/|]\\s*)(?:bild|billede|image|picture|arkivfoto|图)\\s*[:：]).{0,80}$",
  "iu",
);
/** «Associated Press writer Kari Nordmann contributed to this report.» */
const CONTRIBUTED = /\bcontributed to (?:this|the) (?:report|story|article)\b.{0,20}$/iu;
/** «In this Aug. 12, 2021, file photo, …»: how agencies begin what they write under pictures. */
const PICTURED =
  /^in this [^.]{0,12}\.?[^.]{0,40}\b(?:file photo|(?:photo|image|picture|frame grab) (?:made|taken|provided|released))\b/iu;
/** Addresses on the web and mailboxes ask the reader to go elsewhere. */
const ADDRESS = /https?:|\bwww\.|[\p{L}\p{N}]@[\p{L}\p{N}]/u;

/** Lines with a date or names alone are no longer than this (UTF-16 units): books are published and written too. */
const LONGEST_LINE = 100;
/** A caption is no longer than this (UTF-16 units); a credit in a longer block is a sentence of its own. */
const LONGEST_CAPTION = 500;

/** Whether a sentence belongs to the site (calls, notes, credits, bylines) rather than to its story. */
export function isBoilerplate(sentence: string): boolean {
  if (sentence.length <= LONGEST_LINE && (PUBLISHED.test(sentence) || BYLINE.test(sentence))) return true;
  return [CALL, LABEL, CREDIT, CONTRIBUTED, ADDRESS].some((pattern) => pattern.test(sentence));
}

/** Whether a block is a picture's caption: short, with a credit in it. */
export function isCaption(text: string): boolean {
  return text.length <= LONGEST_CAPTION && (CREDIT.test(text) || PICTURED.test(text));
}
