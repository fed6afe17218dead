import type { Declared } from "../browser/protocol.ts";
import { jsonLdTexts } from "./json-ld-texts.ts";
import { beginningOf, firstOf, plain } from "./plain-node.ts";

/*
 * What a page declares of itself is gathered in the page and understood in the worker (`page-info.ts`): parsing is no work for
 * the thread that the page is scrolled with, nor its code for a script that every page loads.
 */

/** Elements of one kind that are looked at: no page says so much of itself. */
const MOST = { meta: 1_000, dated: 200, titles: 100 } as const;

/** UTF-16 units of what one of them says, and of a day. */
const LONGEST = 4_000;
const LONGEST_DAY = 100;

/** What `meta` elements are called that tell the title, publisher, day or language: others are nobody's business. */
export const TELLING = /date|publ|issued|title|headline|name|language|locale/i;

/** Where a page declares its language, best first. */
const LANGUAGES = [
  ["html", "lang"],
  ["html", "xml:lang"],
  ["body[lang], main[lang], article[lang]", "lang"],
] as const;

/** Elements that state a day, best first. */
const DATED = ["[itemprop~=datePublished]", "time[pubdate]", "time[datetime]"] as const;

/** Parts of a page that are dated for themselves. */
const ELSEWHERE =
  "aside, nav, footer, [itemprop~=comment], [class*=comment], [id*=comment], [class*=related], [class*=sidebar]";

/**
 * What the page says of itself, in its own words.
 * @param main the part of the page that holds the article
 */
export function readDeclared(document: Document, main: Element): Declared {
  const textsOf = (selector: string) => firstOf(document, selector, MOST.titles).map(beginningOf);
  return {
    jsonLd: jsonLdTexts(document),
    meta: metaOf(document),
    // By the element: a form or picture that is called so stands in for the property.
    title: textsOf("title")[0] ?? "",
    headings: textsOf("h1"),
    languages: LANGUAGES.map(([selector, name]) => said(document.querySelector(selector), name)),
    dates: [...new Set(statedDates(document, main))],
  };
}

function metaOf(document: Document): [names: string, content: string][] {
  return firstOf(document, "meta[content]", MOST.meta)
    .map((element): [string, string] => [
      ["property", "name", "itemprop", "http-equiv"].map((key) => said(element, key)).join(" "),
      said(element, "content"),
    ])
    .filter(([names]) => TELLING.test(names));
}

/** What elements of the text say of the day of publication, best first. */
function* statedDates(document: Document, main: Element): Generator<string> {
  for (const selector of DATED) {
    for (const root of [plain(main), document]) {
      for (const stating of firstOf(root, selector, MOST.dated)) {
        const element = plain(stating);
        const other = element.closest(ELSEWHERE);
        if (other !== null && !plain(other).contains(main)) continue;
        const texts = [said(element, "datetime") || said(element, "content")];
        if (selector !== "time[datetime]") texts.push(beginningOf(element));
        for (const text of texts) yield text.trim().slice(0, LONGEST_DAY);
      }
    }
  }
}

function said(element: Element | null, attribute: string): string {
  return element?.getAttribute(attribute)?.slice(0, LONGEST) ?? "";
}
