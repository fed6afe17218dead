import { firstOf } from "./plain-node.ts";

/** Contents of the page's `meta` elements by `property`, `name`, `itemprop` or `http-equiv`, in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** Elements, and UTF-16 units of their keys and contents, that are read: no page says so much of itself. */
const MOST = 1_000;
const LONGEST_KEY = 200;
const LONGEST_CONTENT = 10_000;

const KEYS = ["property", "name", "itemprop", "http-equiv"] as const;

export function readMeta(document: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of firstOf(document, "meta[content]", MOST)) {
    const content = element.getAttribute("content")?.slice(0, LONGEST_CONTENT).trim();
    if (content === undefined || content === "") continue;
    for (const key of KEYS) {
      for (const name of element.getAttribute(key)?.slice(0, LONGEST_KEY).toLowerCase().split(" ") ?? []) {
        const contents = meta.get(name);
        if (contents === undefined) meta.set(name, [content]);
        else contents.push(content);
      }
    }
  }
  return meta;
}

/** The first content of the first of these names that the page has. */
export function firstMeta(meta: Meta, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return undefined;
}
