import { CLASS } from "../../dataset/lexicon/character-classes.ts";
import { type FoldedText, foldText } from "../../dataset/lexicon/fold.ts";
import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import { beginsWord, endsWord, nameKey, wordLength } from "../../dataset/lexicon/name-key.ts";
import {
  type Candidate,
  isHangul,
  LEAST_LETTERS,
  LONGEST_ACRONYM_TAIL,
  LONGEST_HEAD,
  LONGEST_SHORT_TAIL,
  LONGEST_TAIL,
} from "./candidate.ts";
import { anyTails, type Tails } from "./tails.ts";
import { type Form, writtenForm } from "./written-form.ts";

interface ReferenceName {
  readonly id: number;
  readonly text: string;
  readonly stemOnly: boolean;
  /** Units before the anchor, from the anchor to the end of the last word, and after it. */
  readonly lead: readonly number[];
  readonly core: readonly number[];
  readonly trail: readonly number[];
  /** Units before its first word. */
  readonly first: number;
  /** The name without the punctuation after its last word. */
  readonly bare: string;
  /** Words of the core. */
  readonly words: number;
  /** Units of its first and of its last word. */
  readonly firstWord: number;
  readonly lastWord: number;
}

interface Match {
  readonly candidate: Candidate;
  readonly words: number;
  readonly tail: number;
}

const RANK: Record<Form, number> = { exact: 2, capitals: 1, folded: 0 };

/**
 * What `scan` must answer, found by trying every name at every word: the oracle of the property tests. Names
 * without a word are never found.
 */
export function scanByTrying(lexicon: Lexicon, text: string, tails: Tails = anyTails): Candidate[] {
  const names = Array.from({ length: lexicon.nameCount }, (_, id) => referenceName(lexicon, id)).filter(
    (name) => name !== undefined,
  );
  const folded = foldText(text);
  const found: Candidate[] = [];
  let consumed = 0;
  for (let i = 0; i < folded.units.length; i++) {
    const anchor = folded.starts[i] ?? 0;
    if (anchor < consumed || !beginsWord(folded, i) || (folded.classes[i] ?? 0) & CLASS.mark) continue;
    const here = matchesAt(names, tails, text, folded, i, i, consumed);
    if (here.length > 0) {
      found.push(...here.map(({ candidate }) => candidate));
      for (const { candidate, tail } of here) if (tail === 0) consumed = candidate.end;
      continue;
    }
    for (let head = 1; head <= LONGEST_HEAD; head++) {
      const start = i + head;
      if (!isHead(folded, i, start)) break;
      const behind = matchesAt(names, tails, text, folded, i, start, consumed);
      found.push(...behind.map(({ candidate }) => candidate));
      if (behind.length > 0) break;
    }
  }
  return found;
}

function referenceName(lexicon: Lexicon, id: number): ReferenceName | undefined {
  const text = lexicon.nameText(id);
  const key = nameKey(text);
  if (key === undefined) return undefined;
  const { folded, first, anchor, end } = key;
  let words = 0;
  let lastWord = 0;
  for (let i = anchor; i < end; i++) {
    if (!beginsWord(folded, i)) continue;
    words++;
    lastWord = wordLength(folded, i);
  }
  return {
    id,
    text,
    stemOnly: lexicon.readings(id).every(({ derived }) => derived === "stem"),
    lead: folded.units.slice(0, anchor),
    core: folded.units.slice(anchor, end),
    trail: folded.units.slice(end),
    first,
    bare: text.slice(0, folded.ends[end - 1]),
    words,
    firstWord: wordLength(folded, anchor),
    lastWord,
  };
}

function isHead(folded: FoldedText, word: number, start: number): boolean {
  for (let i = word; i <= start; i++) if (!((folded.classes[i] ?? 0) & CLASS.headed)) return false;
  return !beginsWord(folded, start) && startsCharacter(folded, start);
}

const startsCharacter = ({ starts }: FoldedText, i: number): boolean =>
  i === 0 || starts[i] !== starts[i - 1];

/** The best whole match at a word, and before it the best one with a tail if that has more words. */
function matchesAt(
  names: readonly ReferenceName[],
  tails: Tails,
  text: string,
  folded: FoldedText,
  word: number,
  start: number,
  consumed: number,
): Match[] {
  let whole: Match | undefined;
  let tailed: Match | undefined;
  for (const name of names) {
    if (!name.core.every((unit, u) => folded.units[start + u] === unit)) continue;
    if (start !== word && name.firstWord < LEAST_LETTERS) continue;
    const match = judge(name, text, folded, word, start, consumed);
    if (match === undefined) continue;
    const { nameEnd, end } = match.candidate;
    if (match.tail > 0 && !tails.has(text.slice(nameEnd, end))) continue;
    if (match.tail === 0) whole = better(whole, match);
    else tailed = better(tailed, match);
  }
  return [tailed && tailed.words > (whole?.words ?? 0) ? tailed : undefined, whole].filter(
    (m) => m !== undefined,
  );
}

function better(one: Match | undefined, other: Match): Match {
  if (one === undefined) return other;
  const byEnd = other.candidate.nameEnd - one.candidate.nameEnd;
  const byStart = one.candidate.nameStart - other.candidate.nameStart;
  const byForm = RANK[other.candidate.form] - RANK[one.candidate.form];
  return (byEnd || byStart || byForm || one.candidate.name - other.candidate.name) > 0 ? other : one;
}

function judge(
  name: ReferenceName,
  text: string,
  folded: FoldedText,
  word: number,
  start: number,
  consumed: number,
): Match | undefined {
  const { starts, ends, units, classes } = folded;
  const coreEnd = start + name.core.length;
  if (!startsCharacter(folded, start)) return undefined;
  if (coreEnd < units.length && !startsCharacter(folded, coreEnd)) return undefined;
  if ((classes[coreEnd] ?? 0) & CLASS.mark && starts[coreEnd] === ends[coreEnd - 1]) return undefined;

  let nameEnd = coreEnd;
  let nameText = name.text;
  let end = coreEnd;
  if (endsWord(folded, coreEnd)) {
    if (name.stemOnly) return undefined;
    const trailed = withTrail(name, folded, coreEnd);
    if (trailed === undefined) return undefined;
    if (trailed < coreEnd + name.trail.length) nameText = name.bare;
    nameEnd = end = trailed;
  } else {
    while (!endsWord(folded, end)) end++;
    if (name.trail.length > 0 || !isTail(name, folded, coreEnd, end)) return undefined;
  }

  let nameStart = start;
  if (name.lead.length > 0) {
    nameStart = start - name.lead.length;
    if (start !== word || nameStart < 0 || !name.lead.every((unit, u) => units[nameStart + u] === unit))
      return undefined;
    if (!startsCharacter(folded, nameStart) || (starts[nameStart] ?? 0) < consumed) return undefined;
    if (!beginsWord(folded, nameStart + name.first)) return undefined;
  }
  const from = starts[nameStart] ?? 0;
  const to = ends[nameEnd - 1] ?? 0;
  const written = text.slice(from, to);
  let form = writtenForm(nameText, written);
  if (form === undefined) return undefined;
  if (nameText !== name.text && form === "exact") form = "folded";
  return {
    candidate: {
      start: start === word ? from : (starts[word] ?? 0),
      end: ends[end - 1] ?? 0,
      nameStart: from,
      nameEnd: to,
      name: name.id,
      form,
    },
    words: name.words,
    tail: end - nameEnd,
  };
}

/** Where the name ends with the punctuation after its last word, which only a lone full stop may miss. */
function withTrail(
  { trail }: ReferenceName,
  { units, classes }: FoldedText,
  coreEnd: number,
): number | undefined {
  const end = coreEnd + trail.length;
  if (trail.every((unit, u) => units[coreEnd + u] === unit)) {
    return trail.length > 0 && (classes[end] ?? 0) & CLASS.word ? undefined : end;
  }
  return trail.length === 1 && trail[0] === FULL_STOP ? coreEnd : undefined;
}

const FULL_STOP = 0x2e;

function isTail(name: ReferenceName, { units, classes }: FoldedText, from: number, to: number): boolean {
  if (to - from > LONGEST_TAIL) return false;
  const kinds = classes.slice(from, to);
  if (units.slice(from, to).some((unit) => unit >= 0x30 && unit <= 0x39)) return false;
  const upper = kinds.some((kind) => kind & CLASS.upper);
  const lower = kinds.some((kind) => kind & CLASS.lower);
  if (upper && (lower || !((classes[from - 1] ?? 0) & CLASS.upper))) return false;
  if (name.lastWord >= LEAST_LETTERS) {
    return !((classes[from - name.lastWord + 1] ?? 0) & CLASS.lower) || to - from <= name.lastWord;
  }
  if (name.lastWord === 2 && units.slice(from - 2, from).every(isHangul)) return true;
  const [first = 0, second = 0] = classes.slice(from - name.lastWord, from);
  if (name.lastWord !== 2 || upper || !(first & CLASS.upper)) return false;
  if (second & CLASS.lower) return to - from <= LONGEST_SHORT_TAIL;
  return (second & CLASS.upper) !== 0 && to - from <= LONGEST_ACRONYM_TAIL;
}
