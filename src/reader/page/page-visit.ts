import { findMainContent } from "../../article/main-content.ts";
import type { PageInfo, Place, ReaderSetup } from "../../browser/protocol.ts";
import { troubleTo } from "../note-trouble.ts";
import type { SendToHost } from "../send-to-host.ts";
import { rectsOfSpan } from "./geometry.ts";
import { scrollToSpan } from "./go-to.ts";
import { HiddenText } from "./hidden-text.ts";
import { Highlights } from "./highlights.ts";
import { mentionAtPoint } from "./hit-test.ts";
import { HostReading, type SaidOfPage } from "./host-reading.ts";
import { MentionBook, type PageMention } from "./mention-book.ts";
import { PageChanges } from "./page-changes.ts";
import { pastView } from "./past-view.ts";
import { stretchesOf, type TextBlock } from "./text-block.ts";
import { type Difference, type Dirt, TextMap } from "./text-map.ts";
import { toUnderline } from "./to-underline.ts";
import { inSlices, yieldToPage } from "./yield-to-page.ts";

export interface VisitOptions {
  readonly document: Document;
  readonly said: SaidOfPage;
  /** The part of the page that holds the article. */
  readonly main: Element;
  readonly underline: ReaderSetup["underline"];
  readonly send: SendToHost;
  /** Ends the visit: everything that it painted, listens to and watches goes. */
  readonly signal: AbortSignal;
  /** Mentions came, went or moved. */
  readonly onMentions: () => void;
}

/** Of the time that passes, reading changes may take a tenth. */
const SHARE = 10;
/** Longest rest (ms) between two readings of a page that keeps us busy. */
const LONGEST_REST = 2_000;
/** How long (ms) a place that was scrolled to is marked. */
const FLASH = 1_600;

/** One page while it is open: its text, its mentions and what is painted. */
export class PageVisit {
  readonly #options: VisitOptions;
  readonly #map: TextMap;
  readonly #changes: PageChanges;
  readonly #hidden: HiddenText;
  readonly #book = new MentionBook();
  readonly #highlights = new Highlights();
  readonly #host: HostReading;
  /** Whether anything has been read: the first reading is of what is in view. */
  #hasBegun = false;
  #isReading = false;
  #isWaiting = false;
  #restUntil = 0;
  #ordered: readonly PageMention[] | undefined;
  #flash: ReturnType<typeof setTimeout> | undefined;

  constructor(options: VisitOptions) {
    const { document, signal } = options;
    this.#options = options;
    this.#map = new TextMap(document, {
      onShadowRoot: (root) => this.#changes.observe(root),
      onUnread: (element, why) => this.#hidden.watch(element, why),
    });
    this.#host = new HostReading(this.#map, options, (mentions) => {
      this.#book.replaceAll(mentions, (id) => this.#host.knows(id));
      this.#paint();
    });
    this.#changes = new PageChanges(this.#map, signal, () => this.#onChange());
    this.#hidden = new HiddenText(document, signal, (element) => {
      this.#map.forgetPassed(element);
      this.#changes.add(element);
      this.#onChange();
    });
    signal.addEventListener("abort", () => this.#end());
    this.#changes.observe(document);
    this.#readWhole(options.main);
    // A style sheet that came late may have hidden or shown some of it.
    window.addEventListener("load", () => void this.#readAgain(), { once: true, signal });
    window.addEventListener("pageshow", ({ persisted }) => persisted && this.tellAgain(), { signal });
  }

  /** The page as far as it is known. */
  get page(): PageInfo {
    return this.#host.page;
  }

  /** All mentions in page order. */
  mentions(): readonly PageMention[] {
    this.#ordered ??= this.#map.inOrder().flatMap(({ id }) => this.#book.in(id));
    return this.#ordered;
  }

  /** The mention at a point of the viewport (CSS px). */
  mentionAt(x: number, y: number): PageMention | undefined {
    return mentionAtPoint(this.#options.document, this.#map, this.#book, x, y);
  }

  /** Client rectangles (CSS px), one or more a line; empty where the mention has gone or is not shown. */
  rectsOf(mention: PageMention): DOMRect[] {
    const block = this.#blockOf(mention);
    return block === undefined ? [] : rectsOfSpan(block, mention.start, mention.end);
  }

  /** The node where a mention begins, to tell the link or language around it; undefined where it has gone. */
  nodeOf(mention: PageMention): Node | undefined {
    const block = this.#blockOf(mention);
    return block === undefined ? undefined : stretchesOf(block, mention.start, mention.end)[0]?.node;
  }

  /** Marks the mention that the keyboard is on, or none. */
  setCurrent(mention: PageMention | undefined): void {
    const block = mention && this.#blockOf(mention);
    this.#highlights.mark("kontekst-caret", block && { ...mention, block });
  }

  /** Scrolls a place into view. @returns false where it has gone or is not shown */
  goTo({ block: id, start, end }: Place, flash = true): boolean {
    const block = this.#map.get(id);
    if (block === undefined || end > block.text.length || !scrollToSpan({ block, start, end })) return false;
    if (flash) {
      clearTimeout(this.#flash);
      this.#highlights.mark("kontekst-flash", { block, start, end });
      this.#flash = setTimeout(() => this.#highlights.mark("kontekst-flash", undefined), FLASH);
    }
    return true;
  }

  /** Tells the host everything again: it has forgotten, or the page comes back from the back/forward cache. */
  tellAgain(): void {
    this.#onChange();
    this.#host.tellAgain();
  }

  #blockOf(mention: PageMention): TextBlock | undefined {
    return this.#book.has(mention) ? this.#map.get(mention.block) : undefined;
  }

  async #readAgain(): Promise<void> {
    const { document, signal } = this.#options;
    const main = await inSlices(findMainContent(document), signal);
    if (main !== undefined) this.#readWhole(main.value);
  }

  #readWhole(main: Element): void {
    this.#map.article = main;
    this.#changes.addWhole();
    this.#onChange();
  }

  #onChange(): void {
    if (this.#options.signal.aborted || this.#changes.isEmpty()) return;
    const rest = this.#restUntil - performance.now();
    if (rest > 0 || this.#isReading) this.#highlights.eraseWithin(this.#changes.containers);
    if (this.#isWaiting || this.#isReading) return;
    this.#isWaiting = true;
    const read = () => {
      if (!this.#isWaiting || this.#options.signal.aborted) return;
      this.#isWaiting = false;
      this.#read(this.#changes.take()).catch(troubleTo(this.#options.send));
    };
    // Just before a frame the page's styles are about to be computed anyway, nothing stale has been painted yet, and the
    // style sheets that the first frame waits for are there. Pages in the background have no frames.
    if (rest > 0 || this.#options.document.hidden) setTimeout(read, Math.max(rest, 50));
    // Right after the first frame the layout of a whole page is at hand, which we would have to wait for before it.
    else requestAnimationFrame(this.#hasBegun ? read : () => void yieldToPage().then(read));
  }

  async #read(dirt: Dirt): Promise<void> {
    const { document, signal } = this.#options;
    this.#isReading = true;
    const isForLater = this.#hasBegun || document.hidden ? undefined : pastView(document);
    this.#hasBegun = true;
    const read = await inSlices(this.#map.read(dirt, isForLater), signal, () =>
      this.#highlights.eraseWithin(dirt.containers),
    );
    if (read === undefined) return;
    this.#isReading = false;
    const began = performance.now();
    this.#apply(read.value);
    const { isPart } = read.value;
    const now = performance.now();
    const spent = read.spent + now - began;
    this.#restUntil = spent < 1 || isPart ? 0 : now + Math.min(spent * (SHARE - 1), LONGEST_REST);
    if (isPart) this.#changes.addWhole();
    this.#onChange();
  }

  #apply({ changed, before, removed, isPart }: Difference): void {
    for (const id of removed) this.#book.remove(id);
    for (const { id, text } of changed) {
      const old = before.get(id);
      if (old !== undefined) this.#book.follow(id, old, text);
    }
    this.#paint();
    this.#host.tell([...removed, ...changed.map(({ id }) => id)], isPart);
  }

  #paint(): void {
    this.#ordered = undefined;
    const { underline } = this.#options;
    this.#highlights.underline(toUnderline(underline, this.mentions(), (id) => this.#map.get(id)));
    this.#options.onMentions();
  }

  #end(): void {
    clearTimeout(this.#flash);
    this.#highlights.clear();
    this.#book.clear();
  }
}
