import type { Settings } from "../browser/settings.ts";
import type { SampleArticle } from "./sample-article.ts";

/** All that the welcome page asks of the browser. */
export interface WelcomeApi {
  settings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  /**
   * Reads the article that stands in `root` as a news page is read, until `signal` aborts: content scripts do not run
   * on the extension's own pages.
   */
  read(root: HTMLElement, article: SampleArticle, signal: AbortSignal): void;
  /** The keys that go to the next name, as the browser writes them; undefined where none are set. */
  nextNameKeys(): Promise<string | undefined>;
  openOptions(): void;
}
