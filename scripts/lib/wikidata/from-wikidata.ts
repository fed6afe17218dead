import { once } from "node:events";
import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import { MAX_ERRORS, MAX_ITEMS, MAX_MEMBERS } from "../../../src/dataset/limits.ts";
import {
  type Dataset,
  type Fact,
  FORMAT_VERSION,
  type LocalText,
  type Source,
} from "../../../src/dataset/schema.ts";
import { Citations, WIKIDATA } from "./citations.ts";
import { itemOf, itemsOf } from "./claims.ts";
import { classify } from "./classify.ts";
import { ItemSet } from "./item-set.ts";
import { entriesOf, member } from "./json.ts";
import { linesOf } from "./lines.ts";
import { PartLinks } from "./part-links.ts";
import { localText, type ReadItem, readItem, textsOf } from "./read-item.ts";

export interface WikidataOptions {
  /** Path, or `-` for standard input. */
  readonly file: string;
  /** Item numbers, one of which P31 must name; empty: all persons, places and organisations. */
  readonly classes: readonly number[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** Id of the dataset. */
  readonly id: string;
  /** Most entities that are taken. */
  readonly limit: number;
}

/** What was made of a dump, for people. */
export interface WikidataFigures {
  readonly entities: number;
  /** Offices without a name, because their items are not in the input. */
  readonly namelessPositions: number;
  /** Items of the classes that were asked for which are neither persons nor places nor organisations. */
  readonly otherItems: number;
  /** Lines that could not be read. */
  readonly badLines: number;
}

const HUMAN = 5;
/** Classes with millions of items that nobody holds as an office: articles, humans. */
const NEVER_NAMED = new Set([HUMAN, 13442814]);

const LABELS: Dataset["labels"] = {
  born: { en: "Born", nb: "Født", nn: "Fødd" },
  died: { en: "Died", nb: "Død", nn: "Død" },
  position: { en: "Position", nb: "Verv", nn: "Verv" },
  population: { en: "Population", nb: "Innbyggere", nn: "Innbyggjarar" },
};

/** Lines of JSON on disk, because the end of a dump decides what its beginning becomes. */
class Spool {
  readonly path: string;
  readonly #stream: WriteStream;

  constructor(path: string) {
    this.path = path;
    this.#stream = createWriteStream(path);
  }

  async write(value: unknown): Promise<void> {
    if (!this.#stream.write(`${JSON.stringify(value)}\n`)) await once(this.#stream, "drain");
  }

  async end(): Promise<void> {
    this.#stream.end();
    await once(this.#stream, "close");
  }

  async *read<T>(): AsyncGenerator<T> {
    for await (const line of createInterface({ input: createReadStream(this.path) })) yield JSON.parse(line);
  }
}

interface Named {
  readonly item: number;
  readonly texts: Record<string, string>;
}

/**
 * Streams entity documents (lines of a Wikidata JSON dump, or of such objects) to a dataset. Two passes, the second over
 * files of its own beside the system's temporary ones: memory holds some bits an item, never items.
 * @param report is told of each line that cannot be read: its number and the cause
 */
export async function fromWikidata(
  options: WikidataOptions,
  output: Writable,
  report: (line: number, cause: string) => void,
): Promise<WikidataFigures> {
  const folder = await mkdtemp(join(tmpdir(), "kontekst-wikidata-"));
  try {
    const spools = {
      items: new Spool(join(folder, "items")),
      names: new Spool(join(folder, "names")),
      sources: new Spool(join(folder, "sources")),
    };
    const pending: Source[] = [];
    const citations = new Citations((source) => pending.push(source), MAX_ITEMS / 2);
    const present = new ItemSet();
    const wanted = new ItemSet();
    const links = new PartLinks();
    let badLines = 0;
    let otherItems = 0;

    const take = async (document: unknown): Promise<void> => {
      const item = itemOf(document);
      if (item === undefined || present.has(item)) return;
      const classes = itemsOf(document, "P31");
      const isChosen = options.classes.length === 0 || options.classes.some((one) => classes.includes(one));
      const read = isChosen ? readItem(document, options.languages, citations) : undefined;
      if (!classes.some((one) => NEVER_NAMED.has(one)))
        await spools.names.write({
          item,
          texts: textsOf(member(document, "labels"), options.languages),
        } satisfies Named);
      for (const source of pending.splice(0)) if (read) await spools.sources.write(source);
      if (!read && isChosen && options.classes.length > 0 && classify(document) === undefined) otherItems++;
      if (!read) return;
      present.add(item);
      for (const position of read.positions) wanted.add(position.item);
      for (const whole of read.wholes) links.add(item, whole);
      await spools.items.write(read);
    };

    let isOpen = false;
    let last = 0;
    for await (const { number, text } of linesOf(options.file)) {
      last = number;
      if (number === 1) isOpen = BRACKET.test(text);
      else if (text.trim() === "]") isOpen = false;
      const read = documentsOf(text);
      if (typeof read === "string") {
        if (++badLines <= MAX_ERRORS) report(number, read);
        continue;
      }
      for (const document of read) if (present.size < options.limit) await take(document);
      if (present.size >= options.limit) break;
    }
    if (isOpen && present.size < options.limit) {
      badLines++;
      report(last, "the dump ends here without its «]»: it was cut off; fetch it again");
    }
    await Promise.all([spools.items.end(), spools.names.end(), spools.sources.end()]);
    links.sortOut(present);

    const names = new Map<number, LocalText>();
    for await (const { item, texts } of spools.names.read<Named>()) {
      const name = wanted.has(item) || citations.works.has(item) ? localText(texts) : undefined;
      if (name !== undefined) names.set(item, name);
    }
    const namelessPositions = await write(options, output, spools, {
      names,
      links,
      present,
      works: citations.works,
    });
    return { entities: present.size, namelessPositions, otherItems, badLines };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first line of a dump. */
const BRACKET = /^\uFEFF?\s*\[\s*$/;

/** The documents of a line, none of the brackets of a dump, or what is wrong with it. */
function documentsOf(line: string): unknown[] | string {
  const json = line
    .trim()
    .replace(/^\uFEFF/, "")
    .replace(/,$/, "");
  if (json === "" || json === "[" || json === "]") return [];
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (error) {
    // What V8 quotes of the line is no help in lines of a million characters.
    const cause = error instanceof Error ? error.message.replace(/, .*$/s, "") : String(error);
    return `no JSON: ${cause}`;
  }
  const wrapped = entriesOf(member(document, "entities")).map(([, entity]) => entity);
  if (wrapped.length > 0) return wrapped;
  // What was merged into another item is there under that one's number.
  if (typeof member(document, "redirect") === "string") return [];
  if (typeof member(document, "id") !== "string") return 'no entity document: it has no "id"';
  return [document];
}

interface Outcome {
  readonly names: ReadonlyMap<number, LocalText>;
  readonly links: PartLinks;
  readonly present: ItemSet;
  readonly works: ItemSet;
}

async function write(
  { id, languages }: WikidataOptions,
  output: Writable,
  spools: { readonly items: Spool; readonly names: Spool; readonly sources: Spool },
  { names, links, present, works }: Outcome,
): Promise<number> {
  let nameless = 0;
  const put = async (text: string): Promise<void> => {
    if (!output.write(text)) await once(output, "drain");
  };
  const title = `Wikidata (${languages.join(", ")})`;
  const head = { format: FORMAT_VERSION, id, title, licence: "CC0 1.0", labels: LABELS };
  await put(`${JSON.stringify(head).slice(0, -1)},\n"entities": [`);
  let first = true;
  for await (const { item, entity, positions } of spools.items.read<ReadItem>()) {
    const offices: Fact[] = [];
    for (const { item: position, ...dated } of positions) {
      const value = names.get(position);
      if (value === undefined) nameless++;
      else
        offices.push({
          label: "position",
          value,
          ...(present.has(position) && { entity: `q${position}` }),
          ...dated,
        });
    }
    const wholes = links.wholesOf(item).map((whole) => `q${whole}`);
    const facts = [...offices, ...(entity.facts ?? [])].slice(0, MAX_MEMBERS);
    const finished = {
      ...entity,
      ...(wholes.length > 0 && { partOf: wholes }),
      ...(facts.length > 0 && { facts }),
    };
    await put(`${first ? "\n" : ",\n"}${JSON.stringify(finished)}`);
    first = false;
  }
  const wikidata: Source = {
    id: WIKIDATA,
    title: "Wikidata",
    url: "https://www.wikidata.org/",
    licence: "CC0 1.0",
  };
  await put(`\n],\n"sources": [\n${JSON.stringify(wikidata)}`);
  for (const work of works.items()) {
    const source: Source = {
      id: `work-q${work}`,
      title: names.get(work) ?? `Q${work}`,
      url: `https://www.wikidata.org/wiki/Q${work}`,
    };
    await put(`,\n${JSON.stringify(source)}`);
  }
  for await (const source of spools.sources.read<Source>()) await put(`,\n${JSON.stringify(source)}`);
  await put("\n]}\n");
  return nameless;
}
