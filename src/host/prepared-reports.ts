import type { PageReport } from "../browser/protocol.ts";
import type { Library } from "./library.ts";
import { entitiesOf, type OpenPage, type OpenPages } from "./open-pages.ts";
import type { Speech } from "./speech.ts";

/** Milliseconds without news of a page after which its report is made. */
const REST = 400;

/** What reports are made of. */
export interface ReportSources {
  readonly pages: OpenPages;
  readonly library: () => Promise<Library>;
  readonly speech: () => Promise<Speech>;
  /** A page without the mentions that the reader refused. */
  readonly known: (page: OpenPage) => Promise<OpenPage>;
}

/** The reports of the pages that are open. */
export class PreparedReports {
  readonly #sources: ReportSources;
  /** By the mentions that they were made of: a page that changes has others, as has one read by other datasets. */
  readonly #made = new WeakMap<
    OpenPage["mentions"],
    { readonly language: string; readonly report: PageReport }
  >();
  readonly #resting = new Map<number, ReturnType<typeof setTimeout>>();

  constructor(sources: ReportSources) {
    this.#sources = sources;
  }

  /** Null where the page of the tab has not been read. */
  async get(tab: number): Promise<PageReport | null> {
    const { pages, library, speech, known } = this.#sources;
    const page = pages.get(tab);
    if (!page) return null;
    const [{ excerpts }, { language }, read] = await Promise.all([library(), speech(), known(page)]);
    const made = this.#made.get(read.mentions);
    if (made?.language === language) return made.report;
    const datasets = await excerpts((id) => ({ named: entitiesOf(read, id) }));
    // What sums a page up is made ready after the page's names are there: it is the most of what a worker's start would take.
    const { reportPage } = await import("./page-report.ts");
    const report = reportPage(read, datasets, language);
    this.#made.set(read.mentions, { language, report });
    return report;
  }

  /** Makes the report when a page has come to rest, so that it is there when the popup opens. */
  prepare(tab: number): void {
    clearTimeout(this.#resting.get(tab));
    const make = () => {
      this.#resting.delete(tab);
      this.get(tab).catch(() => undefined); // the popup asks again, and is told
    };
    this.#resting.set(tab, setTimeout(make, REST));
  }
}
