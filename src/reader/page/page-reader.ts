import { readDeclared } from "../../article/declared.ts";
import { judgePage } from "../../article/judge-page.ts";
import { findMainContent } from "../../article/main-content.ts";
import { addressOf } from "../../article/page-address.ts";
import type { PageInfo, Place, ReaderSetup } from "../../browser/protocol.ts";
import type { SendToHost } from "../send-to-host.ts";
import type { PageMention } from "./mention-book.ts";
import { watchNavigation } from "./navigation.ts";
import { PageVisit } from "./page-visit.ts";
import { whenQuiet } from "./when-quiet.ts";
import { inSlices } from "./yield-to-page.ts";

export type { PageMention } from "./mention-book.ts";

/** What the script is doing in its page: see `reader/state`. */
type ReaderState = "reading" | "off" | "not-news";

export interface PageReaderOptions {
  readonly setup: Pick<ReaderSetup, "pages" | "site" | "underline">;
  readonly send: SendToHost;
  /** Ends everything: nothing stays painted, watched or listened to. */
  readonly signal: AbortSignal;
  /** Mentions came, went or moved: what shows one should look whether it is still there. */
  readonly onMentions?: () => void;
  /** The page has become another one, by client-side navigation. */
  readonly onNavigate?: () => void;
}

/** Reads the open page, has its names found and underlines them, for as long as the page is open. */
export interface PageReader {
  page(): PageInfo;
  state(): ReaderState;
  /** Reads the page though it is not news or the reader reads only when asked; has it read again where it is being read. */
  read(): void;
  /** All mentions in page order. A mention is the same object as long as it stays where it is in its block. */
  mentions(): readonly PageMention[];
  /** The mention at a point of the viewport (CSS px). */
  mentionAt(x: number, y: number): PageMention | undefined;
  /** Client rectangles (CSS px), one or more a line; empty where the mention has gone or is not shown. */
  rectsOf(mention: PageMention): DOMRect[];
  /** The text node where a mention begins; undefined where it has gone. */
  nodeOf(mention: PageMention): Node | undefined;
  /** Marks the mention that the keyboard is on, or none. */
  setCurrent(mention: PageMention | undefined): void;
  /** Scrolls a place into view and, unless told not to, flashes it. @returns false where it has gone or is not shown */
  goTo(place: Place, flash?: boolean): boolean;
  /** Has the host read the page's blocks again: its datasets or settings have changed. */
  tellAgain(): void;
}

/** A page that is being read, as soon as its article is found. */
interface Visit {
  reading?: PageVisit;
  readonly end: AbortController;
}

/** When (ms) a page without text is looked at again, because it may bring its text late. */
const SECOND_LOOKS = [1_000, 3_000] as const;

/**
 * Judges the page and reads it where it is to be read. A page that is not news is left alone but for listening for a
 * client-side navigation.
 */
export function createPageReader(document: Document, options: PageReaderOptions): PageReader {
  const { setup, send, signal } = options;

  let wasAsked = false;
  let judgement = judge();
  let visit: Visit | undefined;
  let lookAgain: ReturnType<typeof setTimeout> | undefined;
  /** A page has become another one and still changes. */
  let isWaiting = false;

  function judge(): PageInfo["judgement"] {
    const judged = judgePage(document);
    if (judged.reason === "pdf") return judged;
    if (wasAsked) return { news: false, reason: "asked" };
    return setup.pages === "all" ? { news: judged.news, reason: "every-page" } : judged;
  }

  /** What is known of the page: what it says of itself as soon as the host has read it. */
  function page(): PageInfo {
    const { address, site } = addressOf(document.URL);
    return visit?.reading?.page ?? { url: address, site, judgement };
  }

  function isToBeRead(): boolean {
    // All of it is what the reader writes.
    if (document.designMode === "on") return false;
    if (wasAsked) return true;
    if (setup.site === "off") return false;
    return setup.site === "on" || setup.pages === "all" || (setup.pages === "news" && judgement.news);
  }

  function begin(looks: readonly number[], previous?: PageInfo): void {
    if (isToBeRead()) {
      visit = { end: new AbortController() };
      signal.addEventListener("abort", endVisit, { signal: visit.end.signal });
      void open(visit, previous);
    } else if (setup.pages === "news" && setup.site !== "off" && looks.length > 0 && isBare(document)) {
      const [wait, ...later] = looks;
      lookAgain = setTimeout(() => {
        if (signal.aborted) return;
        judgement = judge();
        begin(later);
      }, wait);
    }
  }

  /** Long pages are read in many turns, from the first on. */
  async function open(opened: Visit, previous: PageInfo | undefined): Promise<void> {
    const { signal: ends } = opened.end;
    const main = (await inSlices(findMainContent(document), ends))?.value;
    if (main === undefined) return;
    opened.reading = new PageVisit({
      document,
      said: { page: page(), declared: readDeclared(document, main), ...(previous && { previous }) },
      main,
      underline: setup.underline,
      send,
      signal: ends,
      onMentions: () => {
        lookForNavigation();
        options.onMentions?.();
      },
    });
  }

  function endVisit(): void {
    clearTimeout(lookAgain);
    if (visit === undefined) return;
    visit.end.abort();
    visit = undefined;
    send("page/gone", {}).catch(() => undefined);
  }

  const lookForNavigation = watchNavigation(window, signal, () => {
    const previous = page();
    endVisit();
    wasAsked = false;
    options.onNavigate?.();
    // A page that goes on from address to address is waited for once, not once an address.
    if (isWaiting) return;
    isWaiting = true;
    void whenQuiet(document, signal).then(() => {
      isWaiting = false;
      if (signal.aborted || visit !== undefined) return;
      clearTimeout(lookAgain);
      judgement = judge();
      begin(SECOND_LOOKS, previous);
    });
  });
  begin(SECOND_LOOKS);

  return {
    page,
    state: () => (visit !== undefined ? "reading" : setup.site === "off" ? "off" : "not-news"),
    read() {
      // Asked for a page that is being read already, the worker has lost it: it was stopped meanwhile.
      if (visit !== undefined) return visit.reading?.tellAgain();
      clearTimeout(lookAgain);
      wasAsked = true;
      judgement = judge();
      begin([]);
    },
    mentions: () => visit?.reading?.mentions() ?? [],
    mentionAt: (x, y) => visit?.reading?.mentionAt(x, y),
    rectsOf: (mention) => visit?.reading?.rectsOf(mention) ?? [],
    nodeOf: (mention) => visit?.reading?.nodeOf(mention),
    setCurrent: (mention) => visit?.reading?.setCurrent(mention),
    goTo: (place, flash) => visit?.reading?.goTo(place, flash) ?? false,
    tellAgain: () => visit?.reading?.tellAgain(),
  };
}

/** Whether the page has hardly any text yet, as those have that are made by their scripts. */
function isBare(document: Document): boolean {
  return document.getElementsByTagName("p").item(2) === null;
}
