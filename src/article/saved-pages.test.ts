import { existsSync, readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { baseOf } from "../engine/language/base-language.ts";
import { textLanguage } from "../engine/language/text-language.ts";
import { readDeclared } from "./declared.ts";
import { judgePage } from "./judge-page.ts";
import { mainContent } from "./main-content.ts";
import { readPageInfo } from "./page-info.ts";

/** Saved real pages that stand beside the project where it is developed; they are not part of it. */
const PAGES = new URL("../../../shared/pages/", import.meta.url);
const missing = !existsSync(new URL("index.json", PAGES));
if (missing) console.warn("skipped: the saved pages are not at ../shared/pages");

interface SavedPage {
  readonly file: string;
  readonly news: "yes" | "no" | "homepage";
  readonly language: string;
  readonly date: { readonly declared: string; readonly value: string | null };
}

const saved: SavedPage[] = missing ? [] : JSON.parse(readFileSync(new URL("index.json", PAGES), "utf8"));

const parser = new new Window().DOMParser();

const read = saved.map((page) => {
  const html = readFileSync(new URL(page.file, PAGES), "utf8");
  const document = parser.parseFromString(html, "text/html") as unknown as Document;
  const url = `https://news.example/${page.file}`;
  const judgement = judgePage(document, url);
  const declared = readDeclared(document, mainContent(document));
  const info = readPageInfo({ url, site: "news.example", judgement }, declared);
  return { page, judgement, info, language: textLanguage(info.language, runningText(document)) };
});

test.skipIf(missing)("at least 95 % of the declared dates are read as they are declared", () => {
  const dated = read.filter(({ page }) => page.date.value !== null);
  const wrong = dated.filter(({ page, info }) => info.date !== sameDay(page.date.value));
  const report = wrong.map(({ page, info }) => `${page.file}: ${info.date}, declared ${page.date.value}`);
  expect(wrong.length / dated.length, report.join("\n")).toBeLessThanOrEqual(0.05);
});

test.skipIf(missing)("the language is that of the text, also where the attribute lies", () => {
  const wrong = read.filter(({ page, language }) => baseOf(language ?? "") !== page.language);
  expect(wrong.map(({ page, language }) => `${page.file}: ${language}, is ${page.language}`)).toEqual([]);
});

test.skipIf(missing)("every news page is judged to be news, and hardly another is", () => {
  const missed = read.filter(({ page, judgement }) => page.news === "yes" && !judgement.news);
  expect(missed.map(({ page, judgement }) => `${page.file}: ${judgement.reason}`)).toEqual([]);
  const taken = read.filter(({ page, judgement }) => page.news !== "yes" && judgement.news);
  const report = taken.map(({ page, judgement }) => `${page.file}: ${judgement.reason}`).join("\n");
  // A standings page that calls itself a NewsArticle, and a blog that says no more of itself than a newspaper does.
  expect(taken.length, report).toBeLessThanOrEqual(2);
});

test.skipIf(missing)("every page has a headline", () => {
  expect(read.filter(({ info }) => info.headline === undefined).map(({ page }) => page.file)).toEqual([]);
});

/** What the text map gives the engine in a browser, near enough: happy-dom lays nothing out. */
function runningText(document: Document): string {
  const main = mainContent(document);
  for (const element of main.querySelectorAll("script, style, noscript, nav, footer, aside"))
    element.remove();
  return (main.textContent ?? "").replace(/\s+/g, " ");
}

function sameDay(value: string | null): string | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value ?? "");
  if (compact !== null) return compact.slice(1).join("-");
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(value ?? "")?.[0];
  return iso ?? (value === null ? undefined : new Date(value).toISOString().slice(0, 10));
}
