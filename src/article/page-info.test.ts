import { readdirSync, readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import type { PageInfo } from "../browser/protocol.ts";
import { readDeclared } from "./declared.ts";
import { judgePage } from "./judge-page.ts";
import { mainContent } from "./main-content.ts";
import { addressOf } from "./page-address.ts";
import { readPageInfo } from "./page-info.ts";
import { DAY_IN_META } from "./published-date.ts";

const FOLDER = new URL("../../tests/pages/", import.meta.url);
const URL_OF_PAGE = "https://www.news.example/2021/kabul?from=front#top";
const asked = { news: true, reason: "asked" } as const;

/** Pages that declare in themselves what is to be read of them. */
const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const document = documentOf(readFileSync(new URL(file, FOLDER), "utf8"));
    return { file, document, expected: JSON.parse(document.getElementById("expected")?.textContent ?? "") };
  });

describe.each(fixtures.filter(({ expected }) => expected.news !== undefined))(
  "$file",
  ({ document, expected }) => {
    const judgement = judgePage(document, URL_OF_PAGE);

    test("is judged as it declares", () => expect(judgement.news).toBe(expected.news));

    test.skipIf(expected.page === undefined)("says of itself what it declares", () => {
      const { headline, publisher, date } = infoOf(document, URL_OF_PAGE);
      expect({ headline, publisher, date }).toEqual({
        headline: expected.page.headline,
        publisher: expected.page.publisher,
        date: expected.page.date,
      });
    });
  },
);

test("an address is kept without query and fragment, a site without «www.» and port", () => {
  expect(addressOf(URL_OF_PAGE)).toEqual({
    address: "https://www.news.example/2021/kabul",
    site: "news.example",
  });
  expect(addressOf("http://127.0.0.1:8080/a")).toEqual({
    address: "http://127.0.0.1:8080/a",
    site: "127.0.0.1",
  });
  expect(addressOf("file:///home/me/a.html")).toEqual({ address: "file:///home/me/a.html", site: "" });
});

test("after a client-side navigation a head that still tells of the page before is not believed", () => {
  const head = `<title>Kabul</title><meta property="og:title" content="Kabul surrounded">
    <meta property="article:published_time" content="2021-08-12">`;
  const previous = {
    url: "https://news.example/kabul",
    site: "news.example",
    headline: "Kabul surrounded",
    judgement: asked,
  };
  const page = documentOf(
    `${head}<article><h1>Quiet in Herat</h1><time datetime="2021-08-14">14 August</time></article>`,
  );
  expect(infoOf(page, "https://news.example/herat", previous)).toMatchObject({
    headline: "Quiet in Herat",
    date: "2021-08-14",
  });
  const same = documentOf(`${head}<article><h1>Kabul surrounded</h1></article>`);
  expect(infoOf(same, "https://news.example/amp/kabul", previous)).toMatchObject({ date: "2021-08-12" });
});

test("dates of comments and related stories are not that of the page", () => {
  const page = documentOf(`<h1>Kabul</h1><div class="comments"><time datetime="2021-09-01">later</time></div>
    <aside><time datetime="2021-09-02">later</time></aside><p><time datetime="2021-08-12">then</time></p>`);
  expect(infoOf(page, URL_OF_PAGE).date).toBe("2021-08-12");
});

test("of the head, what tells title, publisher, day and language is handed on, and no more", () => {
  const told = [
    ...DAY_IN_META,
    ..."og:title headline og:site_name publisher application-name".split(" "),
    ..."inlanguage og:locale content-language".split(" "),
  ];
  const others = ["viewport", "csrf-token", "og:url", "author", "keywords", "description"];
  const page = documentOf([...told, ...others].map((name) => `<meta name="${name}" content="x">`).join(""));
  const { meta } = readDeclared(page, mainContent(page));
  expect(meta.map(([names]) => names.trim())).toEqual(told);
});

test("a title is found where an element that is called so stands in for it", () => {
  const page = documentOf("<title>Kabul</title><img name=title>");
  expect(infoOf(page, URL_OF_PAGE).headline).toBe("Kabul");
});

test("front pages are no article, whatever they hold", () => {
  const page = documentOf('<script type="application/ld+json">{"@type":"NewsArticle"}</script><h1>News</h1>');
  expect(judgePage(page, "https://news.example/").news).toBe(false);
  expect(judgePage(page, "https://news.example/nb").news).toBe(false);
  expect(judgePage(page, "https://news.example/nb/kabul").news).toBe(true);
});

function infoOf(document: Document, address: string, previous?: PageInfo): PageInfo {
  const { address: url, site } = addressOf(address);
  return readPageInfo(
    { url, site, judgement: asked },
    readDeclared(document, mainContent(document)),
    previous,
  );
}

function documentOf(html: string): Document {
  return new new Window().DOMParser().parseFromString(html, "text/html") as unknown as Document;
}
