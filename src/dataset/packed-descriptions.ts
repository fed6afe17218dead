import { entityLabel, localise } from "./locale.ts";
import type { Entity, LocalText, Location } from "./schema.ts";

/** Stand in a template for the name of what an entity is part of, and for what else the texts have in common. */
const WHOLE = "{whole}";
const COMMON = "{common}";

/** A template by its number, and the common part of its texts. */
type Filled = readonly [template: number, common?: string];

/** What stands between kind and country: «city in Jalisco, {whole}». */
const PROVINCE = / in (.+), (?:the )?\{whole\}$/;

type Packable = Pick<Entity, "id" | "label" | "names" | "partOf" | "description" | "location">;

interface Packed {
  readonly templates: readonly LocalText[];
  /** The source of every location that names none, where all have one. */
  readonly located?: string;
  readonly dataset: { readonly entities: readonly PackedEntity[] };
}

/** Without an id, where {@link idOf} its first name is it. */
type PackedEntity = Omit<Packable, "id" | "description"> & {
  readonly id?: string;
  readonly description?: LocalText | Filled;
};

/**
 * A dataset's JSON text with each description that says the same as many, «city in Jalisco, Mexico», written as the number of a
 * template: in eight languages they would weigh a third of the built-in world. An id that is the first name in other letters, as
 * nine in ten are, is left out: they weigh 22 kB. What comes back from `unpackDescriptions` is the same but for white space.
 */
export function packDescriptions(json: string): string {
  const dataset: { readonly entities: readonly Packable[] } = JSON.parse(json);
  const nameOf = names(dataset.entities);
  const numbers = new Map<string, number>();
  const located = commonSource(dataset.entities);
  const entities = dataset.entities.map((whole): PackedEntity => {
    const { id, ...unnamed } = whole;
    const entity = mapLocation(id === idOf(whole) ? unnamed : whole, ({ lat, lon, source }) =>
      located !== undefined && source === located ? { lat, lon } : { lat, lon, ...(source && { source }) },
    );
    const { description } = entity;
    if (description === undefined || typeof entity.partOf !== "string") return entity;
    const { partOf } = entity;
    const withoutWhole = mapTexts(description, (text, language) =>
      text.replace(nameOf(partOf, language), WHOLE),
    );
    const common = PROVINCE.exec(localise(withoutWhole, "en"))?.[1];
    const template =
      common === undefined ? withoutWhole : mapTexts(withoutWhole, (text) => text.replace(common, COMMON));
    const key = JSON.stringify(template);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const filled: Filled = common === undefined ? [number] : [number, common];
    return { ...entity, description: filled };
  });
  const templates = [...numbers.keys()].map((key) => JSON.parse(key));
  const packed: Packed = {
    templates,
    ...(located !== undefined && { located }),
    dataset: { ...dataset, entities },
  };
  return JSON.stringify(packed);
}

/** The dataset's JSON text with its descriptions in full. */
export function unpackDescriptions(packed: string): string {
  const { templates, located, dataset }: Packed = JSON.parse(packed);
  const named = dataset.entities.map((entity) => ({ id: entity.id ?? idOf(entity), ...entity }));
  const nameOf = names(named);
  const entities = named.map((short) => {
    const entity =
      located === undefined
        ? short
        : mapLocation(short, (location) => ({ ...location, source: location.source ?? located }));
    const { description, partOf } = entity;
    if (!isFilled(description) || typeof partOf !== "string") return entity;
    const [number, common = ""] = description;
    const full = mapTexts(templates[number] ?? "", (text, language) =>
      text.replace(COMMON, () => common).replace(WHOLE, () => nameOf(partOf, language)),
    );
    return { ...entity, description: full };
  });
  return JSON.stringify({ ...dataset, entities });
}

/** The id that an entity's first name makes: «São Paulo» `sao-paulo`. */
function idOf({ names: [first = ""] }: Pick<Packable, "names">): string {
  return (typeof first === "string" ? first : first.text)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

/** The source that the first location has, if every location has one. */
function commonSource(entities: readonly Packable[]): string | undefined {
  const sources = entities.flatMap(({ location }) => (location ? [location.source] : []));
  const [first] = sources;
  return typeof first === "string" && !sources.includes(undefined) ? first : undefined;
}

function mapLocation<E extends Pick<Packable, "location">>(
  entity: E,
  change: (location: Location) => Location,
): E {
  return entity.location ? { ...entity, location: change(entity.location) } : entity;
}

function isFilled(description: LocalText | Filled | undefined): description is Filled {
  return Array.isArray(description);
}

/** How readers of a language call an entity; one text for all is read as English. */
function names(
  entities: readonly Pick<Packable, "id" | "label" | "names">[],
): (id: string, language: string) => string {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const known = new Map<string, string>();
  return (id, language) => {
    const key = `${id} ${language}`;
    const entity = byId.get(id);
    const name = known.get(key) ?? (entity ? entityLabel(entity, language) : id);
    known.set(key, name);
    return name;
  };
}

function mapTexts(texts: LocalText, change: (text: string, language: string) => string): LocalText {
  if (typeof texts === "string") return change(texts, "en");
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, change(text, language)]),
  );
}
