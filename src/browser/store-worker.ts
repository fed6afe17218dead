import type { DatasetError } from "../dataset/dataset-error.ts";
import type { FileKind } from "../dataset/file-kind.ts";
import type { EntityType } from "../dataset/schema.ts";
import type { KeptDraft } from "./drafts.ts";
import type { HostRequest } from "./protocol.ts";
import type { Settings } from "./settings.ts";

/*
 * What the options ask of the worker that reads, checks, compiles and stores datasets, so that no page of ours is held up.
 * It belongs to the page that started it and ends with it: whatever it had not yet committed is then as if never begun.
 */

/** The reader's switches, in order. */
type Switches = Settings["datasets"];

export interface DatasetFigures {
  readonly title: string;
  readonly entities: number;
  readonly names: number;
  readonly events: number;
}

export interface FoundEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly description?: string;
  /** The form that fits the query, where it is not the name. */
  readonly as?: string;
}

export interface StoreRequests {
  /** Reads and checks a file, and keeps the dataset at hand for `keep`. Nothing is stored. */
  check: {
    readonly request: { readonly file: Blob; readonly language: string };
    readonly response:
      | {
          readonly state: "valid";
          readonly id: string;
          readonly dataset: DatasetFigures;
          /** The stored dataset of the same id, which would be replaced. */
          readonly replaces?: DatasetFigures;
        }
      | {
          readonly state: "invalid";
          readonly errors: readonly DatasetError[];
          /** How many there are in all. */
          readonly total: number;
          /** What the file is that is no dataset: said in place of the errors. */
          readonly fileKind?: FileKind;
        };
  };
  /** Stores the dataset that was checked, first of all or in the place of its older version. */
  keep: {
    readonly request: { readonly switches: Switches };
    readonly response: { readonly switches: Switches };
  };
  /** Compiles the names of the datasets in a new order, so that the background worker finds them ready. */
  arrange: {
    readonly request: { readonly before: Switches; readonly switches: Switches };
    readonly response: object;
  };
  remove: {
    readonly request: { readonly id: string; readonly switches: Switches };
    readonly response: { readonly switches: Switches };
  };
  /** The JSON text of a dataset. */
  export: { readonly request: { readonly id: string }; readonly response: Blob };
  /** All own datasets, the settings and the drafts, as one file. */
  backUp: {
    readonly request: {
      readonly settings: Settings;
      readonly drafts: readonly KeptDraft[];
      readonly language: string;
    };
    readonly response: {
      readonly file: Blob;
      readonly kept: readonly DatasetFigures[];
      /** Whose text the store has lost. */
      readonly lost: readonly DatasetFigures[];
    };
  };
  /** Reads and checks a backup, and keeps its datasets at hand for `restore`. Nothing is stored. */
  checkBackup: {
    readonly request: { readonly file: Blob; readonly language: string };
    readonly response:
      | {
          readonly state: "valid";
          /** When it was made, ISO 8601. */
          readonly made: string;
          /** To be checked by `checkSettings`. */
          readonly settings: unknown;
          /** To be checked by `checkDrafts`. */
          readonly drafts: unknown;
          readonly datasets: readonly DatasetFigures[];
          /** Own datasets that are stored now, which those would replace. */
          readonly replaces: readonly DatasetFigures[];
        }
      | Extract<StoreRequests["check"]["response"], { state: "invalid" }>;
  };
  /** Stores the datasets of the backup that was checked in the place of all own ones. */
  restore: {
    readonly request: {
      readonly before: Switches;
      readonly settings: Settings;
      readonly drafts: readonly KeptDraft[];
    };
    readonly response: { readonly switches: Switches };
  };
  /** The settings and drafts of the backup have been taken over. */
  restored: { readonly request: object; readonly response: object };
  /** Entities as a reader calls them; null for those that there are not any more. */
  name: {
    readonly request: {
      readonly entities: readonly { readonly dataset: string; readonly entity: string }[];
      readonly language: string;
    };
    readonly response: readonly (FoundEntity | null)[];
  };
  /** Entities of a dataset whose names or descriptions have the query's words, at most 50; all for an empty query. */
  search: {
    readonly request: { readonly id: string; readonly query: string; readonly language: string };
    readonly response: {
      readonly found: readonly FoundEntity[];
      readonly total: number;
      /** The first places among all that was found, for a map. */
      readonly places: HostRequest<"places/map">["places"];
    };
  };
}

export type StoreRequestType = keyof StoreRequests;

/** What the worker is doing: each step of an import, a backup or its restoring, with the share of it that is done (0–1) where that is known. */
export interface StoreProgress {
  readonly step: "read" | "check" | "compile" | "store" | "write";
  readonly done?: number;
}

interface Asked {
  readonly id: number;
  readonly type: StoreRequestType;
  readonly request: never;
}

type Answer = { readonly id: number } & (
  | { readonly progress: StoreProgress }
  | { readonly value: unknown }
  | { readonly error: string }
);

export interface StoreWorker {
  /** Requests are answered in their order. @throws where the worker fails: the disk is full, the memory does not suffice */
  ask<T extends StoreRequestType>(
    type: T,
    request: StoreRequests[T]["request"],
    onProgress?: (progress: StoreProgress) => void,
  ): Promise<StoreRequests[T]["response"]>;
  /** Ends the worker, whatever it is doing. */
  end(): void;
}

/** Speaks with a worker that `serveStoreRequests` serves. */
export function connectStoreWorker(worker: Worker): StoreWorker {
  let asked = 0;
  return {
    ask: (type, request, onProgress) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        const hears = new AbortController();
        const { signal } = hears;
        worker.addEventListener(
          "message",
          ({ data }: MessageEvent<Answer>) => {
            if (data.id !== id) return;
            if ("progress" in data) return onProgress?.(data.progress);
            hears.abort();
            // The worker is our own script and answers each request with its response.
            if ("value" in data) resolve(data.value as never);
            else reject(new Error(data.error));
          },
          { signal },
        );
        worker.addEventListener("error", ({ message }) => reject(new Error(message)), { signal });
        worker.postMessage({ id, type, request });
      }),
    end: () => worker.terminate(),
  };
}

export type StoreHandlers = {
  readonly [T in StoreRequestType]: (
    request: StoreRequests[T]["request"],
    onProgress: (progress: StoreProgress) => void,
  ) => Promise<StoreRequests[T]["response"]>;
};

/** Answers requests in the worker, one after the other. */
export function serveStoreRequests(handlers: StoreHandlers): void {
  const answer = (message: Answer) => postMessage(message);
  let last: Promise<void> = Promise.resolve();
  addEventListener("message", ({ data: { id, type, request } }: MessageEvent<Asked>) => {
    last = last.then(async () => {
      try {
        answer({ id, value: await handlers[type](request, (progress) => answer({ id, progress })) });
      } catch (error) {
        answer({ id, error: String(error) });
      }
    });
  });
}
