/** A JSON-LD object as it stands in the page: unchecked. */
export type Thing = Readonly<Record<string, unknown>>;

/** UTF-16 units of scripts that are read of a page, those in whole that fit: no article describes itself at such length. */
const LONGEST = 500_000;

/**
 * The things that a page describes in `script[type="application/ld+json"]`, with `@graph`s and lists opened, in page
 * order. Scripts that are not JSON, even after the usual slips are mended (raw line ends in strings, trailing
 * commas, comment wrappers), are left out.
 */
export function readJsonLd(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const text of jsonLdTexts(document)) collect(parseLeniently(text), things, 0);
  return things;
}

/** Source texts of the page's JSON-LD, as far as they are read. */
export function jsonLdTexts(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const texts: string[] = [];
  let room = LONGEST;
  for (const { textContent: text } of scripts) {
    if (text.length > room) continue;
    room -= text.length;
    texts.push(text);
  }
  return texts;
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
