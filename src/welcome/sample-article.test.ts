import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleArticle } from "./sample-article.ts";

const languages = readdirSync(join(import.meta.dirname, "../../public/_locales"));

test.each(languages)("a reader whose language is %s gets the article in it", (language) => {
  expect(sampleArticle(language).language).toBe(language);
});

test("in a language that it has not been written in, the article is English", () => {
  expect(sampleArticle("fi")).toEqual(sampleArticle("en"));
  expect(sampleArticle("constructor").language).toBe("en");
});

test.each(languages)(
  "the %s article is of the day of the dataset and long enough to be summed up",
  (language) => {
    const { date, paragraphs } = sampleArticle(language);
    expect(date).toBe("2021-08-12");
    expect(paragraphs.join(" ").split(/\s+/).length).toBeGreaterThan(180);
  },
);

test.each(languages)("the %s article tells nothing that became known later", (language) => {
  expect(sampleArticle(language).paragraphs.join(" ")).not.toMatch(
    /\b15(?:th|\.|er)? (?:de )?(?:août|a[uvg]\w+)|fled|flykt|flygt|floh|fui|huy/i,
  );
});
