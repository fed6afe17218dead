import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import { isTail } from "../inflect/judge.ts";
import { FIRST_NAME, ROLE } from "../language/word-classes.ts";
import {
  isCapital,
  isDigit,
  isHyphen,
  isWordUnit,
  startsSentence,
  wordAfter,
  wordBefore,
} from "../text/words.ts";
import type { Mention } from "../types.ts";
import type { Choice } from "./choice.ts";
import type { Claim } from "./plain-readings.ts";
import { type ShortForm, shortForms } from "./short-forms.ts";
import type { SpottedBlock } from "./spot.ts";

/** UTF-16 units before and after a full name in which its short forms are looked for, and others who bear them. */
const REACH = { before: 2_000, after: 8_000 } as const;
/** Of ten found in annotated news, nine are right. */
const CONFIDENCE = 0.88;

/** A person's short form, and where the text has given the full name first. */
interface Sought extends ShortForm {
  readonly choice: Choice;
  readonly claim: Claim;
  /** Id of the person. */
  readonly entity: string;
  /** The two characters after the full name, by which titles are known again: 首相, 대통. */
  readonly title: string;
}

/**
 * Mentions by a word of the name that is not the last, of persons whom the text has named in full before, where nobody else
 * in it bears that word: «Lula», «Boris», «Orbán Viktor … Orbán», 岸田首相.
 * @param mentions all others, in order
 * @returns all, in order
 */
export function withShortNames(
  lexicon: Lexicon,
  blocks: readonly SpottedBlock[],
  claims: readonly Claim[],
  choices: readonly (Choice | undefined)[],
  mentions: Mention[],
): Mention[] {
  const sought = soughtForms(lexicon, claims, choices);
  if (sought.length === 0) return mentions;
  const taken = Map.groupBy(mentions, ({ block }) => block);
  const found = sought.flatMap((form) => find(lexicon, blocks, taken, form) ?? []);
  if (found.length === 0) return mentions;
  const order = new Map(blocks.map(({ block }, index) => [block.id, index]));
  const place = ({ block }: Mention): number => order.get(block) ?? 0;
  return [...mentions, ...found].sort((a, b) => place(a) - place(b) || a.start - b.start);
}

function soughtForms(
  lexicon: Lexicon,
  claims: readonly Claim[],
  choices: readonly (Choice | undefined)[],
): Sought[] {
  const seen = new Set<number>();
  /** By form; undefined where two persons share it. */
  const byForm = new Map<string, Sought | undefined>();
  for (const claim of claims) {
    const choice = choices[claim.order];
    if (!choice || choice.reading.part || choice.reading.type !== "person") continue;
    if (seen.has(choice.reading.entity)) continue;
    seen.add(choice.reading.entity);
    const { sighting, source } = claim.spot;
    const title = source.text.slice(sighting.end).trimStart().slice(0, 2);
    const entity = lexicon.entity(choice.reading.entity).id;
    for (const form of shortForms(sighting.known.text, source.language)) {
      const isShared = byForm.has(form.text) && byForm.get(form.text)?.entity !== entity;
      byForm.set(form.text, isShared ? undefined : { ...form, choice, claim, title, entity });
    }
  }
  return [...byForm.values()].filter((form) => form !== undefined);
}

type Place = "here" | "not-here" | "another";

/** The mentions of a form; undefined where another bears it, so that none is sure. */
function find(
  lexicon: Lexicon,
  blocks: readonly SpottedBlock[],
  taken: ReadonlyMap<number, readonly Mention[]>,
  form: Sought,
): Mention[] | undefined {
  const found: Mention[] = [];
  const { source, sighting } = form.claim.spot;
  const own = blocks.indexOf(source);
  let index = own;
  /** Places in the text of the block at `index` between which the form is looked for. */
  let from = sighting.start - REACH.before;
  let to = sighting.end + REACH.after;
  for (; from < 0 && index > 0; index--) {
    const length = blocks[index - 1]?.text.length ?? 0;
    from += length;
    to += length;
  }
  for (; index < blocks.length && to > 0; index++) {
    const block = blocks[index];
    if (!block) break;
    const text = block.text.slice(0, to);
    for (let at = text.indexOf(form.text, from); at >= 0; at = text.indexOf(form.text, at + 1)) {
      const end = endOf(block, form, at);
      if (end === undefined) continue;
      const place = placeOf(block, taken.get(block.block.id) ?? [], form, at, end);
      if (place === "another") return undefined;
      const isAfter = index > own || (index === own && at > sighting.start);
      if (place === "here" && isAfter) found.push(mentionAt(lexicon, block, form, at, end));
    }
    from = 0;
    to -= block.text.length;
  }
  return found;
}

/** Where a word that begins with the form ends, if it is the form or one with an ending of the language. */
function endOf(
  { text, language }: SpottedBlock,
  { text: form, kind }: Sought,
  start: number,
): number | undefined {
  const formEnd = start + form.length;
  if (kind === "surname") return formEnd;
  if (isWordUnit(text, start - 1) || isHyphen(text, start - 1) || /[@#'’]/.test(text.charAt(start - 1)))
    return undefined;
  let end = formEnd;
  while (isWordUnit(text, end)) end++;
  if (end > formEnd && !isTail(language.tag, form, text.slice(formEnd, end), false)) return undefined;
  return end;
}

function placeOf(
  block: SpottedBlock,
  mentions: readonly Mention[],
  form: Sought,
  start: number,
  end: number,
): Place {
  const other = mentions.find((mention) => mention.start < end && start < mention.end);
  if (other) {
    const isWhole = other.start === start && other.end === end;
    const isOwn = other.entity === form.entity;
    return isOwn || isWhole || form.kind === "surname" ? "not-here" : "another";
  }
  return form.kind === "surname" ? beforeTitle(block, form, start, end) : alone(block, form, start, end);
}

/** Prepositions of place: what follows is no person's given name. */
const IN_PLACE = new Set("in i im em w ve".split(" "));

/** Whether a given name stands alone, so that it can be nobody else's. */
function alone(
  { text, language, casing }: SpottedBlock,
  { first }: Sought,
  start: number,
  end: number,
): Place {
  if (isHyphen(text, end)) return "not-here";
  const after = wordAfter(text, end);
  if (after && isDigit(text, after.start)) return "not-here";
  if (after && isCapital(text, after.start)) return casing === "ordinary" ? "another" : "not-here";
  const before = wordBefore(text, start);
  if (!before || before.hyphen) return "here";
  const word = text.slice(before.start, before.end);
  if (IN_PLACE.has(word)) return "another";
  // «kong Harald», but «president Lula»
  const bits = language.classOf(word.toLowerCase());
  if (bits & ROLE) return first ? "not-here" : "here";
  if (!isCapital(text, before.start)) return "here";
  // «Angela Novak» is not Novak Đoković; «Segundo Lula» is.
  if (bits & FIRST_NAME) return "another";
  return language.capitalNouns || startsSentence(text, before.start) ? "here" : "another";
}

/** What follows a surname of two characters: 氏, さん, 首相, a particle. */
const AFTER_SURNAME =
  /氏|さん|首相|大統領|総裁|大臣|.{1,3}相|長官|議員|知事|市長|代表|党首|委員長|社長|会長|監督|選手|被告|教授|政権|内閣|[はがのをも、]/uy;
const EASTERN = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Whether the title follows that followed the full name; after a longer surname, a usual one or a particle. */
function beforeTitle(
  { text, language }: SpottedBlock,
  { title, text: form }: Sought,
  start: number,
  end: number,
): Place {
  if (EASTERN.test(text.charAt(start - 1))) return "not-here";
  const rest = text.slice(end, end + 8).trimStart();
  if (title.length === 2 && EASTERN.test(title) && rest.startsWith(title)) return "here";
  if (form.length < 2 || language.tag !== "ja") return "not-here";
  AFTER_SURNAME.lastIndex = end;
  return AFTER_SURNAME.test(text) ? "here" : "not-here";
}

function mentionAt(
  lexicon: Lexicon,
  { block, text }: SpottedBlock,
  { text: name, choice, claim }: Sought,
  start: number,
  end: number,
): Mention {
  const { dataset, id, type } = lexicon.entity(choice.reading.entity);
  const ending = text.slice(start + name.length, end);
  const full = claim.spot.source.text.slice(claim.spot.sighting.start, claim.spot.sighting.nameEnd);
  return {
    block: block.id,
    start,
    end,
    dataset,
    entity: id,
    type,
    confidence: CONFIDENCE,
    evidence: {
      name,
      form: ending === "" ? "exact" : "inflected",
      ...(ending === "" ? {} : { ending }),
      marks: [],
      reason: { kind: "full-name", text: full },
    },
  };
}
