import { expect, test } from "vitest";
import type { Block, BlockRole, OutlineElement } from "../../engine/types.ts";
import { storyRoles } from "./story-roles.ts";

const STORY = [
  "The council has voted to sell the harbour, after a quarrel that has lasted for three years, and many are glad of it.",
  "The mayor said that the money, some four million, would go to the schools, the library and the road along the shore.",
  "Fishermen, who have used the quays since before the war, have until spring to find other places for their boats.",
];

/** A page from what is written as `name.called#which > …` and the text in it; links are written in brackets. */
function page(...parts: readonly (readonly [path: string, text: string, role?: BlockRole])[]) {
  const outline: OutlineElement[] = [];
  const places = new Map<string, number>();
  const blocks = parts.map(([path, written, role = "other"], id): Block => {
    const steps = path.split(" > ");
    let element = -1;
    steps.forEach((step, n) => {
      const key = steps.slice(0, n + 1).join(" > ");
      const known = places.get(key);
      if (known === undefined) {
        const [name = "", ...called] = step.replace(/#.*/, "").split(".");
        outline.push([element, name, called.join(" ")]);
        places.set(key, outline.length - 1);
      }
      element = places.get(key) ?? -1;
    });
    const linked = [...written.matchAll(/\[(.*?)\]/g)].reduce((sum, [, link = ""]) => sum + link.length, 0);
    return { id, text: written.replace(/[[\]]/g, ""), role, element, ...(linked > 0 && { linked }) };
  });
  return storyRoles(blocks, outline).map(({ role, text }) => [role, text.slice(0, 12)]);
}

const story = STORY.map((text, n) => [`body > main > div.text > p.${n}`, text, "body"] as const);
const told = STORY.map((text) => ["body", text.slice(0, 12)]);

test("the paragraphs that stand together are the story, what stands elsewhere is not", () => {
  expect(
    page(
      ["body > div.top > p", "Read our paper on all your devices, at home and on the road, for a year."],
      ...story,
      ["body > div.bottom > p", "All prices include tax, and we ship to every country of the world."],
    ),
  ).toEqual([["other", "Read our pap"], ...told, ["other", "All prices i"]]);
});

test("comments are no story, though there are more of them", () => {
  const comments = Array.from({ length: 12 }, (_, n) => {
    return [`body > main > div.comments > div > p.${n}`, STORY[n % 3] ?? "", "body"] as const;
  });
  expect(page(...story, ...comments)).toEqual([
    ...told,
    ...comments.map(([, text]) => ["other", text.slice(0, 12)]),
  ]);
});

test("a page of which all is called comments has its story all the same", () => {
  const wrapped = story.map(([path, text, role]) => {
    return [path.replace("main", "main.has-comments"), text, role] as const;
  });
  const headline = ["body > main.has-comments > h1", "Harbour sold", "headline"] as const;
  expect(page(headline, ...wrapped)).toEqual([["headline", "Harbour sold"], ...told]);
});

test("boxes in the story are passed over: by what they are called, by their links, by what they say", () => {
  expect(
    page(
      ...story,
      ["body > main > div.text > div.related-stories > p", "Bridge opened by the king in the rain.", "body"],
      ["body > main > div.text > p.more", "[The harbour: how it came to be sold]", "body"],
      ["body > main > div.text > p.sign", "Sign up for our newsletter and get it every morning.", "body"],
      ["body > main > div.text > figure > p", "The harbour on a day of last week, at dawn.", "body"],
    ),
  ).toEqual([
    ...told,
    ["other", "Bridge opene"],
    ["other", "The harbour:"],
    ["other", "Sign up for "],
    ["other", "The harbour "],
  ]);
});

test("what is told in lists, cells and loose text is running text; labels are not", () => {
  const box = "body > main > div.text";
  expect(
    page(
      ...story,
      [`${box} > ul > li.1`, "Three of the quays will be rebuilt before the summer comes.", "list"],
      [`${box} > ul > li.2`, "Quay no. 4", "list"],
      [`${box} > h2`, "What now?", "subheading"],
      [`${box} > div.loose`, "Loose text that stands in no paragraph is told as well."],
      [`${box} > div.label`, "Harbour"],
    ),
  ).toEqual([
    ...told,
    ["body", "Three of the"],
    ["list", "Quay no. 4"],
    ["subheading", "What now?"],
    ["body", "Loose text t"],
    ["other", "Harbour"],
  ]);
});

test("a story in sections of the same make is one story, another article is another", () => {
  const section = (article: string, n: number) =>
    STORY.map(
      (text, at) => [`body > ${article} > section.part#${n} > div.text > p.${at}`, text, "body"] as const,
    );
  expect(page(...section("article", 1), ...section("article", 2))).toEqual([...told, ...told]);
  const [first, second] = [section("article.one", 1), section("article.two", 2)];
  const roles = page(...first, ...second).map(([role]) => role);
  expect(roles).toEqual([...first.map(() => "body"), ...second.map(() => "other")]);
});

test("the paragraph under the headline is the lead, wherever it stands before the story", () => {
  const lead = [
    "body > header > p.standfirst",
    "Three years of quarrel are over, says the mayor.",
    "other",
  ] as const;
  expect(page(lead, ...story)).toEqual([["lead", "Three years "], ...told]);
  expect(page(...story, lead)).toEqual([...told, ["other", "Three years "]]);
});

test("a lead need not be called so: it stands between the headline and the story, in an element with the headline", () => {
  const headline = ["body > main > header > h1", "Harbour sold", "headline"] as const;
  const unnamed = [
    "body > main > header > div.x1",
    "Three years of quarrel are over, says the mayor.",
    "other",
  ] as const;
  const date = ["body > main > header > p", "Karin Holm 12.08.2021, 14.30", "body"] as const;
  expect(page(headline, unnamed, date, ...story)).toEqual([
    ["headline", "Harbour sold"],
    ["lead", "Three years "],
    ["other", "Karin Holm 1"],
    ...told,
  ]);
  const elsewhere = [
    "body > div.bar > p",
    "We have moved our office to the other side of the street.",
    "other",
  ] as const;
  expect(page(headline, elsewhere, ...story)[1]).toEqual(["other", "We have move"]);
  const teaser = [
    "body > main > header > p.teaser",
    "Three years of quarrel are over, says the mayor.",
    "body",
  ] as const;
  expect(page(headline, teaser, ...story)[1]).toEqual(["lead", "Three years "]);
  const linked = [
    "body > main > header > p.teaser",
    "[Three years of quarrel] are over, says the mayor.",
    "body",
  ] as const;
  expect(page(headline, linked, ...story)[1]).toEqual(["other", "Three years "]);
});

test("a lead stands under a headline of a lesser rank too, if that is the last before the story", () => {
  const headline = ["body > main > div.head > h2", "Harbour sold", "subheading"] as const;
  const lead = [
    "body > main > div.head > p",
    "Three years of quarrel are over, says the mayor.",
    "body",
  ] as const;
  expect(page(headline, lead, ...story)[1]).toEqual(["lead", "Three years "]);
});

test("what a story is parted into is no clutter, whatever it is called", () => {
  const parts = STORY.map(
    (text, n) => [`body > main > div.story-meta#${n} > div > p`, text, "body"] as const,
  );
  expect(page(...parts)).toEqual(told);
});

test("a box of few words with a good name does not outweigh the story", () => {
  const box = ["body > div.main-content-article-body", "Offers, coupons, codes, deals", "other"] as const;
  const short = STORY.slice(0, 2).map((text, n) => [`body > div.x > p.${n}`, text, "body"] as const);
  expect(page(box, ...short)).toEqual([["other", "Offers, coup"], ...told.slice(0, 2)]);
});

test("what is said of a picture in the story is not told, but a part of the story beside a picture is", () => {
  const box = "body > main > div.text";
  const caption = [
    `${box} > div.image-right > p`,
    "The harbour on a day of last week, at dawn.",
    "body",
  ] as const;
  expect(page(...story, caption)).toEqual([...told, ["other", "The harbour "]]);
  const parts = story.map(([, text, role], n) => [`${box} > div.with-image#${n} > p`, text, role] as const);
  expect(page(...parts)).toEqual(told);
});

test("names are told by whole words: «metallic» is no meta, «extraordinary» no extra", () => {
  const names = ["extraordinary", "metallic", "antisocial", "information", "stags", "passing"];
  const named = [...STORY, ...STORY].map(
    (text, n) => [`body > main > div.text > p.${names[n]}`, text, "body"] as const,
  );
  expect(page(...named)).toEqual([...told, ...told]);
});

test("the next story, which begins under this one with a headline of its own, is another", () => {
  const article = (which: string, n: number) => {
    const title = [`body > main > div.${which} > article > h1`, `Harbour ${which}`, "headline"] as const;
    const text = Array.from({ length: n }, (_, at) => {
      return [
        `body > main > div.${which} > article > div.text > p.${at}`,
        STORY[at % 3] ?? "",
        "body",
      ] as const;
    });
    return [title, ...text];
  };
  const roles = page(...article("now", 3), ...article("next", 6)).map(([role]) => role);
  expect(roles).toEqual(["headline", "body", "body", "body", "headline", ...Array(6).fill("other")]);
});

test("what an element has tells nothing of what it is", () => {
  const headline = ["body > main > header.has-caption > h1", "Harbour sold", "headline"] as const;
  const lead = [
    "body > main > header.has-caption > p.x",
    "Three years of quarrel are over, says the mayor.",
    "body",
  ] as const;
  expect(page(headline, lead, ...story)[1]).toEqual(["lead", "Three years "]);
});

test("the questions of an interview are told, though they stand in headings", () => {
  const question =
    "How will the town spend the four million that the harbour has brought it after all these years?";
  expect(page(...story, ["body > main > div.text > h4", question, "subheading"])).toEqual([
    ...told,
    ["body", question.slice(0, 12)],
  ]);
});

test("without an outline roles stay as they are", () => {
  const blocks: Block[] = [{ id: 0, text: "Rain.", role: "body" }];
  expect(storyRoles(blocks, [])).toEqual(blocks);
});

test("ten thousand elements deep and as many blocks are judged in time", () => {
  const deep: OutlineElement[] = Array.from({ length: 10_000 }, (_, n) => [n - 1, "div", "story"]);
  const many = Array.from({ length: 10_000 }, (_, id): Block => {
    return { id, text: STORY[id % 3] ?? "", role: "body", element: 9_999 - (id % 100) };
  });
  const began = performance.now();
  expect(storyRoles(many, deep)).toHaveLength(many.length);
  expect(performance.now() - began).toBeLessThan(5_000);
});
