import type { Language } from "../engine/language/compile-language.ts";
import { FIRST_NAME, KIND, ROLE } from "../engine/language/word-classes.ts";
import type { Block } from "../engine/types.ts";
import { acronymOf } from "./acronym.ts";
import { guessType, type Tie } from "./name-group.ts";
import type { NameSpan } from "./name-span.ts";
import { firstText, isFree, Merger, type OpenGroup, remembered, textsOf, wordsOf } from "./open-group.ts";
import { listedPlaces, type PlaceLink } from "./place-links.ts";
import { isInflectionOf, isSameName, nameKey, shareStem, spellingOf } from "./same-name.ts";
import { isInstitution, type Token } from "./token.ts";
import { isBodyWord, isFirmWord } from "./type-evidence.ts";

/** How many times as often the one is named whom a text means by a given name. */
const CLEARLY_MORE = 3;

const keyOf = (span: NameSpan, outer: boolean): string =>
  outer
    ? `outer ${nameKey(span.text)}`
    : span.known
      ? `${span.known.dataset}/${span.known.entity}`
      : nameKey(span.text);

/**
 * Puts the names together that mean the same: surname and full name, acronym and long form, inflected forms, spellings.
 * Uncertain spans count where a certain one bears them out; the rest are left out.
 */
export function groupNames(
  blocks: readonly Block[],
  spans: readonly NameSpan[],
  links: readonly PlaceLink[],
  language: Language,
): OpenGroup[] {
  const { outer, certain: listed } = listedPlaces(links);
  const groups = new Map<string, OpenGroup>();
  for (const span of spans) {
    if (!span.certain && !listed.has(span)) continue;
    const key = keyOf(span, outer.has(span));
    const group = groups.get(key);
    if (group) group.spans.push(span);
    else groups.set(key, open(span, outer.has(span)));
  }
  const merged = new Merger([...groups.values()]);
  mergeInflections(merged, language);
  mergeInitials(merged);
  mergeMiddleNames(merged, language);
  mergeAcronyms(merged, blocks, spans);
  mergeSurnames(merged, language);
  mergeFamilyNamesFirst(merged);
  mergeShortBodies(merged);
  mergeSpellings(merged, language);
  for (const span of spans) if (!span.certain && !listed.has(span)) adopt(merged, span, language);
  for (const { spans: own } of merged.groups) own.sort((a, b) => a.block - b.block || a.start - b.start);
  return merged.groups.toSorted((a, b) => order(a) - order(b));
}

const order = ({ spans: [first] }: OpenGroup): number => (first ? first.block * 1e6 + first.start : 0);

function open(span: NameSpan, outer: boolean): OpenGroup {
  return {
    spans: [span],
    ...(span.known && !outer && { known: span.known }),
    outer,
    ties: [],
    surnames: new Set(),
    slips: new Set(),
  };
}

function mergeInflections(merger: Merger, language: Language): void {
  for (const group of merger.groups) {
    if (!isFree(group)) continue;
    const own = firstText(group);
    const near = merger.near(own);
    const base = near.find(
      (other) =>
        other !== group &&
        !other.outer &&
        textsOf(other).some((text) => isInflectionOf(own, text, language.tag)),
    );
    if (base) merger.merge(group, base);
    else {
      const kin = near.find(
        (other) => other !== group && isFree(other) && shareStem(own, firstText(other), language.tag),
      );
      if (kin) merger.merge(group, kin, { tie: "form", text: own, of: firstText(kin) });
    }
  }
}

/** «John F. Kirby» is «John Kirby». */
function mergeInitials(merger: Merger): void {
  const bare = (name: string): string =>
    wordsOf(name)
      .filter((word) => !/^\p{Lu}\.?$/u.test(word))
      .join(" ");
  for (const group of merger.groups) {
    const own = firstText(group);
    if (!isFree(group) || bare(own) === own || wordsOf(bare(own)).length < 2) continue;
    const other = merger
      .near(bare(own))
      .find((candidate) => candidate !== group && isSameName(firstText(candidate), bare(own)));
    if (other) merger.merge(group, other);
  }
}

/** Languages whose people leave out their second family name. */
const TWO_SURNAMES: ReadonlySet<string> = new Set(["es", "ca", "gl"]);

/** «Stine Ilona Eilertzen» is «Stine Eilertzen», and «Ole Gunnar» is «Ole Gunnar Solskjær». */
function mergeMiddleNames(merger: Merger, language: Language): void {
  for (const group of merger.groups) {
    const own = firstText(group);
    const words = wordsOf(own);
    if (words.length < 2 || !isPersonLike(group)) continue;
    const isUnfinished =
      TWO_SURNAMES.has(language.tag) ||
      (language.classOf(words.at(-1)?.toLowerCase() ?? "") & FIRST_NAME) !== 0;
    const whole = merger.near(own).filter((other) => {
      const theirs = wordsOf(firstText(other));
      if (other === group || theirs.length <= words.length || !isPersonLike(other)) return false;
      const isBegun =
        isUnfinished &&
        theirs.length === words.length + 1 &&
        words.every((word, index) => isSameName(word, theirs[index] ?? ""));
      const isFramed = words.length === 2 && isSameName(words[0] ?? "", theirs[0] ?? "");
      return isBegun || (isFramed && isSameName(words[1] ?? "", theirs.at(-1) ?? ""));
    });
    const [only] = whole;
    if (only && whole.length === 1)
      merger.merge(group, only, { tie: "part", text: own, of: firstText(only) });
  }
}

/** «Utenriksdepartementet (UD)», «the WHO (World Health Organization)» */
function mergeAcronyms(merger: Merger, blocks: readonly Block[], spans: readonly NameSpan[]): void {
  for (const [index, second] of spans.entries()) {
    const first = spans[index - 1];
    if (!first || first.block !== second.block) continue;
    const text = blocks[second.block]?.text ?? "";
    if (!/^\s\($/.test(text.slice(first.end, second.start)) || text.charAt(second.end) !== ")") continue;
    const [acronym, long] = first.text.length < second.text.length ? [first, second] : [second, first];
    if (!acronymOf(acronym.text, long.text)) continue;
    const groupOf = (span: NameSpan) => merger.groups.find((group) => group.spans.includes(span));
    const [from, into] = [groupOf(acronym), groupOf(long)];
    if (!from || !into || from === into || (from.known && into.known)) continue;
    const tie: Tie = { tie: "brackets", text: acronym.text, of: long.text };
    if (from.known) merger.merge(into, from, tie);
    else merger.merge(from, into, tie);
  }
}

const evidenceOf = (group: OpenGroup) => group.spans.flatMap(({ evidence }) => evidence);
const isPersonLike = remembered(
  (group) =>
    isFree(group) && wordsOf(firstText(group)).length > 1 && guessType(evidenceOf(group)).type === "person",
);

function mergeSurnames(merger: Merger, language: Language): void {
  for (const group of merger.groups) {
    const own = firstText(group);
    if (!isFree(group) || wordsOf(own).length > 3) continue;
    if (evidenceOf(group).some(({ type, weight }) => type !== "person" && weight >= 3)) continue;
    const bearer = bearerOf(merger, group, own, language);
    if (!bearer) continue;
    group.surnames.add(nameKey(own));
    merger.merge(group, bearer, { tie: "part", text: own, of: firstText(bearer) });
  }
}

/** The person whose full name ends in the words, the one named last before where several do; else whose given name it is. */
function bearerOf(
  merger: Merger,
  group: OpenGroup | undefined,
  own: string,
  language: Language,
): OpenGroup | undefined {
  const persons = merger.withWord(own).filter((other) => other !== group && isPersonLike(other));
  const last = persons.filter((person) => {
    const words = wordsOf(firstText(person));
    const tail = words.slice(-wordsOf(own).length).join(" ");
    if (words.length <= wordsOf(own).length) return false;
    return isSameName(tail, own) || isInflectionOf(own, tail, language.tag);
  });
  const before = last.filter((person) => group === undefined || order(person) < order(group));
  if (last.length > 0) return before.at(-1) ?? last[0];
  const isGiven =
    (language.classOf(own.toLowerCase()) & FIRST_NAME) !== 0 || /^\p{Script=Cyrillic}/u.test(own);
  if (!isGiven) return undefined;
  const given = persons.filter((person) => {
    const [first = ""] = wordsOf(firstText(person));
    return first === own || isInflectionOf(own, first, language.tag) || shareStem(own, first, language.tag);
  });
  // Of several, the one whom the article is about, if it is about one; else who was named last.
  const [most, next] = given.toSorted((a, b) => b.spans.length - a.spans.length);
  if (most && next && most.spans.length >= next.spans.length * CLEARLY_MORE) return most;
  const named = given.filter((person) => group === undefined || order(person) < order(group));
  return group === undefined && given.length > 1 ? undefined : (named.at(-1) ?? given[0]);
}

/** Family names that stand first, without a space: «岸田» is «岸田文雄», «김» is not «김철수». */
const familyFirst = (): RegExp => /^[\p{Script=Han}々ヶ]{1,3}$/u;

function mergeFamilyNamesFirst(merger: Merger): void {
  for (const group of merger.groups) {
    const own = firstText(group);
    if (!isFree(group) || !familyFirst().test(own)) continue;
    const whole = merger.near(own).filter((other) => {
      const theirs = firstText(other);
      return (
        isFree(other) &&
        theirs.length > own.length &&
        theirs.length <= own.length + 3 &&
        theirs.startsWith(own)
      );
    });
    const persons = whole.filter((other) => guessType(evidenceOf(other)).type === "person");
    const person = persons.filter((other) => order(other) < order(group)).at(-1) ?? persons[0];
    if (!person || guessType(evidenceOf(group)).type !== "person") continue;
    group.surnames.add(nameKey(own));
    merger.merge(group, person, { tie: "part", text: own, of: firstText(person) });
  }
}

/** «United» is «Manchester United», and «SoftBank» «SoftBank Group Corp», where the article names no other so. */
function mergeShortBodies(merger: Merger): void {
  for (const group of merger.groups) {
    const own = firstText(group);
    if (!isFree(group) || /\s/.test(own) || group.spans.some(({ tokens }) => tokens.some(isPlain))) continue;
    if (evidenceOf(group).some(({ type, weight }) => type === "person" && weight >= 1.5)) continue;
    const bodies = merger.withWord(own).filter((other) => {
      const words = wordsOf(firstText(other));
      if (other === group || other.outer || words.length < 2 || order(other) > order(group)) return false;
      const isFirm = isSameName(words[0] ?? "", own) && words.slice(1).every(isFirmWord);
      const isTeam = isBodyWord(own) && isSameName(words.at(-1) ?? "", own);
      return (isFirm || isTeam) && isFree(other) && isBody(other);
    });
    const [body] = bodies;
    if (!body || bodies.length > 1) continue;
    group.surnames.add(nameKey(own));
    merger.merge(group, body, { tie: "part", text: own, of: firstText(body) });
  }
}

/** Words that are any body's: «the Ministry», «the Island». */
const isPlain = (token: Token): boolean =>
  !isBodyWord(token.text) && (isInstitution(token) || (token.bits & (KIND | ROLE)) !== 0);

const isBody = remembered((group) => {
  const { type, sure } = guessType(evidenceOf(group));
  return type === "organisation" && sure;
});

function mergeSpellings(merger: Merger, language: Language): void {
  for (const group of merger.groups) {
    if (!isFree(group)) continue;
    const own = firstText(group);
    for (const other of merger.near(own)) {
      if (other === group || other.outer || other.spans.length < group.spans.length) continue;
      const theirs = firstText(other);
      const spelling =
        wordsOf(own).length === wordsOf(theirs).length || !/\s/.test(own)
          ? (spellingOf(own, theirs) ?? (hasStumbled(own, theirs) ? "variant" : undefined))
          : undefined;
      if (spelling === undefined || areTwoGivenNames(own, theirs, language)) continue;
      if (spelling === "slip") group.slips.add(nameKey(own));
      merger.merge(group, other, { tie: "spelling", text: own, of: theirs });
      break;
    }
  }
}

/** Shortest given name that is compared by its letters. */
const LONG_NAME = 7;

/** «Voldomyr» for «Volodymyr», before the same family name: the same letters in another order, but for one. */
function hasStumbled(one: string, other: string): boolean {
  const [first = "", family, ...more] = wordsOf(one);
  const [second = "", same] = wordsOf(other);
  if (family === undefined || family !== same || more.length > 0) return false;
  if (Math.min(first.length, second.length) < LONG_NAME || first[0] !== second[0]) return false;
  const rest = [...second];
  const missing = [...first].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return missing.length + rest.length <= 1;
}

/** «Kristian Berg» and «Kristina Berg» are two. */
function areTwoGivenNames(one: string, other: string, language: Language): boolean {
  const [first, second] = [one, other].map((name) => wordsOf(name)[0]?.toLowerCase() ?? "");
  if (first === undefined || second === undefined || first === second || !/\s/.test(one)) return false;
  return [first, second].every((word) => (language.classOf(word) & FIRST_NAME) !== 0);
}

/** Puts an uncertain span where it belongs, if the article names that for certain. */
function adopt(merger: Merger, span: NameSpan, language: Language): void {
  const whole = nameKey(span.text);
  const same = merger
    .near(span.text)
    .find(
      (group) =>
        !group.outer &&
        textsOf(group).some(
          (text) => isSameName(text, span.text) || isInflectionOf(span.text, text, language.tag),
        ),
    );
  const bearer = same ?? bearerOf(merger, undefined, span.text, language);
  if (!bearer) return;
  if (!same) {
    bearer.surnames.add(whole);
    bearer.ties.push({ tie: "part", text: span.text, of: firstText(bearer) });
  }
  bearer.spans.push(span);
}
