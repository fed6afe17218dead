import { Column } from "./columns.ts";
import { FINGERPRINT_SHIFT, SLOT } from "./layout.ts";
import { type Occurrences, UNFINDABLE } from "./occurrences.ts";

/** The table that the scanner looks word sequences up in, and the names in the order of its slots. */
export interface SlotTable {
  readonly bucketShift: number;
  readonly bucketStarts: Uint32Array<ArrayBuffer>;
  readonly slots: Uint32Array<ArrayBuffer>;
  readonly slotEnds: Uint32Array<ArrayBuffer>;
  readonly slotRanks: Uint32Array<ArrayBuffer>;
  /** Name of each occurrence. */
  readonly names: Uint32Array;
  /** Occurrences of each name one after another, in their order, and where each name's begin. */
  readonly members: Uint32Array;
  readonly memberStarts: Uint32Array;
}

/** Tag of an item that is a beginning of names; the rest of a tag is flags and occurrence. */
const PREFIX = 0x8000_0000;
const FLAGS_SHIFT = 27;
const OCCURRENCE = 2 ** FLAGS_SHIFT - 1;

/** Places every distinct word sequence in a bucket. Linear in the number of occurrences. */
export function buildSlots(occurrences: Occurrences): SlotTable {
  const { count } = occurrences;
  const items = sortIntoBuckets(occurrences);
  const { starts, tags, hash1, hash2 } = items;
  const buckets = starts.length - 1;
  const bucketStarts = new Uint32Array(buckets + 1);
  const slots = new Column(tags.length);
  const names = new Uint32Array(count);
  const members = new Column(count);
  const memberStarts = new Column(count + 1);
  const taken = new Uint8Array(tags.length);
  const sameText = textEquality(occurrences);
  for (let bucket = 0; bucket < buckets; bucket++) {
    bucketStarts[bucket] = slots.length;
    const end = starts[bucket + 1] ?? 0;
    for (let i = starts[bucket] ?? 0; i < end; i++) {
      if (taken[i] === 1) continue;
      const tag = tags[i] ?? 0;
      const first = hash1[i];
      const second = hash2[i] ?? 0;
      if (tag === PREFIX) {
        slots.push(slotOf(second, SLOT.continues));
        continue;
      }
      const name = memberStarts.length;
      memberStarts.push(members.length);
      let flags = (tag >>> FLAGS_SHIFT) & 15;
      for (let j = i; j < end; j++) {
        if (taken[j] === 1 || hash1[j] !== first || hash2[j] !== second) continue;
        const other = tags[j] ?? 0;
        if (other === PREFIX) {
          flags |= SLOT.continues;
        } else {
          if (j > i && !sameText(tag & OCCURRENCE, other & OCCURRENCE)) continue;
          if (!((other >>> FLAGS_SHIFT) & SLOT.stem)) flags &= ~SLOT.stem;
          members.push(other & OCCURRENCE);
          names[other & OCCURRENCE] = name;
        }
        taken[j] = 1;
      }
      slots.push(slotOf(second, flags));
    }
  }
  bucketStarts[buckets] = slots.length;
  appendUnfindable(occurrences.flags.values, names, members, memberStarts);
  memberStarts.push(members.length);
  return {
    bucketShift: items.shift,
    bucketStarts,
    slots: slots.values,
    ...rank(slots.values),
    names,
    members: members.values,
    memberStarts: memberStarts.values,
  };
}

interface Items {
  readonly shift: number;
  /** First item of each bucket, and the number of items. */
  readonly starts: Uint32Array;
  /** By bucket: names in the order of the occurrences, then what begins names. */
  readonly tags: Uint32Array;
  readonly hash1: Uint32Array;
  readonly hash2: Uint32Array;
}

/** Sorts by counting: one pass for the sizes of the buckets, one to fill them. */
function sortIntoBuckets(occurrences: Occurrences): Items {
  const { count } = occurrences;
  const own1 = occurrences.hash1.values;
  const own2 = occurrences.hash2.values;
  const flags = occurrences.flags.values;
  const prefixes = distinctPrefixes(occurrences.prefix1.values, occurrences.prefix2.values);
  const expected = count + prefixes.first.length;
  const shift = 32 - Math.max(1, Math.floor(Math.log2(Math.max(1, expected))) - 2);
  const buckets = 2 ** (32 - shift);

  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < count; i++) {
    if ((flags[i] ?? 0) & UNFINDABLE) continue;
    const bucket = ((own1[i] ?? 0) >>> shift) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (const hash of prefixes.first) {
    const bucket = (hash >>> shift) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  }
  const total = starts[buckets] ?? 0;
  const tags = new Uint32Array(total);
  const hash1 = new Uint32Array(total);
  const hash2 = new Uint32Array(total);
  const next = starts.slice();
  const place = (first: number, second: number, tag: number): void => {
    const at = next[first >>> shift] ?? 0;
    next[first >>> shift] = at + 1;
    tags[at] = tag;
    hash1[at] = first;
    hash2[at] = second;
  };
  for (let i = 0; i < count; i++) {
    const own = flags[i] ?? 0;
    if (!(own & UNFINDABLE)) place(own1[i] ?? 0, own2[i] ?? 0, (own << FLAGS_SHIFT) | i);
  }
  for (let i = 0; i < prefixes.first.length; i++)
    place(prefixes.first[i] ?? 0, prefixes.second[i] ?? 0, PREFIX);
  return { shift, starts, tags, hash1, hash2 };
}

function slotOf(hash2: number, flags: number): number {
  return (hash2 & (-1 << FINGERPRINT_SHIFT)) | flags;
}

/** Names that no text mentions come after all others, each for itself. */
function appendUnfindable(
  flags: Uint32Array,
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

/** Each pair of hashes once, by open addressing. */
function distinctPrefixes(
  first: Uint32Array,
  second: Uint32Array,
): { first: Uint32Array; second: Uint32Array } {
  const size = 2 ** Math.ceil(Math.log2(first.length * 2 + 2));
  const table = new Uint32Array(size);
  const distinct1 = new Uint32Array(first.length);
  const distinct2 = new Uint32Array(first.length);
  let count = 0;
  for (let i = 0; i < first.length; i++) {
    const one = first[i] ?? 0;
    const two = second[i] ?? 0;
    let at = (one ^ (two >>> 7)) & (size - 1);
    for (;;) {
      const known = table[at] ?? 0;
      if (known === 0) {
        distinct1[count] = one;
        distinct2[count++] = two;
        table[at] = count;
        break;
      }
      if (distinct1[known - 1] === one && distinct2[known - 1] === two) break;
      at = (at + 1) & (size - 1);
    }
  }
  return { first: distinct1.subarray(0, count), second: distinct2.subarray(0, count) };
}

function textEquality({ texts }: Occurrences): (one: number, other: number) => boolean {
  const { units } = texts;
  const starts = texts.starts.values;
  return (one, other) => {
    const a = starts[one] ?? 0;
    const b = starts[other] ?? 0;
    const length = (starts[one + 1] ?? 0) - a;
    if ((starts[other + 1] ?? 0) - b !== length) return false;
    for (let i = 0; i < length; i++) if (units[a + i] !== units[b + i]) return false;
    return true;
  };
}
