import { CLASS } from "../../dataset/lexicon/character-classes.ts";
import { foldText } from "../../dataset/lexicon/fold.ts";
import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { beginsWord, nameKey } from "../../dataset/lexicon/name-key.ts";
import { better, type Candidate } from "./candidate.ts";
import { plainForm } from "./plain-form.ts";
import type { Tails } from "./tails.ts";
import { type Form, writtenForm } from "./written-form.ts";

type Tables = Lexicon & ScanTables;

const FULL_STOP = 0x2e;
/** More units of text than ignored characters and runs of spaces make of a unit of a name. */
const WINDOW = 64;

/** Where a name may stand: `word` is the offset of its word, `from` that of its first letter, after any head. */
export interface Place {
  readonly tables: Tables;
  readonly text: string;
  readonly word: number;
  readonly from: number;
  /** No name reaches back before this offset. */
  readonly consumed: number;
  readonly tails: Tails;
}

/** Where a name stands, and how it is written there. */
interface Judged {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

/** Where and how `text` from `start` to `end` writes the name, or undefined where it does not. */
export function judgeWhole(
  tables: Tables,
  text: string,
  name: number,
  start: number,
  end: number,
): Judged | undefined {
  const form = formOf(tables, text, name, start, end);
  return form && { start, end, form };
}

/** How `text` from `start` to `end` writes the name, or undefined where it does not. */
export function formOf(
  tables: Tables,
  text: string,
  name: number,
  start: number,
  end: number,
): Form | undefined {
  const plain = plainForm(tables, text, name, start, end);
  if (plain === "other") return undefined;
  return plain === "unclear" ? writtenForm(tables.nameText(name), text.slice(start, end)) : plain;
}

/** The better of a candidate and the name `name` from `start` to `nameEnd`, where the text writes it. */
export function betterWhole(
  known: Candidate | undefined,
  tables: Tables,
  text: string,
  name: number,
  start: number,
  nameEnd: number,
  end: number,
): Candidate | undefined {
  const form = formOf(tables, text, name, start, nameEnd);
  return form === undefined ? known : better(known, { start, end, nameStart: start, nameEnd, name, form });
}

/** As `formOf`, for a name with something before its anchor (which ends up at `place.from`) or after its last word. */
export function judgePartial(place: Place, name: number, to: number, tail: boolean): Judged | undefined {
  const { tables, text, word, from, consumed } = place;
  let expected = tables.nameText(name);
  const key = nameKey(expected);
  if (key === undefined) return undefined;
  const { anchor, end, first } = key;
  const { units } = key.folded;

  let stop = to;
  if (end < units.length) {
    if (tail) return undefined;
    const trail = units.slice(end);
    const after = foldText(text.slice(to, to + trail.length * 4 + WINDOW));
    if (trail.every((unit, i) => after.units[i] === unit)) {
      if ((after.classes[trail.length] ?? 0) & CLASS.word) return undefined;
      stop = to + (after.ends[trail.length - 1] ?? 0);
    } else if (trail.length === 1 && trail[0] === FULL_STOP) {
      expected = expected.slice(0, key.folded.ends[end - 1]);
    } else {
      return undefined;
    }
  }

  let start = from;
  if (anchor > 0) {
    if (from !== word) return undefined;
    const window = Math.max(0, from - anchor * 4 - WINDOW);
    const before = foldText(text.slice(window, from));
    const lead = before.units.length - anchor;
    for (let i = 0; i < anchor; i++) if (before.units[lead + i] !== units[i]) return undefined;
    if (before.starts[lead] === before.starts[lead - 1]) return undefined;
    if (first < anchor && !beginsWord(before, lead + first)) return undefined;
    start = window + (before.starts[lead] ?? 0);
    if (start < consumed) return undefined;
  }
  const form = writtenForm(expected, text.slice(start, stop));
  if (form === undefined) return undefined;
  const shortened = expected.length < tables.nameText(name).length;
  return { start, end: stop, form: shortened && form === "exact" ? "folded" : form };
}
