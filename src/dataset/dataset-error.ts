import { MAX_ERRORS } from "./limits.ts";

/** What the settings say of an error in the reader's language, by the name of its message and the values in it. */
export interface Said {
  readonly text:
    | "comma"
    | "date"
    | "dateForm"
    | "day"
    | "empty"
    | "end"
    | "id"
    | "key"
    | "keyMeant"
    | "letters"
    | "link"
    | "long"
    | "missing"
    | "twice"
    | "unknown"
    | "unknownMeant";
  readonly values: readonly (string | number)[];
}

/** What is wrong and what to write instead, in English, for who writes the file. */
export interface Explanation {
  readonly problem: string;
  readonly remedy: string;
  /** The errors that people make who have not written the file by hand; the others speak of the format, which is English. */
  readonly said?: Said;
}

/** What is wrong in a dataset, where, and what to write instead. */
export interface DatasetError extends Explanation {
  /** Where: `entities[3].facts[0].source`, `line 3, column 14` or, for the whole, `dataset`. */
  readonly path: string;
  /** Line of the JSON text where it stands, from 1; absent where the dataset was no text, or the path names the line. */
  readonly line?: number;
}

export type PathSegment = string | number;

/** One line: `line 40: entities[3].facts[0].source: no such source «ntb»; did you mean «ntb-2021»?` */
export function formatError({ path, problem, remedy, line }: DatasetError): string {
  return `${line === undefined ? "" : `line ${line}: `}${path}: ${problem}; ${remedy}`;
}

/** A path as JavaScript writes it: `entities[3].label["zh-Hant"]`; `dataset` for the whole. */
export function formatPath(path: readonly PathSegment[]): string {
  let text = "";
  for (const segment of path) {
    if (typeof segment === "number") text += `[${segment}]`;
    else if (/^[A-Za-z_$][\w$]{0,99}$/.test(segment)) text += text === "" ? segment : `.${segment}`;
    else text += `["${visible(segment)}"]`;
  }
  return text === "" ? "dataset" : text;
}

/** What the settings say, to be spread into an explanation; what the author wrote can all be seen in it. */
export const say = (
  text: Said["text"],
  ...values: readonly (string | number)[]
): { readonly said: Said } => ({
  said: { text, values: values.map((value) => (typeof value === "string" ? visible(value) : value)) },
});

/** What the author wrote, between guillemets, cut to 60 characters, with what cannot be seen written as `\u202e`. */
export function quote(written: string): string {
  return `«${visible(written)}»`;
}

function visible(written: string): string {
  const characters = Array.from(written.slice(0, 122));
  const cut = characters.length > 60 || written.length > 122;
  const shown = (cut ? characters.slice(0, 60) : characters).join("");
  return shown.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped) + (cut ? "…" : "");
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Collects the errors of a dataset: the first at a path, at most {@link MAX_ERRORS} of them; more are counted. */
export class ErrorList {
  readonly errors: DatasetError[] = [];
  /** The path of each of the errors. */
  readonly paths: (readonly PathSegment[])[] = [];
  total = 0;
  readonly #seen = new Set<string>();

  /** @param explain called only where the error is kept, because a search for what was meant takes time */
  add(path: readonly PathSegment[], explain: () => Explanation): void {
    if (this.errors.length >= MAX_ERRORS) {
      this.total++;
      return;
    }
    const where = formatPath(path);
    if (this.#seen.has(where)) return;
    this.#seen.add(where);
    this.errors.push({ path: where, ...explain() });
    this.paths.push([...path]);
    this.total++;
  }

  /** Adds an error of the whole that must not be lost among others. */
  addFirst(error: Explanation): void {
    this.errors.unshift({ path: formatPath([]), ...error });
    this.paths.unshift([]);
    this.total++;
    this.errors.length = this.paths.length = Math.min(this.errors.length, MAX_ERRORS);
  }
}
