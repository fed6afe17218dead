/** Contents of the page's `meta` elements by `property`, `name`, `itemprop` or `http-equiv`, in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

const KEYS = ["property", "name", "itemprop", "http-equiv"] as const;

export function readMeta(document: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim();
    if (content === undefined || content === "") continue;
    for (const key of KEYS) {
      for (const name of element.getAttribute(key)?.toLowerCase().split(" ") ?? []) {
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
