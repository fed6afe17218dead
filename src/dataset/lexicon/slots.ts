import { Column, letGo } from "./columns.ts";
import { FINGERPRINT_SHIFT, SLOT } from "./layout.ts";
import { type NameHashes, UNFINDABLE } from "./name-hashes.ts";
import { type Occurrences, ROW } from "./occurrences.ts";

/** The table that the scanner looks word sequences up in, and the names in the order of its slots. */
export interface SlotTable {
  readonly bucketShift: number;
  readonly bucketStarts: Uint32Array<ArrayBuffer>;
  readonly slots: Uint32Array<ArrayBuffer>;
  readonly slotEnds: Uint32Array<ArrayBuffer>;
  readonly slotRanks: Uint32Array<ArrayBuffer>;
  /** Name of each occurrence. */
  readonly names: Uint32Array<ArrayBuffer>;
  /** Occurrences of each name one after another, in their order, and where each name's begin. */
  readonly members: Uint32Array<ArrayBuffer>;
  readonly memberStarts: Uint32Array<ArrayBuffer>;
  readonly nameCount: number;
}

/** Tag of an item that is a beginning of names; the rest of a tag is flags and occurrence. */
const PREFIX = 0x8000_0000;
const FLAGS_SHIFT = 27;
const OCCURRENCE = 2 ** FLAGS_SHIFT - 1;
/** Tag of an item that is in a slot already. */
const TAKEN = 0xffff_ffff;

/** Places every distinct word sequence in a bucket. Linear in the number of occurrences, whose hashes it lets go of. */
export function buildSlots(occurrences: Occurrences, hashes: NameHashes): SlotTable {
  const { count } = occurrences;
  const items = sortIntoBuckets(hashes);
  const { starts, pairs } = items;
  const buckets = starts.length - 1;
  const bucketStarts = new Uint32Array(buckets + 1);
  const slots = new Column(pairs.length / 2);
  const names = new Uint32Array(count);
  const members = new Column(count);
  const memberStarts = new Column(count + 1);
  const sameText = textEquality(occurrences);
  const samePrefix = prefixEquality(hashes);
  for (let bucket = 0; bucket < buckets; bucket++) {
    bucketStarts[bucket] = slots.length;
    const end = starts[bucket + 1] ?? 0;
    for (let i = starts[bucket] ?? 0; i < end; i++) {
      const tag = pairs[i * 2] ?? 0;
      if (tag === TAKEN) continue;
      const hash = pairs[i * 2 + 1] ?? 0;
      if (tag >= PREFIX) {
        slots.push(slotOf(hash, SLOT.continues));
        continue;
      }
      const occurrence = tag & OCCURRENCE;
      const name = memberStarts.length;
      memberStarts.push(members.length);
      members.push(occurrence);
      names[occurrence] = name;
      let flags = (tag >>> FLAGS_SHIFT) & 15;
      for (let j = i + 1; j < end; j++) {
        if (pairs[j * 2 + 1] !== hash) continue;
        const other = pairs[j * 2] ?? 0;
        if (other === TAKEN) continue;
        if (other >= PREFIX) {
          if (!samePrefix(occurrence, other - PREFIX)) continue;
          flags |= SLOT.continues;
        } else {
          if (!sameText(occurrence, other & OCCURRENCE)) continue;
          if (!((other >>> FLAGS_SHIFT) & SLOT.stem)) flags &= ~SLOT.stem;
          members.push(other & OCCURRENCE);
          names[other & OCCURRENCE] = name;
        }
        pairs[j * 2] = TAKEN;
      }
      slots.push(slotOf(hash, flags));
    }
  }
  bucketStarts[buckets] = slots.length;
  appendUnfindable(hashes.flags, names, members, memberStarts);
  memberStarts.push(members.length);
  letGo(starts, pairs, hashes.hash1, hashes.flags);
  hashes.prefixes.letGo();
  return {
    bucketShift: items.shift,
    bucketStarts,
    slots: slots.values,
    ...rank(slots.values),
    names,
    members: members.values,
    memberStarts: memberStarts.values,
    nameCount: memberStarts.length - 1,
  };
}

interface Items {
  readonly shift: number;
  /** First item of each bucket, and the number of items. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** By bucket, tag and second hash: names in the order of the occurrences, then what begins names. */
  readonly pairs: Uint32Array<ArrayBuffer>;
}

/** Sorts by counting: one pass for the sizes of the buckets, one to fill them. */
function sortIntoBuckets({ flags, hash1: own1, hash2: own2, prefixes }: NameHashes): Items {
  const count = flags.length;
  const pairs = prefixes.values;
  const expected = count + prefixes.count;
  const shift = 32 - Math.max(1, Math.floor(Math.log2(Math.max(1, expected))) - 2);
  const buckets = 2 ** (32 - shift);

  // The end of each bucket stands where the next one begins; filling moves every beginning to its place, one further down.
  const starts = new Uint32Array(buckets + 2);
  for (let i = 0; i < count; i++) {
    if ((flags[i] ?? 0) & UNFINDABLE) continue;
    const bucket = ((own1[i] ?? 0) >>> shift) + 2;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let i = 0; i < pairs.length; i += 2) {
    const bucket = ((pairs[i] ?? 0) >>> shift) + 2;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 2; bucket < starts.length; bucket++) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const total = starts[buckets + 1] ?? 0;
  const placed = new Uint32Array(total * 2);
  for (let i = 0; i < count; i++) {
    const own = flags[i] ?? 0;
    if (own & UNFINDABLE) continue;
    const bucket = ((own1[i] ?? 0) >>> shift) + 1;
    const at = starts[bucket] ?? 0;
    starts[bucket] = at + 1;
    placed[at * 2] = (own << FLAGS_SHIFT) | i;
    placed[at * 2 + 1] = own2[i] ?? 0;
  }
  for (let i = 0; i < pairs.length; i += 2) {
    const bucket = ((pairs[i] ?? 0) >>> shift) + 1;
    const at = starts[bucket] ?? 0;
    starts[bucket] = at + 1;
    placed[at * 2] = PREFIX | (i >>> 1);
    placed[at * 2 + 1] = pairs[i + 1] ?? 0;
  }
  letGo(own2);
  return { shift, starts: starts.subarray(0, buckets + 1), pairs: placed };
}

function slotOf(hash2: number, flags: number): number {
  return (hash2 & (-1 << FINGERPRINT_SHIFT)) | flags;
}

/** Names that no text mentions come after all others, each for itself. */
function appendUnfindable(
  flags: Uint8Array,
  names: Uint32Array,
  members: Column,
  memberStarts: Column,
): void {
  for (let item = 0; item < flags.length; item++) {
    if (!((flags[item] ?? 0) & UNFINDABLE)) continue;
    names[item] = memberStarts.length;
    memberStarts.push(members.length);
    members.push(item);
  }
}

function rank(slots: Uint32Array): {
  slotEnds: Uint32Array<ArrayBuffer>;
  slotRanks: Uint32Array<ArrayBuffer>;
} {
  const words = (slots.length >>> 5) + 1;
  const slotEnds = new Uint32Array(words);
  const slotRanks = new Uint32Array(words);
  let ends = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    if ((slot & 31) === 0) slotRanks[slot >>> 5] = ends;
    if (!((slots[slot] ?? 0) & SLOT.ends)) continue;
    slotEnds[slot >>> 5] = (slotEnds[slot >>> 5] ?? 0) | (1 << (slot & 31));
    ends++;
  }
  return { slotEnds, slotRanks };
}

/** Whether a name that has the second hash of what begins other names is the same. */
function prefixEquality({ hash1, prefixes }: NameHashes): (name: number, prefix: number) => boolean {
  const pairs = prefixes.values;
  return (name, prefix) => hash1[name] === pairs[prefix * 2];
}

function textEquality({ texts, rows }: Occurrences): (one: number, other: number) => boolean {
  const units = texts.values;
  return (one, other) => {
    const a = rows[one * ROW] ?? 0;
    const b = rows[other * ROW] ?? 0;
    const length = (rows[one * ROW + ROW] ?? 0) - a;
    if ((rows[other * ROW + ROW] ?? 0) - b !== length) return false;
    for (let i = 0; i < length; i++) if (units[a + i] !== units[b + i]) return false;
    return true;
  };
}
