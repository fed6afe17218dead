import type { Dataset, Entity, NameMark } from "../schema.ts";
import { HashBits } from "./bitmap.ts";
import { Column, Strings } from "./columns.ts";
import { lastWords, stem } from "./derive.ts";
import { FILTER_HALF } from "./hash.ts";
import { HashPairs } from "./hash-pairs.ts";
import { DERIVATIONS, type Derivation, MARKS, META, SLOT } from "./layout.ts";
import { WordHashes } from "./word-hashes.ts";

/** Flag of an occurrence beside those of `SLOT`: no text mentions its name (`nameKey`). */
export const UNFINDABLE = 16;

/** Units of a name, about: more make room for themselves. */
const USUAL_LENGTH = 14;

/** Every name as often as the datasets list or imply it, hashed, in their order; those of an entity in one run. */
export class Occurrences {
  readonly texts: Strings;
  readonly entities: Column;
  /** As of a reading: `META`; languages are an index into `languageLists`. */
  readonly metas: Column;
  /** `SLOT` flags. */
  readonly flags: Column;
  readonly hash1: Column;
  readonly hash2: Column;
  /** Hashes of the word sequences that begin longer names. */
  readonly prefixes = new HashPairs();
  /** First hash of the first word of each name. */
  readonly firstWords: HashBits;
  /** First hash of each name of one word. */
  readonly onlyWords: HashBits;
  /** First hash up to the beginning of each word after the first. */
  readonly continuations: HashBits;
  readonly startFilter = new Uint32Array(FILTER_HALF * 2);
  readonly lowerStarts = new Set<number>();
  readonly languageLists: string[] = [""];
  readonly #hashes = new WordHashes();

  /** @param room expected number of names */
  constructor(room: number) {
    this.texts = new Strings(room, room * USUAL_LENGTH);
    this.entities = new Column(room);
    this.metas = new Column(room);
    this.flags = new Column(room);
    this.hash1 = new Column(room);
    this.hash2 = new Column(room);
    this.firstWords = new HashBits(room);
    this.onlyWords = new HashBits(room);
    this.continuations = new HashBits(room * 2);
  }

  addDataset(dataset: Dataset, firstEntity: number): void {
    let entity = firstEntity;
    for (const { type, names } of dataset.entities) this.#addEntity(entity++, type, names);
  }

  get count(): number {
    return this.texts.count;
  }

  #addEntity(entity: number, type: Entity["type"], names: Entity["names"]): void {
    for (const name of names) {
      if (typeof name === "string") this.#add(name, entity, 0);
      else this.#add(name.text, entity, this.#meta(name.marks ?? [], languagesOf(name)));
    }
    for (const name of names) {
      const text = typeof name === "string" ? name : name.text;
      const languages = languagesOf(name);
      const marks = typeof name === "string" ? [] : (name.marks ?? []);
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
    const hashes = this.#hashes;
    const at = this.texts.reserve(text.length);
    this.entities.push(entity);
    this.metas.push(meta);
    if (!hashes.read(text, this.texts.room, at)) {
      this.flags.push(UNFINDABLE);
      this.hash1.push(0);
      this.hash2.push(0);
      return;
    }
    const last = hashes.words - 1;
    for (let word = 0; word < last; word++) {
      this.prefixes.add(hashes.first[word] ?? 0, hashes.second[word] ?? 0);
      this.continuations.add(hashes.beginnings[word + 1] ?? 0);
    }
    this.firstWords.add(hashes.first[0] ?? 0);
    if (last === 0) this.onlyWords.add(hashes.first[0] ?? 0);
    this.flags.push(SLOT.ends | (hashes.partial ? SLOT.partial : 0) | (isStem(meta) ? SLOT.stem : 0));
    this.hash1.push(hashes.first[last] ?? 0);
    this.hash2.push(hashes.second[last] ?? 0);
    hashes.admit(this.startFilter);
    if (hashes.lowerStart > 0) this.lowerStarts.add(hashes.lowerStart);
  }
}

function isStem(meta: number): boolean {
  return ((meta >>> META.derivedShift) & 3) === DERIVATIONS.indexOf("stem");
}

function languagesOf(name: Entity["names"][number]): readonly string[] {
  if (typeof name === "string" || name.lang === undefined) return NO_LANGUAGES;
  return typeof name.lang === "string" ? [name.lang] : name.lang;
}

const NO_LANGUAGES: readonly string[] = [];
