import type { HostResponse } from "../browser/protocol.ts";
import { entityLabel, localise } from "../dataset/locale.ts";
import type { Entity } from "../dataset/schema.ts";
import type { Library } from "./library.ts";
import type { OpenPage } from "./open-pages.ts";
import { createSearch, type EntitySearch, type Match } from "./search.ts";

/** Entities that are remembered as opened last. */
const RECENT = 20;

/** Hits that are given, and how many are looked at for them, as several datasets may know the same place. */
const HITS = 8;
const LOOKED_AT = 12;
/** Degrees between two places that are taken for one. */
const NEAR = 0.1;

/** Search over the entities of all datasets that are on, for the popup. What was opened last is known while the worker lives. */
export class EntityFinder {
  readonly #searches = new WeakMap<Library["lexicon"], EntitySearch>();
  #recent: readonly Pick<Match, "dataset" | "entity">[] = [];

  /** The card of an entity was opened in a screen. */
  opened({ dataset, entity }: Pick<Match, "dataset" | "entity">): void {
    const others = this.#recent.filter((ref) => ref.dataset !== dataset || ref.entity !== entity);
    this.#recent = [{ dataset, entity }, ...others].slice(0, RECENT);
  }

  /** @param page the page that the reader is about; what it names comes first */
  async find(
    query: string,
    { lexicon, excerpts }: Pick<Library, "lexicon" | "excerpts">,
    language: string,
    page: Pick<OpenPage, "mentions"> | undefined,
  ): Promise<HostResponse<"entities/search">> {
    let search = this.#searches.get(lexicon);
    if (!search) {
      search = createSearch(lexicon);
      this.#searches.set(lexicon, search);
    }
    const matches = search(query, { onPage: page ? namesIn(page) : [], recent: this.#recent }, LOOKED_AT);
    if (matches.length === 0) return [];
    const datasets = await excerpts((id) => {
      const named = matches.flatMap(({ dataset, entity }) => (dataset === id ? entity : []));
      return named.length === 0 ? undefined : { named };
    });
    const told: Entity[] = [];
    return matches.flatMap(({ as, ...ref }) => {
      const entity = datasets.find(({ id }) => id === ref.dataset)?.entity(ref.entity);
      if (!entity || told.length === HITS || told.some((other) => isSame(entity, other))) return [];
      told.push(entity);
      const name = entityLabel(entity, language);
      return {
        ...ref,
        type: entity.type,
        name,
        ...(entity.description !== undefined && { description: localise(entity.description, language) }),
        ...(as !== name && { as }),
      };
    });
  }
}

/** Whether entities of two datasets are the same: by id and type, and not in two places. */
function isSame(a: Entity, b: Entity): boolean {
  if (a.id !== b.id || a.type !== b.type) return false;
  const [here, there] = [a.location, b.location];
  if (!here || !there) return true;
  return Math.abs(here.lat - there.lat) <= NEAR && Math.abs(here.lon - there.lon) <= NEAR;
}

/** The names that a page has, each once for each of its entities. */
function namesIn({ mentions }: Pick<OpenPage, "mentions">): Match[] {
  const names = mentions.map(({ dataset, entity, evidence: { name } }) => ({ dataset, entity, as: name }));
  return [...new Map(names.map((match) => [`${match.dataset} ${match.entity} ${match.as}`, match])).values()];
}
