/** A JSON-LD object as it stands in the page: unchecked. */
export type Thing = Readonly<Record<string, unknown>>;

/**
 * The things that a page describes in its JSON-LD, with `@graph`s and lists opened, in page order. Texts that are not JSON, even
 * after the usual slips are mended (raw line ends in strings, trailing commas, comment wrappers), are left out.
 */
export function readJsonLd(texts: readonly string[]): Thing[] {
  const things: Thing[] = [];
  for (const text of texts) collect(parseLeniently(text), things, 0);
  return things;
}

/** The schema.org types of a thing, without their namespace. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing["@type"])
    .filter((type) => typeof type === "string")
    .map(shortType);
}

/** `https://schema.org/NewsArticle` and `schema:NewsArticle` are `NewsArticle`. */
export function shortType(type: string): string {
  const last = (text: string, mark: string) => text.slice(text.lastIndexOf(mark) + 1);
  return last(last(last(type, "/"), "#"), ":").trim();
}

/** Things within each other that are opened for a text or a list. */
const DEEPEST = 4;

/** The text of a property: itself, or the name, value or address of the thing that it holds. */
export function textOf(value: unknown, things: readonly Thing[] = [], depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  for (const item of listOf(value)) {
    if (typeof item === "string" && item.trim() !== "") return item;
    if (!isThing(item)) continue;
    const text = textOf(item["name"] ?? item["@value"], [], depth + 1);
    if (text !== undefined) return text;
    const named = things.find((thing) => thing["@id"] === item["@id"] && thing["name"] !== undefined);
    if (named !== undefined) return textOf(named["name"], [], depth + 1);
  }
  return undefined;
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > DEEPEST || things.length > 500) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth + 1);
  } else if (isThing(value)) {
    things.push(value);
    for (const inner of [value["@graph"], value["mainEntity"], value["mainEntityOfPage"]]) {
      if (typeof inner === "object") collect(inner, things, depth + 1);
    }
  }
}

function parseLeniently(text: string): unknown {
  const unwrapped = text.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, "");
  const bare = unwrapped.slice(
    unwrapped.search(/[[{]/),
    Math.max(unwrapped.lastIndexOf("}"), unwrapped.lastIndexOf("]")) + 1,
  );
  return parse(bare) ?? parse(bare.replace(/\s+/g, " ").replace(/,(?=\s*[}\]])/g, ""));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
