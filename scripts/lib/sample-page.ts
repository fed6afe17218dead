import { sampleArticle } from "../../src/welcome/sample-article.ts";
import { articlePage } from "./article-page.ts";

/** The sample article of the welcome page as a news page of its own. */
export function samplePage(language = "en"): string {
  return articlePage(sampleArticle(language));
}
