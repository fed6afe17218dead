import { expect, test } from "vitest";
import type { PageReport } from "../browser/protocol.ts";
import type { EntityView } from "../dataset/view.ts";
import { reportToMarkdown } from "./markdown.ts";

const words = (key: string, ...args: readonly (string | number)[]) => [key, ...args].join(" ");
const place = { block: 0, start: 0, end: 5 };

const report: PageReport = {
  page: {
    url: "https://a.example/story",
    site: "a.example",
    headline: "Kabul * the *last* city",
    publisher: "The Paper",
    judgement: { news: true, reason: "json-ld" },
  },
  entities: [
    {
      dataset: "d",
      entity: "kabul",
      type: "place",
      name: "Kabul",
      description: "capital",
      mentions: [place, place],
      weight: 1,
    },
    { dataset: "d", entity: "kirby", type: "person", name: "John Kirby", mentions: [place], weight: 0.5 },
  ],
  summary: [{ block: 0, start: 0, end: 16, text: "It fell\non Sunday.", score: 1 }],
  numbers: [],
  words: 100,
};

const card: EntityView = {
  dataset: "d",
  datasetTitle: "D",
  entity: "kabul",
  type: "place",
  name: "Kabul",
  held: [
    {
      label: "Share",
      value: "85 percent",
      period: "July 2021",
      claimedBy: "Taliban",
      sources: [
        { title: "A report", publisher: "NTB", date: "12 August 2021", url: "https://a.example/x_(y)" },
      ],
    },
  ],
  since: [],
  before: [],
  relatives: [],
  related: "part_of",
  events: [],
  links: [],
};

test("headline, sentences, entities with counts, and facts with period, claim and source", () => {
  expect(reportToMarkdown(report, [card], "12. august 2021", words)).toBe(`# Kabul \\* the \\*last\\* city

The Paper · 12. august 2021 · <https://a.example/story>

## popup_summary

> It fell on Sunday.

## popup_whoAndWhere

### common_types_person

- **John Kirby** (1)

### common_types_place

- **Kabul** (2): capital

## popup_facts

### Kabul

- Share: 85 percent · July 2021 · common_claimedBy Taliban ([A report](<https://a.example/x_(y)>), NTB, 12 August 2021)
`);
});

test("a source whose title says who and when does not say it again", () => {
  const sources = [{ title: "NTB, 12 August 2021", publisher: "NTB", date: "12 August 2021", url: "" }];
  const told = { ...card, held: card.held.map((fact) => ({ ...fact, sources })) };
  expect(reportToMarkdown(report, [told], undefined, words)).toContain("Taliban (NTB, 12 August 2021)\n");
});

test("a page without headline, sentences and names is its address", () => {
  const { headline: _, publisher: __, ...page } = report.page;
  const bare: PageReport = { ...report, page, entities: [], summary: [] };
  expect(reportToMarkdown(bare, [], undefined, words)).toBe("# a.example\n\n<https://a.example/story>\n");
});

test("text of a page cannot become markup", () => {
  const sly: PageReport = {
    ...report,
    entities: [],
    summary: [
      { block: 0, start: 0, end: 1, text: "# <img src=x> [a](javascript:b) `c`", score: 1 },
      { block: 1, start: 0, end: 1, text: "1. one", score: 1 },
    ],
  };
  const markdown = reportToMarkdown(sly, [], undefined, words);
  expect(markdown).toContain("> \\# \\<img src=x\\> \\[a\\](javascript:b) \\`c\\`\n>\n> 1\\. one");
});
