import { Column, letGo } from "./columns.ts";
import { META, READING } from "./layout.ts";
import type { Occurrences } from "./occurrences.ts";
import type { SlotTable } from "./slots.ts";

/** Writes what each name means and where among the texts of the occurrences it stands, and lets go of what it reads. */
export function nameReadings(
  { entities, metas, texts }: Occurrences,
  { members, memberStarts, nameCount }: SlotTable,
  languages: readonly number[],
): Record<"nameReadings" | "readingPool" | "nameSpans", Uint32Array<ArrayBuffer>> {
  const nameReadings = new Uint32Array(nameCount);
  const nameSpans = new Uint32Array(nameCount * 2);
  const pool = new Column();
  for (let name = 0; name < nameCount; name++) {
    const start = memberStarts[name] ?? 0;
    const end = memberStarts[name + 1] ?? start;
    const first = members[start] ?? 0;
    nameSpans[name * 2] = texts.starts.at(first);
    nameSpans[name * 2 + 1] = texts.starts.at(first + 1);
    const meta = metas.at(first);
    if (end - start === 1 && (meta === 0 || meta === PLAIN_LAST_WORD || meta === PLAIN_STEM)) {
      nameReadings[name] = ((derivationOf(meta) << READING.derivedShift) | entities.at(first)) >>> 0;
      continue;
    }
    const own = ownReadings(members.subarray(start, end), entities, metas);
    nameReadings[name] = READING.pooled + pool.length;
    pool.push(own.length);
    for (const occurrence of own) {
      const meta = metas.at(occurrence);
      pool.push(entities.at(occurrence));
      pool.push(
        (meta & ~LANGUAGES) | ((languages[meta >>> META.languagesShift] ?? 0) << META.languagesShift),
      );
    }
  }
  letGo(members, memberStarts, metas.values, texts.starts.values);
  return { nameReadings, readingPool: pool.values, nameSpans };
}

const LANGUAGES = -1 << META.languagesShift;
const derivationOf = (meta: number): number => (meta >>> META.derivedShift) & 3;
/** Metas that a reading in one word stands for: see `READING`. */
const PLAIN_LAST_WORD = (1 << META.derivedShift) | 1;
const PLAIN_STEM = 2 << META.derivedShift;

/** Of the occurrences of a name those without repetitions, and without derived ones of an entity that has it anyway. */
function ownReadings(members: Uint32Array, entities: Column, metas: Column): readonly number[] {
  const own: number[] = [];
  let entity = -1;
  let first = 0;
  for (const occurrence of members) {
    const meta = metas.at(occurrence);
    if (entities.at(occurrence) !== entity) {
      entity = entities.at(occurrence);
      first = own.length;
    } else if (derivationOf(meta) > 0 || own.slice(first).some((other) => metas.at(other) === meta)) {
      continue;
    }
    own.push(occurrence);
  }
  return own;
}
