import type { EntityType } from "../../../src/dataset/schema.ts";
import { InputError } from "../command-line.ts";

/** A named entity of a corpus. Offsets are UTF-16 into the document's text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name as a dataset has it, where the corpus says so: its last word is the lemma. */
  readonly base?: string;
  /** The corpus's own: `PER`, `GPE_LOC`, `LOCderiv` … */
  readonly label: string;
  /** Ours; undefined for works, events and what is derived from names. */
  readonly type?: EntityType;
}

/** A document of a corpus: its sentences are lines. */
export interface CorpusDocument {
  readonly id: string;
  /** BCP 47; empty where the corpus does not say. */
  readonly language: string;
  readonly text: string;
  readonly named: readonly Named[];
}

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: "person",
  PERSON: "person",
  LOC: "place",
  GPE: "place",
  GPE_LOC: "place",
  GPE_ORG: "place",
  ORG: "organisation",
};

/**
 * Reads CoNLL-U with named entities in IOB2 in its last column (`name=B-PER`), as NorNE has them; lemmas
 * of its third column undo inflection. A document starts at
 * `# newdoc`; `# lang = nb` sets the language; `SpaceAfter=No` joins tokens.
 * @throws InputError at a line with too few columns
 */
export function readConllu(file: string, content: string): CorpusDocument[] {
  const documents: CorpusDocument[] = [];
  let id = "";
  let language = "";
  let text = "";
  let named: Named[] = [];
  let open: { start: number; label: string; last: number; lemma: string } | undefined;
  let space = "";

  const close = (): void => {
    if (!open) return;
    const { start, label, last, lemma } = open;
    const type = TYPES[label];
    const base =
      lemma === "_" ? undefined : text.slice(start, last) + withCapitalOf(text.charAt(last), lemma);
    named.push({
      start,
      end: text.length,
      text: text.slice(start),
      label,
      ...(base !== undefined && { base }),
      ...(type && { type }),
    });
    open = undefined;
  };
  const endSentence = (): void => {
    close();
    if (text !== "" && !text.endsWith("\n")) text += "\n";
    space = "";
  };
  const endDocument = (): void => {
    endSentence();
    if (text !== "") documents.push({ id: id || `${file}:${documents.length + 1}`, language, text, named });
    text = "";
    named = [];
  };

  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === "") endSentence();
    else if (line.startsWith("# ")) {
      const newDocument = /^# newdoc(?: id = (.*))?/.exec(line);
      if (newDocument) {
        endDocument();
        id = newDocument[1] ?? "";
      }
      language = /^# lang = (\S+)/.exec(line)?.[1] ?? language;
    } else {
      const columns = line.split("\t");
      const [number, form, lemma = "_"] = columns;
      const misc = columns[9];
      if (number === undefined || form === undefined || misc === undefined) {
        throw new InputError(`${file}: line ${index + 1}: ${columns.length} columns where CoNLL-U has 10`);
      }
      // A range or an empty node stands beside the words that it is of.
      if (!/^\d+$/.test(number)) continue;
      const tag = /(?:^|\|)name=([^|]+)/.exec(misc)?.[1] ?? "O";
      if (!tag.startsWith("I-")) close();
      text += space;
      if (tag.startsWith("B-")) open = { start: text.length, label: tag.slice(2), last: text.length, lemma };
      else if (open) open = { ...open, last: text.length, lemma };
      text += form;
      space = /(?:^|\|)SpaceAfter=No/.test(misc) ? "" : " ";
    }
  }
  endDocument();
  return documents;
}

/** Treebanks write some lemmas of names small. */
const withCapitalOf = (first: string, lemma: string): string =>
  first === first.toLowerCase() ? lemma : lemma.charAt(0).toUpperCase() + lemma.slice(1);
