import type { KeptDraft } from "../../src/browser/drafts.ts";

/** What stands in for the browser's storage, and for a disk that is full. */
export const storage = { kept: new Map<string, unknown>(), full: false };

/** In the place of `webextension-polyfill`: that storage alone. */
export const storageOnly = {
  default: {
    storage: {
      local: {
        get: async (key: string) => (storage.kept.has(key) ? { [key]: storage.kept.get(key) } : {}),
        set: async (items: object) => {
          if (storage.full) throw new Error("the disk is full");
          for (const [key, item] of Object.entries(items)) storage.kept.set(key, structuredClone(item));
        },
        remove: async (key: string) => void storage.kept.delete(key),
      },
    },
  },
};

/** Empties the storage, and the disk has room. */
export function emptyStorage(): void {
  storage.kept.clear();
  storage.full = false;
}

/** A draft that nobody has worked on. */
export function keptDraft(id: string, { title = id, stored = true } = {}): KeptDraft {
  return {
    version: 1,
    id,
    page: { url: `https://a.example/${id}`, tab: 7 },
    stored,
    cut: false,
    paragraphs: ["Kari Vik met Ola Nes."],
    draft: { title, source: { id: "article", title }, entities: [] },
  };
}
