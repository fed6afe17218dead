import type { Declared } from "../browser/protocol.ts";

/** Contents of the page's `meta` elements by `property`, `name`, `itemprop` or `http-equiv`, in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export function readMeta(declared: Declared["meta"]): Meta {
  const meta = new Map<string, string[]>();
  for (const [names, said] of declared) {
    const content = said.trim();
    if (content === "") continue;
    for (const name of names.toLowerCase().split(" ")) {
      const contents = meta.get(name);
      if (contents === undefined) meta.set(name, [content]);
      else contents.push(content);
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
