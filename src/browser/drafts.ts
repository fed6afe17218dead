import * as v from "valibot";
import browser from "webextension-polyfill";
import { type DatasetError, ErrorList } from "../dataset/dataset-error.ts";
import { DraftSchema } from "../draft/draft.ts";
import { inTurn } from "./in-turn.ts";

/** A draft of a dataset that a reader works on, with the text that it is from. */
const KeptDraftSchema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)),
  page: v.object({ url: v.string(), tab: v.number() }),
  /** False where it lives in memory only: in private windows, and where the browser stores nothing for us. */
  stored: v.boolean(),
  /** The page is longer than a draft takes; this is of its beginning. */
  cut: v.boolean(),
  /** Paragraph n of the article is at n − 1. */
  paragraphs: v.array(v.string()),
  draft: DraftSchema,
});

const ShelfSchema = v.array(v.object({ id: v.string(), url: v.string(), title: v.string() }));

export type KeptDraft = v.InferOutput<typeof KeptDraftSchema>;
/** What a list of drafts says of one. */
export type DraftOnShelf = v.InferOutput<typeof ShelfSchema>[number];

const SHELF = "drafts";
const keyOf = (id: string): string => `draft:${id}`;

/** The drafts that are neither saved nor thrown away, the newest first. */
export async function listDrafts(): Promise<DraftOnShelf[]> {
  const stored = await browser.storage.local.get(SHELF);
  const shelf = v.safeParse(ShelfSchema, stored[SHELF]);
  return shelf.success ? shelf.output : [];
}

/** All of them as they are stored, for a backup; none that this version cannot read. */
export async function readDrafts(): Promise<KeptDraft[]> {
  const drafts = await Promise.all((await listDrafts()).map(({ id }) => readDraft(id)));
  return drafts.filter((draft) => draft !== null);
}

const BackedUp = v.array(KeptDraftSchema);

/** Judges the drafts of a backup, which people may have edited. */
export function checkDrafts(
  input: unknown,
):
  | { readonly ok: true; readonly drafts: KeptDraft[] }
  | { readonly ok: false; readonly errors: readonly DatasetError[]; readonly total: number } {
  const result = v.safeParse(BackedUp, input);
  if (result.success) return { ok: true, drafts: result.output };
  const list = new ErrorList();
  for (const { path, received, expected } of result.issues)
    list.add(
      ["drafts", ...(path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)))],
      () => ({
        problem: `${received} stands here`,
        remedy: expected === null ? "restore a backup that Kontekst has made" : `write ${expected}`,
      }),
    );
  return { ok: false, errors: list.errors, total: list.total };
}

/** Null where there is none, or none that this version can read. */
export async function readDraft(id: string): Promise<KeptDraft | null> {
  const stored = await browser.storage.local.get(keyOf(id));
  const kept = v.safeParse(KeptDraftSchema, stored[keyOf(id)]);
  return kept.success ? kept.output : null;
}

/** Stores a draft in the place of its older state. @throws where the browser cannot store */
export function keepDraft(kept: KeptDraft): Promise<void> {
  return inTurn("drafts", async () => {
    const { id, page, draft } = kept;
    const shelf = await listDrafts();
    const entry = { id, url: page.url, title: draft.title };
    const at = shelf.findIndex((other) => other.id === id);
    const next = at < 0 ? [entry, ...shelf] : shelf.with(at, entry);
    await browser.storage.local.set({
      [keyOf(id)]: kept,
      ...(JSON.stringify(next) !== JSON.stringify(shelf) && { [SHELF]: next }),
    });
  });
}

/** Puts the drafts of a backup before those that are stored, in the place of older states of their own, all or none. */
export function restoreDrafts(drafts: readonly KeptDraft[]): Promise<void> {
  return inTurn("drafts", async () => {
    const restored = new Set(drafts.map(({ id }) => id));
    const others = (await listDrafts()).filter(({ id }) => !restored.has(id));
    const shelf = [
      ...drafts.map(({ id, page, draft }) => ({ id, url: page.url, title: draft.title })),
      ...others,
    ];
    await browser.storage.local.set({
      // The tab of their page was of another day.
      ...Object.fromEntries(
        drafts.map((kept) => [keyOf(kept.id), { ...kept, stored: true, page: { ...kept.page, tab: -1 } }]),
      ),
      [SHELF]: shelf,
    });
  });
}

/** Forgets a draft that was saved or thrown away. */
export function dropDraft(id: string): Promise<void> {
  return inTurn("drafts", async () => {
    const shelf = await listDrafts();
    await browser.storage.local.set({ [SHELF]: shelf.filter((other) => other.id !== id) });
    await browser.storage.local.remove(keyOf(id));
  });
}

/** Calls `listener` when a draft is made, renamed or dropped, until `signal` aborts. */
export function onDraftsChanged(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === "local" && SHELF in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(changed), { once: true });
}
