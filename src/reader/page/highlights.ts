import type { EntityType } from "../../dataset/schema.ts";
import type { PageMention } from "./mention-book.ts";
import { stretchesOf, type TextBlock } from "./text-block.ts";

/** Names under which highlights.css styles what is painted. */
export type HighlightName = `kontekst-${EntityType | `${EntityType}-upright` | "caret" | "flash"}`;

/** A span of a block to be painted. */
export interface Span {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

interface Painted extends Span {
  readonly name: HighlightName;
  readonly ranges: readonly StaticRange[];
}

/** What is painted, as the second word of its name; later ones are painted over earlier ones. */
export const PAINTED = "place organisation person caret flash".split(" ");

/**
 * Paints spans of the page through the CSS Custom Highlight API: the page's DOM stays as it is. Ranges are static, so
 * that they cost nothing when the page changes; who changes a block paints it again.
 * The registry is the page's too: it may clear ours or add to it, so each painting puts ours in its place again.
 */
export class Highlights {
  readonly #registry: HighlightRegistry | undefined = globalThis.CSS?.highlights;
  readonly #highlights = new Map<HighlightName, Highlight>();
  readonly #mentions = new Map<PageMention, Painted>();
  readonly #marks = new Map<HighlightName, Painted>();

  /** Underlines exactly these mentions; those that are underlined already in the same block stay untouched. */
  underline(wanted: ReadonlyMap<PageMention, TextBlock>): void {
    for (const [mention, painted] of this.#mentions) {
      if (wanted.get(mention) === painted.block) continue;
      this.#erase(painted);
      this.#mentions.delete(mention);
    }
    for (const [mention, block] of wanted) {
      if (this.#mentions.has(mention)) continue;
      const name = `kontekst-${mention.type}` as const;
      const span = { ...mention, block };
      this.#mentions.set(mention, this.#paint(isUpright(block.container) ? `${name}-upright` : name, span));
    }
    this.#reassert();
  }

  /** Takes the underlines off all mentions of the blocks within these elements, because their text has changed. */
  eraseWithin(containers: ReadonlySet<Element>): void {
    for (const [mention, painted] of this.#mentions) {
      if (!containers.has(painted.block.container)) continue;
      this.#erase(painted);
      this.#mentions.delete(mention);
    }
  }

  /** Marks one span, or none: the mention that the keyboard is on, or the place that was scrolled to. */
  mark(name: "kontekst-caret" | "kontekst-flash", span: Span | undefined): void {
    const old = this.#marks.get(name);
    if (old !== undefined) this.#erase(old);
    if (span === undefined) this.#marks.delete(name);
    else this.#marks.set(name, this.#paint(name, span));
    this.#reassert();
  }

  /** Leaves nothing behind. */
  clear(): void {
    this.#mentions.clear();
    this.#marks.clear();
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (this.#registry?.get(name) === highlight) this.#registry.delete(name);
    }
    this.#highlights.clear();
  }

  #paint(name: HighlightName, span: Span): Painted {
    const ranges = rangesOf(span);
    const highlight = this.#highlight(name);
    for (const range of ranges) highlight.add(range);
    return { ...span, name, ranges };
  }

  #erase({ name, ranges }: Painted): void {
    const highlight = this.#highlights.get(name);
    for (const range of ranges) highlight?.delete(range);
  }

  #highlight(name: HighlightName): Highlight {
    let highlight = this.#highlights.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      highlight.priority = PAINTED.indexOf(name.split("-")[1] ?? "");
      this.#highlights.set(name, highlight);
    }
    return highlight;
  }

  /** The page may have replaced our highlights, taken ranges out or put some in. */
  #reassert(): void {
    const expected = new Map<HighlightName, StaticRange[]>();
    for (const { name, ranges } of [...this.#mentions.values(), ...this.#marks.values()]) {
      const all = expected.get(name);
      if (all === undefined) expected.set(name, [...ranges]);
      else all.push(...ranges);
    }
    for (const [name, highlight] of this.#highlights) {
      const ranges = expected.get(name) ?? [];
      if (highlight.size !== ranges.length || !ranges.every((range) => highlight.has(range))) {
        highlight.clear();
        for (const range of ranges) highlight.add(range);
      }
      if (this.#registry?.get(name) !== highlight) this.#registry?.set(name, highlight);
    }
  }
}

/** Whether the lines are vertical, in a language that has its underlines on their right: see docs/browser-bugs.md. */
function isUpright(container: Element): boolean {
  return container.matches(":lang(ja), :lang(ko)") && getComputedStyle(container).writingMode.startsWith("v");
}

/** One range from the first to the last character, so that spaces between nodes are painted too; one a node across shadow trees. */
function rangesOf({ block, start, end }: Span): StaticRange[] {
  const stretches = stretchesOf(block, start, end);
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return [];
  const runs =
    first.node.getRootNode() === last.node.getRootNode()
      ? [{ startContainer: first.node, startOffset: first.from, endContainer: last.node, endOffset: last.to }]
      : stretches.map(({ node, from, to }) => ({
          startContainer: node,
          startOffset: from,
          endContainer: node,
          endOffset: to,
        }));
  return runs.map((run) => new StaticRange(run));
}
