import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleOfText, articlePage } from "../../scripts/lib/article-page.ts";
import { root } from "../../scripts/lib/run.ts";

const name = "nrk-2021-08-12.txt";
const file = join(root, "..", "shared", "article", name);

/** The article that the first dataset was made for, as a page; undefined, which is said, where it is not at hand. */
export const nrkPage: string | undefined = existsSync(file)
  ? articlePage({ ...articleOfText(name, readFileSync(file, "utf8")), language: "nb" })
  : undefined;
if (nrkPage === undefined) console.warn("skipped, or in part: the article is not at ../shared/article");
