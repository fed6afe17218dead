import type { DraftEntity } from "./draft.ts";
import type { Tie } from "./name-group.ts";
import type { Reason } from "./name-span.ts";

/* What speaks for a guess, in English, as the notes of a drafted dataset have it. */

const SAID: Readonly<Record<Reason, (word: string) => string>> = {
  known: () => "known",
  title: (word) => `the title ${word}`,
  credit: (word) => `credited after ${word}`,
  apposition: (word) => `followed by ${word}`,
  word: (word) => `the word ${word}`,
  ending: (word) => `the ending of ${word}`,
  "given-name": (word) => `the given name ${word}`,
  acronym: () => "an acronym",
  patronymic: () => "a patronymic",
  initial: () => "an initial",
  particle: () => "a particle of family names",
  shape: () => "its shape alone",
  before: (word) => `${word} before it`,
  after: (word) => `${word} after it`,
  acts: (word) => `the verb ${word}`,
  pair: (word) => word,
};

export function sayType({ type, sure, why }: Pick<DraftEntity, "type" | "sure" | "why">): string {
  if (why.length === 0) return `type: nothing tells; ${type} is a guess`;
  const said = why.map(({ reason, word = "" }) => SAID[reason](`“${word}”`));
  return `type: ${type}${sure ? "" : ", unsure"}, by ${said.join("; ")}`;
}

const TIED: Readonly<Record<Tie["tie"], (text: string, of: string) => string>> = {
  part: (text, of) => `${text} is part of ${of}`,
  form: (text, of) => `${text} is taken for a form of ${of}`,
  spelling: (text, of) => `${text} is taken for another spelling of ${of}`,
  brackets: (text, of) => `${text} stands in brackets beside ${of}`,
};

export const sayTie = ({ tie, text, of }: Tie): string => TIED[tie](`“${text}”`, `“${of}”`);
