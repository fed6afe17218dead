import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { firstNames } from "../language/first-names.ts";
import { scan } from "../scan/scan.ts";
import { rememberedIn } from "./remembered.ts";
import type { Spot } from "./spot.ts";

/** A surname that so many of the dataset's persons have is a common one where they live. */
const MANY = 8;
/** Longest name that is told in, in UTF-16 units. */
const LONGEST = 60;

/**
 * Whether so many are called as a listed person is that the name alone says little: a common given name before a surname that
 * the dataset itself has many times. Of sixty such persons found by name in Swedish news, among 2,700 members of parliament,
 * twelve were others.
 */
export const hasCommonName = rememberedIn((lexicon: Lexicon & ScanTables, entity: number): boolean =>
  lexicon.entity(entity).names.some((name) => isCommon(lexicon, lexicon.nameText(name))),
);

function isCommon(lexicon: Lexicon & ScanTables, name: string): boolean {
  const words = name.split(" ");
  const surname = words.at(-1) ?? "";
  if (words.length < 2 || name.length > LONGEST || !firstNames.has((words[0] ?? "").toLowerCase()))
    return false;
  const [found] = scan(lexicon, surname);
  if (found === undefined || found.end - found.start < surname.length) return false;
  const bearers = lexicon
    .readings(found.name)
    .filter(({ entity }) => lexicon.entity(entity).type === "person");
  return new Set(bearers.map(({ entity }) => entity)).size >= MANY;
}

/** What news of those who hold offices speaks of. */
const politics = (): RegExp =>
  /minist|riksdag|regering|regjering|demokrat|koalis|koalit|opposi|regierung|kabinett|parti(?!sip|tur|kel|cip)|parlament|parliament|storting|folketing|bundestag|landtag|kan[sz]ler|congress|senat|house of commons|lawmaker|government|gouvernement|election|valkamp|valgkamp|wahlkampf|fraktion|fraksjon|abgeordnet|ledamot|ledamöter|statsråd|statssekret|kommunalråd|byråd|politi[ck]|politisk|president|præsident|präsident|(?<!\p{L})M\.?P\.?s?(?!\p{L})/iu;
/** A party's letters after a name: «(S)», «(Ap)», «(CDU)». */
const party = (): RegExp => /^\s?\((?:\p{Lu}\p{Ll}?\p{Lu}{0,3}|Grüne|Linke|Høyre|Venstre|Labour)\b/u;
const REACH = 150;

/** Whether a text speaks of politics near a name. */
export function isPolitical({ sighting: { start, end }, source: { text } }: Spot): boolean {
  return (
    party().test(text.slice(end, end + 12)) ||
    politics().test(text.slice(Math.max(0, start - REACH), end + REACH))
  );
}
