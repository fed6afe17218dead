import type { Source } from "../../../src/dataset/schema.ts";
import { dateOf, itemOf, referencesOf } from "./claims.ts";
import { ItemSet } from "./item-set.ts";
import { textAt } from "./json.ts";
import { httpsUrl, plainLine } from "./plain-text.ts";

/** Source of what Wikidata states without a reference that a reader can look up. */
export const WIKIDATA = "wikidata";
/** Longest title that is taken over. */
const LONGEST_TITLE = 500;

/**
 * Turns references into sources. A work that a statement is «stated in» is one source for the whole dataset, an address one
 * for its entity, so that no list of all addresses need be kept.
 */
export class Citations {
  /** Works that are cited. */
  readonly works = new ItemSet();
  readonly #write: (source: Source) => void;
  readonly #most: number;
  #written = 0;

  /** @param most sources with an address that are written; statements after that cite Wikidata itself */
  constructor(write: (source: Source) => void, most: number) {
    this.#write = write;
    this.#most = most;
  }

  /** For one item: the ids of the sources of a claim. */
  of(item: number): (claim: unknown) => string | string[] {
    const byUrl = new Map<string, string>();
    return (claim) => {
      const ids = new Set<string>();
      for (const snaks of referencesOf(claim)) {
        const id = this.#address(item, snaks, byUrl) ?? this.#work(snaks);
        if (id !== undefined && ids.size < 3) ids.add(id);
      }
      const [first, ...others] = ids;
      return first === undefined ? WIKIDATA : others.length === 0 ? first : [first, ...others];
    };
  }

  #work(snaks: ReadonlyMap<string, unknown>): string | undefined {
    const work = itemOf(snaks.get("P248"));
    if (work === undefined) return undefined;
    this.works.add(work);
    return `work-q${work}`;
  }

  #address(
    item: number,
    snaks: ReadonlyMap<string, unknown>,
    byUrl: Map<string, string>,
  ): string | undefined {
    const stated = snaks.get("P854");
    const url = httpsUrl(typeof stated === "string" ? stated : undefined);
    if (url === undefined) return undefined;
    const known = byUrl.get(url);
    if (known !== undefined) return known;
    if (this.#written >= this.#most) return undefined;
    this.#written++;
    const id = `q${item}-${byUrl.size + 1}`;
    byUrl.set(url, id);
    const title = plainLine(textAt(snaks.get("P1476"), "text") ?? "")
      .slice(0, LONGEST_TITLE)
      .toWellFormed();
    const date = dateOf(snaks.get("P577")) ?? dateOf(snaks.get("P813"));
    const host = url.slice("https://".length).split(/[/?#]/)[0] ?? url;
    this.#write({ id, title: title === "" ? host : title, ...(date !== undefined && { date }), url });
    return id;
  }
}
