import { shapeOf } from "../browser/error-shape.ts";
import { extensionVersion } from "../browser/installation.ts";
import { privateTabs } from "../browser/private-settings.ts";
import type { Trouble, TroubleEntry } from "../browser/protocol.ts";
import { readTrouble, storeTrouble } from "../browser/trouble-store.ts";
import { logTrouble } from "./trouble-log.ts";

/** What happens within this time (ms) is written at once: what fails again and again must not keep the disk busy. */
const GATHERED = 500;
/** More troubles than that in one go tell nothing more. */
const MOST_AT_ONCE = 100;

/**
 * Remembers what went wrong, on this machine alone. While a private window is open nothing is noted: it may have come
 * from there.
 */
export interface TroubleBook {
  note(trouble: Trouble): void;
  /** Notes an error of the worker. */
  noteError(doing: Trouble["doing"], error: unknown): void;
  /** The last first. */
  list(): Promise<readonly TroubleEntry[]>;
  clear(): Promise<void>;
}

export function openTroubleBook(): TroubleBook {
  const waiting: Trouble[] = [];
  let writing = Promise.resolve();

  const write = async () => {
    const fresh = waiting.splice(0);
    if (fresh.length === 0) return;
    const now = { today: new Date().toISOString().slice(0, 10), version: extensionVersion() };
    await storeTrouble(fresh.reduce((log, trouble) => logTrouble(log, trouble, now), await readTrouble()));
  };
  const flush = () => {
    // A log that cannot be written is not worth a further error.
    writing = writing.then(write).catch(() => undefined);
    return writing;
  };
  const note = (trouble: Trouble) => void noteOutsidePrivate(trouble).catch(() => undefined);
  const noteOutsidePrivate = async (trouble: Trouble) => {
    if (waiting.length >= MOST_AT_ONCE || (await privateTabs()).length > 0) return;
    waiting.push(trouble);
    if (waiting.length === 1) setTimeout(() => void flush(), GATHERED);
  };

  return {
    note,
    noteError: (doing, error) => note({ part: "worker", doing, ...shapeOf(error) }),
    async list() {
      await flush();
      return readTrouble();
    },
    async clear() {
      waiting.length = 0;
      await flush();
      await storeTrouble([]);
    },
  };
}

/** Notes the worker's errors that nobody caught. */
export function noteUncaught(book: TroubleBook): void {
  addEventListener("error", ({ error }) => book.noteError("uncaught", error));
  addEventListener("unhandledrejection", ({ reason }) => book.noteError("uncaught", reason));
}
