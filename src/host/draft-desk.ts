import { dropDraft, type KeptDraft, keepDraft, listDrafts, readDraft } from "../browser/drafts.ts";

/**
 * The drafts that are worked on. Those of private windows are never stored: they stay here until their page is left, and
 * are handed to the options, whose tab has them from then on.
 */
export class DraftDesk {
  readonly #inMemory = new Map<string, KeptDraft>();

  /** The draft of a page that is neither saved nor thrown away. */
  async of(url: string, isPrivate: boolean): Promise<string | undefined> {
    for (const { id, page } of this.#inMemory.values()) if (page.url === url) return id;
    return isPrivate ? undefined : (await listDrafts()).find((draft) => draft.url === url)?.id;
  }

  async put(kept: KeptDraft): Promise<void> {
    if (kept.stored) {
      const stored = await keepDraft(kept).then(
        () => true,
        () => false,
      );
      if (stored) return;
    }
    this.#inMemory.set(kept.id, { ...kept, stored: false });
  }

  async get(id: string): Promise<KeptDraft | null> {
    return this.#inMemory.get(id) ?? readDraft(id);
  }

  async drop(id: string): Promise<void> {
    if (!this.#inMemory.delete(id)) await dropDraft(id);
  }

  /** A tab was closed: what was drafted of its private page is forgotten here. */
  leave(tab: number): void {
    for (const [id, { page }] of this.#inMemory) if (page.tab === tab) this.#inMemory.delete(id);
  }
}
