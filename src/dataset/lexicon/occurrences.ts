import type { Entity, NameMark } from "../schema.ts";
import { Column, Units } from "./columns.ts";
import { lastWords, stem } from "./derive.ts";
import { DERIVATIONS, type Derivation, MARKS, META } from "./layout.ts";

/** Units of a name, about: more make room for themselves. */
const USUAL_LENGTH = 18;

/** Numbers of a row. */
export const ROW = 3;
/** In a row: where the text begins, which entity has the name, and `META` with an index into `languageLists`. */
export const OCCURRENCE = { start: 0, entity: 1, meta: 2 } as const;

/** Every name as often as the datasets list or imply it, in their order; those of an entity in one run. */
export class Occurrences {
  readonly texts: Units;
  readonly #rows: Column;
  readonly languageLists: string[] = [""];
  count = 0;

  /** @param room expected number of names */
  constructor(room: number) {
    this.texts = new Units(room * USUAL_LENGTH);
    this.#rows = new Column(room * ROW + 1);
    this.#rows.push(0);
  }

  /** A row of each; then where a next text would begin. The view ends with it. */
  get rows(): Uint32Array<ArrayBuffer> {
    return this.#rows.values;
  }

  addNames(entity: number, { type, names }: Entity): void {
    // By index: code that is not compiled yet makes an object of every step of an iterator.
    const listed = names.length;
    for (let i = 0; i < listed; i++) {
      const name = names[i] ?? "";
      if (typeof name === "string") this.#add(name, entity, 0);
      else this.#add(name.text, entity, this.#meta(name.marks ?? NO_MARKS, languagesOf(name)));
    }
    for (let i = 0; i < listed; i++) {
      const name = names[i] ?? "";
      const text = typeof name === "string" ? name : name.text;
      const languages = languagesOf(name);
      const marks = typeof name === "string" ? NO_MARKS : (name.marks ?? NO_MARKS);
      if (type === "person") {
        for (const surname of lastWords(text)) {
          this.#add(surname, entity, this.#meta(["surname"], languages, "last-word"));
          this.#addStem(surname, entity, ["surname"], languages);
        }
      }
      this.#addStem(text, entity, marks, languages);
    }
  }

  #addStem(name: string, entity: number, marks: readonly NameMark[], languages: readonly string[]): void {
    const text = stem(name, languages);
    if (text !== undefined) this.#add(text, entity, this.#meta(marks, languages, "stem"));
  }

  #meta(marks: readonly NameMark[], languages: readonly string[], derived?: Derivation): number {
    let meta = DERIVATIONS.indexOf(derived) << META.derivedShift;
    for (const mark of marks) meta |= 1 << MARKS.indexOf(mark);
    if (languages.length === 0) return meta;
    const list = languages.join(" ");
    const known = this.languageLists.indexOf(list);
    const index = known < 0 ? this.languageLists.push(list) - 1 : known;
    return meta | (index << META.languagesShift);
  }

  #add(text: string, entity: number, meta: number): void {
    this.texts.add(text);
    this.#rows.push(entity);
    this.#rows.push(meta);
    this.#rows.push(this.texts.length);
    this.count++;
  }
}

function languagesOf(name: Entity["names"][number]): readonly string[] {
  if (typeof name === "string" || name.lang === undefined) return NO_LANGUAGES;
  return typeof name.lang === "string" ? [name.lang] : name.lang;
}

const NO_LANGUAGES: readonly string[] = [];
const NO_MARKS: readonly NameMark[] = [];
