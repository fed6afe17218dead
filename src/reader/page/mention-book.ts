import type { Mention } from "../../engine/types.ts";

/** A mention of the open page. The same object stands for it as long as it stays where it is in its block. */
export type PageMention = Mention & {
  /** Everyday in this page, or the label of a link: not underlined unless all are. */
  readonly quiet?: true;
};

/** Characters that make one word of what stands before and after them. */
const JOINS = /[\p{L}\p{M}\p{N}]/u;

/** The mentions of a page by block. */
export class MentionBook {
  readonly #byBlock = new Map<number, readonly PageMention[]>();

  in(block: number): readonly PageMention[] {
    return this.#byBlock.get(block) ?? [];
  }

  has(mention: PageMention): boolean {
    return this.in(mention.block).includes(mention);
  }

  /**
   * Takes over what the engine found in all blocks.
   * @param isCurrent whether a block still has the text that the engine has read; others keep what they have
   */
  replaceAll(mentions: readonly PageMention[], isCurrent: (block: number) => boolean): void {
    const found = Map.groupBy(mentions, ({ block }) => block);
    for (const block of new Set([...this.#byBlock.keys(), ...found.keys()])) {
      if (!isCurrent(block)) continue;
      const old = this.in(block);
      const mentionsNow = (found.get(block) ?? []).map(
        (mention) => old.find((other) => isSame(other, mention)) ?? mention,
      );
      this.#set(
        block,
        mentionsNow.sort((a, b) => a.start - b.start),
      );
    }
  }

  /**
   * Follows a change of a block's text until the engine has read it: mentions in what stayed the same at its beginning and
   * end move with it, the others go.
   */
  follow(block: number, before: string, after: string): void {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
      tail += 1;
    const shift = after.length - before.length;
    const kept: PageMention[] = [];
    for (const mention of this.in(block)) {
      // A name that now touches other letters may have become another: «Kabul» and «Kabulista».
      if (mention.end <= head && !JOINS.test(after.charAt(mention.end))) kept.push(mention);
      else if (
        mention.start >= before.length - tail &&
        !JOINS.test(after.charAt(mention.start + shift - 1))
      ) {
        kept.push({ ...mention, start: mention.start + shift, end: mention.end + shift });
      }
    }
    this.#set(block, kept);
  }

  remove(block: number): void {
    this.#byBlock.delete(block);
  }

  clear(): void {
    this.#byBlock.clear();
  }

  #set(block: number, mentions: readonly PageMention[]): void {
    if (mentions.length === 0) this.#byBlock.delete(block);
    else this.#byBlock.set(block, mentions);
  }
}

function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.entity === b.entity &&
    a.dataset === b.dataset &&
    a.type === b.type &&
    a.quiet === b.quiet &&
    a.confidence === b.confidence &&
    a.evidence.name === b.evidence.name &&
    a.evidence.form === b.evidence.form &&
    a.evidence.reason.kind === b.evidence.reason.kind
  );
}
