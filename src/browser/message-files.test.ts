import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../public/_locales");
const languages = readdirSync(folder).sort();

function textsOf(language: string): Map<string, string> {
  const file: unknown = JSON.parse(readFileSync(join(folder, language, "messages.json"), "utf8"));
  if (typeof file !== "object" || file === null) throw new Error(`${language} has no messages`);
  return new Map(Object.entries(file).map(([key, { message }]) => [key, message]));
}

const english = textsOf("en");
const placeholdersOf = (text = "") => [...new Set(text.match(/\$\d/g))].sort();
/** A language may count in more ways than English: `_few`, `_many` … of a key that has `_other`. */
const isFurtherPlural = (key: string) =>
  /_(?:zero|two|few|many)$/.test(key) && english.has(key.replace(/_[a-z]+$/, "_other"));

test("French sets no sign of its sentences apart at the end of a line", () => {
  expect([...textsOf("fr")].filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([]);
});

test("the interface speaks eight languages", () => {
  expect(languages).toEqual(["da", "de", "en", "es", "fr", "nb", "nn", "sv"]);
});

describe.each(languages)("the messages of %s", (language) => {
  const texts = textsOf(language);

  test("have no gap", () => {
    expect([...english.keys()].filter((key) => !texts.get(key)?.trim())).toEqual([]);
  });

  test("have no key that English lacks", () => {
    expect([...texts.keys()].filter((key) => !english.has(key) && !isFurtherPlural(key))).toEqual([]);
  });

  test("take the arguments that the English ones take", () => {
    const different = [...texts].filter(([key, text]) => {
      const wanted = placeholdersOf(
        english.get(isFurtherPlural(key) ? key.replace(/_[a-z]+$/, "_other") : key),
      );
      const found = placeholdersOf(text);
      // Of one thing, a language may say «once» for the number.
      const counted = (list: string[]) =>
        key.endsWith("_one") ? list.filter((mark) => mark !== "$1") : list;
      return counted(wanted).join() !== counted(found).join();
    });
    expect(different).toEqual([]);
  });

  test("are typeset: curly quotation marks, an ellipsis in one, no space at either end", () => {
    const rough = [...texts].filter(([, text]) => /["'`]|\.\.\.|^\s|\s$| {2}/.test(text));
    expect(rough).toEqual([]);
  });

  test("have a description that the shops take: at most 132 characters", () => {
    expect(texts.get("extensionDescription")?.length).toBeLessThanOrEqual(132);
  });
});

/** Words of the way in which a language does not speak to readers here: with «tú», «Sie», «vous» and «du» it does. */
const OTHER_WAY: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(?:usted(?:es)?|abra|arrastre|busque|compruebe|copie|elija|empiece|escriba|espere|guarde|haga|libere|ponga|pulse|quite|recargue|seleccione|vuelva)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:du|dich|dir|deine?[mnrs]?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu,
  da: /(?<!\p{L})(?:Dem|Deres)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:Ni|Er)(?!\p{L})/u,
};

test.each(Object.entries(OTHER_WAY))("readers of %s are spoken to in one way", (language, other) => {
  expect([...textsOf(language)].filter(([, text]) => other.test(text))).toEqual([]);
});
