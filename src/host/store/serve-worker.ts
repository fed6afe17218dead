import { type DatasetFigures, type FoundEntity, serveStoreRequests } from "../../browser/store-worker.ts";
import { entityLabel, localise } from "../../dataset/locale.ts";
import { type CheckedBackup, readBackup } from "../backup/read-backup.ts";
import { restoreBackup } from "../backup/restore-backup.ts";
import { writeBackup } from "../backup/write-backup.ts";
import type { DatasetRecord } from "./dataset-record.ts";
import { recordOf } from "./dataset-record.ts";
import { DatasetShelves } from "./dataset-shelves.ts";
import {
  arrangeDatasets,
  type CheckedDataset,
  checkFile,
  keepDataset,
  removeDataset,
} from "./import-dataset.ts";
import { openIndexedStore } from "./indexed-store.ts";
import { foundAs, searchIn } from "./search-dataset.ts";

/** Serves the options in a worker of theirs: see src/browser/store-worker.ts. */
export function serveStoreWorker(): void {
  const opened = openIndexedStore();
  // Failure is told with the first request.
  opened.catch(() => undefined);
  let checked: CheckedDataset | undefined;
  let backup: CheckedBackup | undefined;
  let searched: { readonly key: string; readonly search: ReturnType<typeof searchIn> } | undefined;

  serveStoreRequests({
    async check({ file, language }, onProgress) {
      checked = undefined;
      const { records } = await (await opened).records();
      const result = await checkFile(file, records, onProgress);
      if (!result.ok) {
        const { ok, ...why } = result;
        return { state: "invalid", ...why };
      }
      checked = result.checked;
      const { dataset } = checked;
      const replaces = records.find(({ id }) => id === dataset.id);
      const record = recordOf(dataset, { revision: "", builtIn: false, stored: 0 });
      return {
        state: "valid",
        id: dataset.id,
        dataset: figuresOf(record, language),
        ...(replaces && { replaces: figuresOf(replaces, language) }),
      };
    },

    async keep({ switches }, onProgress) {
      if (!checked) throw new Error("no dataset was checked");
      const kept = await keepDataset(await opened, checked, switches, onProgress);
      checked = undefined;
      return { switches: kept };
    },

    async arrange({ before, switches }) {
      await arrangeDatasets(await opened, before, switches);
      return {};
    },

    async remove({ id, switches }) {
      return { switches: await removeDataset(await opened, id, switches) };
    },

    async export({ id }) {
      const text = await (await opened).text(id);
      if (!text) throw new Error(`the text of «${id}» is not in the store`);
      return text;
    },

    async backUp({ settings, drafts, language }, onProgress) {
      const { file, kept, lost } = await writeBackup(
        await opened,
        { settings, drafts },
        new Date().toISOString(),
        (done) => onProgress({ step: "write", done }),
      );
      const figures = (list: readonly DatasetRecord[]) => list.map((record) => figuresOf(record, language));
      return { file, kept: figures(kept), lost: figures(lost) };
    },

    async checkBackup({ file, language }, onProgress) {
      backup = undefined;
      const { records } = await (await opened).records();
      const result = await readBackup(file, records, (done) => onProgress({ step: "check", done }));
      if (!result.ok) return { state: "invalid", errors: result.errors, total: result.total };
      ({ backup } = result);
      return {
        state: "valid",
        made: backup.made,
        settings: backup.settings,
        drafts: backup.drafts,
        datasets: backup.datasets.map(({ dataset }) =>
          figuresOf(recordOf(dataset, { revision: "", builtIn: false, stored: 0 }), language),
        ),
        replaces: records.filter(({ builtIn }) => !builtIn).map((record) => figuresOf(record, language)),
      };
    },

    async restore({ before, settings, drafts }, onProgress) {
      if (!backup) throw new Error("no backup was checked");
      const switches = await restoreBackup(await opened, backup, before, { settings, drafts }, onProgress);
      backup = undefined;
      return { switches };
    },

    async restored() {
      await (await opened).change({ unfinished: null });
      return {};
    },

    async name({ entities, language }) {
      const store = await opened;
      const { records } = await store.records();
      const byDataset = Map.groupBy(entities, ({ dataset }) => dataset);
      const named = new Map<string, FoundEntity>();
      for (const [id, members] of byDataset) {
        const record = records.find((candidate) => candidate.id === id);
        if (!record || record.damaged) continue;
        const found = await new DatasetShelves(store, record).entities(members.map(({ entity }) => entity));
        for (const entity of found) named.set(`${id}/${entity.id}`, foundAs(entity, language));
      }
      return entities.map(({ dataset, entity }) => named.get(`${dataset}/${entity}`) ?? null);
    },

    async search({ id, query, language }) {
      const key = JSON.stringify([id, language]);
      if (searched?.key !== key) {
        const store = await opened;
        const { records } = await store.records();
        const record = records.find((candidate) => candidate.id === id);
        const entities = record ? await new DatasetShelves(store, record).everyEntity() : [];
        searched = { key, search: searchIn(entities, language) };
      }
      const { found, total, places } = searched.search(query);
      return {
        found,
        total,
        places: places.map((place) => ({
          id: place.id,
          name: entityLabel(place, language),
          ...(place.location && { location: { lat: place.location.lat, lon: place.location.lon } }),
        })),
      };
    },
  });
}

function figuresOf({ id, title, entities, names, events }: DatasetRecord, language: string): DatasetFigures {
  return { title: title === undefined ? id : localise(title, language), entities, names, events };
}
