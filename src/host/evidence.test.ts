import { expect, test } from "vitest";
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import nb from "../../public/_locales/nb/messages.json" with { type: "json" };
import nn from "../../public/_locales/nn/messages.json" with { type: "json" };
import type { Evidence } from "../engine/types.ts";
import { evidenceSentences } from "./evidence.ts";

const languages = { en, nb, nn };
type Language = keyof typeof languages;

function messagesIn(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(languages[language]).map(([key, { message }]) => [key, message]));
}

const plain = {
  name: "Kabul",
  form: "exact",
  marks: [],
  reason: { kind: "only-reading" },
} satisfies Evidence;

function said(evidence: Partial<Evidence>, language: Language = "en") {
  const nameOf = ({ entity }: { entity: string }) => ({ kabul: "Kabul", herat: "Herat" })[entity];
  return evidenceSentences(messagesIn(language), language, { ...plain, ...evidence }, nameOf).join(" ");
}

test("a name with one meaning needs one sentence", () => {
  expect(said({})).toBe("“Kabul” means nothing else that Kontekst knows.");
});

test("a surname is explained by the full name", () => {
  const surname: Partial<Evidence> = {
    name: "Kristoffersen",
    marks: ["surname", "ambiguous"],
    reason: { kind: "full-name", text: "Eirik Kristoffersen" },
  };
  expect(said(surname)).toBe("Surname, after “Eirik Kristoffersen” in the same text.");
  expect(said(surname, "nb")).toBe("Etternavn, etter «Eirik Kristoffersen» i samme tekst.");
  expect(said(surname, "nn")).toBe("Etternamn, etter «Eirik Kristoffersen» i same tekst.");
});

test("an ending is named", () => {
  expect(said({ name: "Taliban", form: "inflected", ending: "s" })).toContain(
    "“Taliban” with the ending “s”.",
  );
  expect(said({ name: "Кабул", form: "inflected" })).toContain("An inflected form of “Кабул”.");
});

test("a misspelling, an older name, capitals and other letters are said", () => {
  expect(said({ marks: ["misspelling"] })).toContain("Misspelt here");
  expect(said({ marks: ["former"] })).toContain("an older name");
  expect(said({ form: "capitals" })).toContain("in capitals");
  expect(said({ form: "folded" })).toContain("written a little differently");
});

test("related entities are named as far as they are known", () => {
  const entities = ["kabul", "unknown", "herat"].map((entity) => ({ dataset: "d", entity }));
  expect(said({ marks: ["ambiguous"], reason: { kind: "related", entities } })).toBe(
    "“Kabul” can mean more than one thing. The text also names Kabul and Herat.",
  );
  expect(said({ reason: { kind: "related", entities: [{ dataset: "d", entity: "unknown" }] } })).toBe(
    "The text also names others that it belongs with.",
  );
});

test("every reason has its sentence in every language", () => {
  const reasons: readonly Evidence["reason"][] = [
    { kind: "only-reading" },
    { kind: "full-name", text: "x" },
    { kind: "cue", text: "x" },
    { kind: "city-in-province" },
    { kind: "related", entities: [] },
    { kind: "page", what: "language" },
    { kind: "page", what: "country" },
    { kind: "page", what: "publisher" },
    { kind: "dataset-order" },
  ];
  for (const language of ["en", "nb", "nn"] as const) {
    const sentences = reasons.map((reason) => said({ reason }, language));
    expect(new Set(sentences).size).toBe(reasons.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^$_]+[.]$/);
  }
});
