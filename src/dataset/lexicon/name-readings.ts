import { Column, letGo } from "./columns.ts";
import { META, READING } from "./layout.ts";
import { OCCURRENCE, type Occurrences, ROW } from "./occurrences.ts";
import type { SlotTable } from "./slots.ts";

/** Writes what each name means and where among the texts of the occurrences it stands, and lets go of what it reads. */
export function nameReadings(
  { rows }: Occurrences,
  { members, memberStarts, nameCount }: SlotTable,
  languages: readonly number[],
): Record<"nameReadings" | "readingPool" | "nameSpans", Uint32Array<ArrayBuffer>> {
  const nameReadings = new Uint32Array(nameCount);
  const nameSpans = new Uint32Array(nameCount * 2);
  const pool = new Column();
  for (let name = 0; name < nameCount; name++) {
    const start = memberStarts[name] ?? 0;
    const end = memberStarts[name + 1] ?? start;
    const first = (members[start] ?? 0) * ROW;
    nameSpans[name * 2] = rows[first] ?? 0;
    nameSpans[name * 2 + 1] = rows[first + ROW] ?? 0;
    const meta = rows[first + OCCURRENCE.meta] ?? 0;
    if (end - start === 1 && (meta === 0 || meta === PLAIN_LAST_WORD || meta === PLAIN_STEM)) {
      nameReadings[name] =
        ((derivationOf(meta) << READING.derivedShift) | (rows[first + OCCURRENCE.entity] ?? 0)) >>> 0;
      continue;
    }
    const own = ownReadings(members.subarray(start, end), rows);
    nameReadings[name] = READING.pooled + pool.length;
    pool.push(own.length);
    for (const occurrence of own) {
      const meta = metaOf(rows, occurrence);
      pool.push(entityOf(rows, occurrence));
      pool.push(
        (meta & ~LANGUAGES) | ((languages[meta >>> META.languagesShift] ?? 0) << META.languagesShift),
      );
    }
  }
  letGo(members, memberStarts, rows);
  return { nameReadings, readingPool: pool.values, nameSpans };
}

const LANGUAGES = -1 << META.languagesShift;
const derivationOf = (meta: number): number => (meta >>> META.derivedShift) & 3;
/** Metas that a reading in one word stands for: see `READING`. */
const PLAIN_LAST_WORD = (1 << META.derivedShift) | 1;
const PLAIN_STEM = 2 << META.derivedShift;

const entityOf = (rows: Uint32Array, occurrence: number): number =>
  rows[occurrence * ROW + OCCURRENCE.entity] ?? 0;
const metaOf = (rows: Uint32Array, occurrence: number): number =>
  rows[occurrence * ROW + OCCURRENCE.meta] ?? 0;

/** Of the occurrences of a name those without repetitions, and without derived ones of an entity that has it anyway. */
function ownReadings(members: Uint32Array, rows: Uint32Array): readonly number[] {
  const own: number[] = [];
  let entity = -1;
  let first = 0;
  for (const occurrence of members) {
    const meta = metaOf(rows, occurrence);
    if (entityOf(rows, occurrence) !== entity) {
      entity = entityOf(rows, occurrence);
      first = own.length;
    } else if (derivationOf(meta) > 0 || own.slice(first).some((other) => metaOf(rows, other) === meta)) {
      continue;
    }
    own.push(occurrence);
  }
  return own;
}
