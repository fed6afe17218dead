import {
  type DatasetError,
  type Explanation,
  formatPath,
  type PathSegment,
  quote,
  type Said,
  say,
} from "./dataset-error.ts";
import { MAX_DEPTH, MAX_ERRORS, MAX_MEMBERS, MAX_VALUES } from "./limits.ts";
import { place } from "./text-place.ts";

/** An object or a list that is open at a point of the text. */
export interface Frame {
  readonly type: "object" | "list";
  /** Keys that the object has had so far. */
  readonly keys: Set<string>;
  /** Key or index of the member that is being read. */
  member: PathSegment;
}

const CUT_OFF = "write the rest: the file ends too early";

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const [QUOTE, BACKSLASH, SPACE] = [0x22, 0x5c, 0x20] as const;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const BLANKS = /[ \t\n\r]*/y;
const WORD = /[\p{L}\p{N}_$.+-]{1,40}/uy;

class JsonSyntaxError extends Error {
  readonly offset: number;
  readonly problem: string;
  readonly remedy: string;
  readonly said: Said | undefined;

  constructor(offset: number, { problem, remedy, said }: Explanation) {
    super(problem);
    this.offset = offset;
    this.problem = problem;
    this.remedy = remedy;
    this.said = said;
  }
}

/**
 * What keeps `text` from being read as one JSON value (RFC 8259) without loss or harm: the first error of syntax, nesting
 * deeper than {@link MAX_DEPTH}, more values or keys than a dataset may have, or keys that an object has twice, of which `JSON.parse` would silently drop one. Empty where
 * `JSON.parse` may read it. The messages of `JSON.parse` differ between browsers and often lack the place.
 */
export function scanJson(text: string): DatasetError[] {
  const scanner = new JsonScanner(text);
  try {
    scanner.scan();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { offset, problem, remedy, said } = error;
    return [...scanner.duplicates, { path: place(text, offset), problem, remedy, ...(said && { said }) }];
  }
  return scanner.duplicates;
}

/** Reads JSON without keeping it, with a stack of its own. */
export class JsonScanner {
  readonly duplicates: DatasetError[] = [];
  readonly #text: string;
  #offset = 0;
  #values = 0;
  readonly #frames: Frame[] = [];
  /** Sets of keys to use again, because making one for each object would take most of the time. */
  readonly #spareKeys: Set<string>[] = [];

  readonly #onMember: (frames: readonly Frame[], offset: number) => void;

  /** @param onMember called where a member of an object (at its key) or of a list begins, with what it lies in */
  constructor(text: string, onMember: (frames: readonly Frame[], offset: number) => void = () => {}) {
    this.#text = text;
    this.#onMember = onMember;
  }

  scan(): void {
    this.#skip(BLANKS);
    this.#scanValue();
    while (this.#frames.length > 0) this.#scanMember();
    if (this.#offset < this.#text.length) {
      this.#fail(`${this.#found()} stands after the end of the dataset`, "take it out: a file is one { … }");
    }
  }

  /** Scans one value, or opens it where it has members. */
  #scanValue(): void {
    if (++this.#values > MAX_VALUES)
      this.#fail(`more than ${MAX_VALUES} values`, "split it into several datasets");
    const character = this.#text[this.#offset];
    if (character === "{") this.#open("object");
    else if (character === "[") this.#open("list");
    else if (character === '"') this.#scanString();
    else if (
      !this.#skipWord("true") &&
      !this.#skipWord("false") &&
      !this.#skipWord("null") &&
      !this.#skip(NUMBER)
    ) {
      this.#failAtValue();
    }
    this.#skip(BLANKS);
  }

  /** Scans what follows in the innermost object or list: its next member, or its end. */
  #scanMember(): void {
    const frame = this.#frames.at(-1);
    if (!frame) return;
    const isObject = frame.type === "object";
    const isFirst = frame.member === -1;
    const closing = isObject ? "}" : "]";
    if (this.#text[this.#offset] === closing) {
      this.#close();
      return;
    }
    if (!isFirst) this.#scanComma(closing);
    const start = this.#offset;
    if (isObject) frame.member = this.#scanKey(frame.keys);
    else if (typeof frame.member === "number") frame.member++;
    this.#onMember(this.#frames, start);
    this.#scanValue();
  }

  #scanComma(closing: string): void {
    if (this.#text[this.#offset] !== ",") {
      this.#fail(
        `${this.#found()} stands where «,» or «${closing}» must be`,
        this.#offset === this.#text.length
          ? `write «${closing}»: something was opened and not closed`
          : (this.#remedyOfComment() ?? "write «,» before it"),
      );
    }
    const comma = this.#offset++;
    this.#skip(BLANKS);
    if (this.#text[this.#offset] === closing) {
      this.#offset = comma;
      this.#fail(
        `a comma stands before «${closing}»`,
        "take it out: the last member has none after it",
        say("comma", closing).said,
      );
    }
  }

  #scanKey(keys: Set<string>): string {
    const start = this.#offset;
    if (this.#text[start] !== '"') {
      this.#fail(
        `${this.#found()} stands where a key must be`,
        this.#remedyAt("the key", "key") ?? 'write the key in double quotes, "key"',
      );
    }
    this.#scanString();
    const written = this.#text.slice(start + 1, this.#offset - 1);
    const key = written.includes("\\") ? String(JSON.parse(`"${written}"`)) : written;
    if (keys.has(key)) this.#reportDuplicate(key, start);
    keys.add(key);
    if (keys.size > MAX_MEMBERS) {
      this.#fail(
        `more than ${MAX_MEMBERS} keys in one object`,
        "no object of a dataset needs as many: is it the right file?",
      );
    }
    this.#skip(BLANKS);
    if (this.#text[this.#offset] !== ":") {
      const isCut = this.#offset >= this.#text.length;
      this.#fail(
        `${this.#found()} stands where «:» must be`,
        isCut ? CUT_OFF : `write «:» and a value after ${quote(key)}`,
      );
    }
    this.#offset++;
    this.#skip(BLANKS);
    return key;
  }

  #reportDuplicate(key: string, offset: number): void {
    if (this.duplicates.length >= MAX_ERRORS) return;
    const path = formatPath(this.#frames.slice(0, -1).map(({ member }) => member));
    this.duplicates.push({
      path: place(this.#text, offset),
      problem: `the key ${quote(key)} stands twice in ${path}`,
      remedy: "keep one of the two",
    });
  }

  #scanString(): void {
    const start = this.#offset++;
    for (;;) {
      this.#skipPlain();
      const character = this.#text[this.#offset];
      if (character === '"') break;
      if (character === undefined) {
        this.#offset = start;
        this.#fail("a text begins here and does not end", 'write «"» at its end');
      }
      if (character !== "\\") {
        const isBreak = character === "\n" || character === "\r";
        this.#fail(
          isBreak ? "a line ends inside a text" : "a control character stands inside a text",
          isBreak ? 'write «"» at the end of the text, or \\n for a line break in it' : "delete it",
        );
      } else if (!this.#skip(ESCAPE)) {
        this.#fail(
          `${quote(this.#text.slice(this.#offset, this.#offset + 2))} is no escape`,
          "write a backslash as \\\\",
        );
      }
    }
    this.#offset++;
  }

  #open(type: Frame["type"]): void {
    if (this.#frames.length >= MAX_DEPTH) {
      this.#fail(`nested deeper than ${MAX_DEPTH} levels`, "the format has no place for this; take it out");
    }
    this.#frames.push({ type, keys: this.#spareKeys.pop() ?? new Set(), member: -1 });
    this.#offset++;
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (frame) {
      frame.keys.clear();
      this.#spareKeys.push(frame.keys);
    }
    this.#offset++;
    this.#skip(BLANKS);
  }

  #failAtValue(): never {
    this.#fail(
      `${this.#found()} stands where a value must be`,
      this.#remedyAt("texts", "…") ?? 'write a text "…", a number, a list [ … ] or an object { … }',
    );
  }

  /** For what people write that is no JSON. */
  #remedyAt(what: string, example: string): string | undefined {
    const rest = this.#text.slice(this.#offset, this.#offset + 2);
    const remedies: readonly (readonly [RegExp, string])[] = [
      [/^['‘’]/u, `write ${what} in double quotes, "${example}"`],
      [/^[«»“”„]/u, `write ${what} in straight double quotes, "${example}"`],
      [/^$/, CUT_OFF],
      [/^</, "choose the JSON file itself: this looks like a web page"],
    ];
    return this.#remedyOfComment() ?? remedies.find(([pattern]) => pattern.test(rest))?.[1];
  }

  #remedyOfComment(): string | undefined {
    const isComment = /^(?:\/\/|\/\*|#)/.test(this.#text.slice(this.#offset, this.#offset + 2));
    return isComment ? "take the comment out: JSON has none" : undefined;
  }

  #found(): string {
    if (this.#offset >= this.#text.length) return "the end of the file";
    WORD.lastIndex = this.#offset;
    const word = WORD.exec(this.#text)?.[0];
    return quote(word ?? String.fromCodePoint(this.#text.codePointAt(this.#offset) ?? 0));
  }

  #fail(problem: string, remedy: string, known?: Said): never {
    const said = known ?? (this.#offset >= this.#text.length ? say("end").said : undefined);
    throw new JsonSyntaxError(this.#offset, { problem, remedy, ...(said && { said }) });
  }

  #skipWord(word: string): boolean {
    if (!this.#text.startsWith(word, this.#offset)) return false;
    this.#offset += word.length;
    return true;
  }

  /** Skips what stands for itself in a text: all but the quote, the backslash and control characters. */
  #skipPlain(): void {
    for (; this.#offset < this.#text.length; this.#offset++) {
      const character = this.#text.charCodeAt(this.#offset);
      if (character === QUOTE || character === BACKSLASH || character < SPACE) return;
    }
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#offset;
    if (!pattern.test(this.#text)) return false;
    this.#offset = pattern.lastIndex;
    return true;
  }
}
