import { expect, test } from "vitest";
import { datasetOf } from "../../../tests/lib/marked.ts";
import { compileLexicon } from "../../dataset/lexicon/compile.ts";
import { openLexicon } from "../../dataset/lexicon/lexicon.ts";
import { createDocument } from "../annotate.ts";
import type { DocumentInfo } from "../types.ts";

const ambiguous = [{ text: "utenriksdepartementet", marks: ["ambiguous" as const] }];
const lexicon = openLexicon(
  compileLexicon([
    datasetOf({
      place: { norway: ["Norge"], "united-states": ["USA"] },
      organisation: {
        "us-ministry": { names: ambiguous, partOf: "united-states" },
        "norwegian-ministry": { names: ambiguous, partOf: "norway" },
        nrk: { names: ["NRK"], partOf: "norway" },
      },
    }),
  ]),
);

function read(text: string, info: DocumentInfo): [string, object][] {
  const document = createDocument(lexicon, info);
  document.read([{ id: 0, text }]);
  return document.mentions().map(({ entity, evidence }) => [entity, evidence.reason]);
}

test("of several bodies of one name, that of the page's country is meant where the text names no other", () => {
  expect(read("Ifølge utenriksdepartementet er rådet endret.", { language: "nb" })).toEqual([
    ["norwegian-ministry", { kind: "page", what: "language" }],
  ]);
});

test("the publisher says where a page is from sooner than its language does", () => {
  expect(read("Ifølge utenriksdepartementet er rådet endret.", { language: "en", publisher: "NRK" })).toEqual(
    [["norwegian-ministry", { kind: "page", what: "publisher" }]],
  );
  expect(read("Ifølge utenriksdepartementet er rådet endret.", { language: "en-US" })).toEqual([
    ["us-ministry", { kind: "page", what: "country" }],
  ]);
});

test("a country in the text says more than the page", () => {
  const [, ministry] = read("USA trapper ned. Ifølge utenriksdepartementet er det klart.", {
    language: "nb",
  });
  expect(ministry?.[0]).toBe("us-ministry");
});
