import { basename } from "node:path";
import { parseHTML } from "linkedom";
import { readDeclared } from "../../src/article/declared.ts";
import { readJsonLd } from "../../src/article/json-ld.ts";
import { mainContent } from "../../src/article/main-content.ts";
import { firstMeta, readMeta } from "../../src/article/meta.ts";
import { publishedDate } from "../../src/article/published-date.ts";
import { articleBlocks } from "../../src/draft/article-blocks.ts";
import type { DraftArticle } from "../../src/draft/draft-article.ts";
import { textLanguage } from "../../src/engine/language/text-language.ts";
import { blocksOfHtml, isHtml } from "./html-blocks.ts";
import { blocksOfText } from "./text-blocks.ts";

/** What of a page's address a source names: no query and no fragment, which say how a reader came there. */
const ADDRESS = /^https:\/\/[^\s/?#@\\]+(?:\/[^\s\\?#]*)?/;

/**
 * The text of a file as an article. Paragraphs are the lines of a text that are not empty, or the blocks of a page. A page
 * says its title, date, publisher and address; a text has its file's name for a title, and a date in it for the date.
 * @param language BCP 47, where the person says it
 */
export function articleOf(file: string, text: string, language: string | undefined): DraftArticle {
  const name = basename(file).replace(/\.\w+$/, "");
  const read = isHtml(file, text) ? articleOfHtml(text, name) : articleOfText(text, name);
  const sample = read.blocks
    .slice(0, 60)
    .map((block) => block.text)
    .join("\n");
  const tag = language ?? textLanguage(read.language, sample);
  const { language: _, ...article } = read;
  return { ...article, ...(tag !== undefined && { language: tag }) };
}

function articleOfText(text: string, name: string): DraftArticle {
  const date = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  return { blocks: blocksOfText(text), title: name, ...(date !== undefined && { date }) };
}

function articleOfHtml(html: string, name: string): DraftArticle {
  const { blocks, info } = blocksOfHtml(html);
  const { document } = parseHTML(html);
  const declared = readDeclared(document, mainContent(document));
  const meta = readMeta(declared.meta);
  const date = publishedDate(readJsonLd(declared.jsonLd), meta, declared.dates);
  const publisher = firstMeta(meta, "og:site_name", "publisher", "application-name");
  const url = ADDRESS.exec(statedAddress(document) ?? "")?.[0];
  const title = firstMeta(meta, "og:title", "headline") ?? info.title ?? name;
  return {
    blocks: articleBlocks(blocks),
    title,
    ...(info.language !== undefined && { language: info.language }),
    ...(date !== undefined && { date }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
}

/** Where a page says that it stands; what it declares to the extension has no address in it. */
function statedAddress(document: Document): string | null | undefined {
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
  return canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute("content");
}
