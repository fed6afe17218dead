import { Column, letGo } from "./columns.ts";
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
export function buildSlots(occurrences: Occurrences): SlotTable {
  const { count } = occurrences;
  const items = sortIntoBuckets(occurrences);
  const { starts, tags, hash2 } = items;
  const buckets = starts.length - 1;
  const bucketStarts = new Uint32Array(buckets + 1);
  const slots = new Column(tags.length);
  const names = new Uint32Array(count);
  const members = new Column(count);
  const memberStarts = new Column(count + 1);
  const sameText = textEquality(occurrences);
  const samePrefix = prefixEquality(occurrences);
  for (let bucket = 0; bucket < buckets; bucket++) {
    bucketStarts[bucket] = slots.length;
    const end = starts[bucket + 1] ?? 0;
    for (let i = starts[bucket] ?? 0; i < end; i++) {
      const tag = tags[i] ?? 0;
      if (tag === TAKEN) continue;
      const hash = hash2[i] ?? 0;
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
        if (hash2[j] !== hash) continue;
        const other = tags[j] ?? 0;
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
        tags[j] = TAKEN;
      }
      slots.push(slotOf(hash, flags));
    }
  }
  bucketStarts[buckets] = slots.length;
  appendUnfindable(occurrences.flags.values, names, members, memberStarts);
  memberStarts.push(members.length);
  letGo(starts, tags, hash2, occurrences.hash1.values, occurrences.flags.values);
  occurrences.prefixes.letGo();
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
  /** By bucket: names in the order of the occurrences, then what begins names. */
  readonly tags: Uint32Array<ArrayBuffer>;
  readonly hash2: Uint32Array<ArrayBuffer>;
}

/** Sorts by counting: one pass for the sizes of the buckets, one to fill them. */
function sortIntoBuckets(occurrences: Occurrences): Items {
  const { count } = occurrences;
  const own1 = occurrences.hash1.values;
  const own2 = occurrences.hash2.values;
  const flags = occurrences.flags.values;
  const prefix1 = occurrences.prefixes.first.values;
  const prefix2 = occurrences.prefixes.second.values;
  const expected = count + prefix1.length;
  const shift = 32 - Math.max(1, Math.floor(Math.log2(Math.max(1, expected))) - 2);
  const buckets = 2 ** (32 - shift);

  // The end of each bucket stands where the next one begins; filling moves every beginning to its place, one further down.
  const starts = new Uint32Array(buckets + 2);
  for (let i = 0; i < count; i++) {
    if ((flags[i] ?? 0) & UNFINDABLE) continue;
    const bucket = ((own1[i] ?? 0) >>> shift) + 2;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (const hash of prefix1) {
    const bucket = (hash >>> shift) + 2;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 2; bucket < starts.length; bucket++) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const total = starts[buckets + 1] ?? 0;
  const tags = new Uint32Array(total);
  const hash2 = new Uint32Array(total);
  const place = (first: number, second: number, tag: number): void => {
    const bucket = (first >>> shift) + 1;
    const at = starts[bucket] ?? 0;
    starts[bucket] = at + 1;
    tags[at] = tag;
    hash2[at] = second;
  };
  for (let i = 0; i < count; i++) {
    const own = flags[i] ?? 0;
    if (!(own & UNFINDABLE)) place(own1[i] ?? 0, own2[i] ?? 0, (own << FLAGS_SHIFT) | i);
  }
  for (let i = 0; i < prefix1.length; i++) place(prefix1[i] ?? 0, prefix2[i] ?? 0, PREFIX + i);
  letGo(own2);
  return { shift, starts: starts.subarray(0, buckets + 1), tags, hash2 };
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

/** Whether a name that has the second hash of what begins other names is the same. */
function prefixEquality({ hash1, prefixes }: Occurrences): (name: number, prefix: number) => boolean {
  return (name, prefix) => hash1.at(name) === prefixes.first.at(prefix);
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
