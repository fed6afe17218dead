import { expect, test } from "vitest";
import { cpuTime } from "../../tests/lib/cpu-time.ts";
import { compileLexicon } from "../dataset/lexicon/compile.ts";
import { openLexicon } from "../dataset/lexicon/lexicon.ts";
import { MAX_DATASET_UNITS } from "../dataset/limits.ts";
import { parseDataset } from "../dataset/validate.ts";
import { createDocument } from "../engine/annotate.ts";
import { readFile } from "./store/read-file.ts";

function found(names: readonly string[], text: string): string[] {
  const result = parseDataset(
    JSON.stringify({
      id: "own",
      entities: names.map((name, at) => ({ id: `e${at}`, type: "place", names: [name] })),
    }),
  );
  if (!result.ok) throw new Error(result.errors[0]?.problem);
  const document = createDocument(openLexicon(compileLexicon([result.dataset])), { language: "en" });
  document.read([{ id: 0, text }]);
  return document.mentions().map(({ start, end }) => text.slice(start, end));
}

test("a look-alike name is found only where a text writes it with the same letters", () => {
  const cyrillic = "\u041a\u0430bul";
  expect(found([cyrillic], "They met in Kabul.")).toEqual([]);
  expect(found(["Kabul"], `They met in ${cyrillic}.`)).toEqual([]);
  expect(found([cyrillic], `They met in ${cyrillic}.`)).toEqual([cyrillic]);
});

test.each(["(a+)+b", "^(a|a)*$", "(.*)*c", "a{9999}{9999}", "[a-z]+@@"])(
  "the name %s is letters, no pattern, and costs no time",
  (bomb) => {
    const text = `${"a".repeat(50_000)}! ${bomb} ${"aA ".repeat(20_000)}`;
    const took = cpuTime(() => {
      const names = found([bomb, "Kabul"], text);
      expect(names.every((name) => bomb.includes(name))).toBe(true);
    });
    expect(took).toBeLessThan(2_000);
  },
);

test("20,000 entities of one name: a page that names them is read", () => {
  const entities = Array.from({ length: 20_000 }, (_, at) => ({
    id: `e${at}`,
    type: "place" as const,
    names: ["Kabul"],
  }));
  const lexicon = openLexicon(compileLexicon([{ id: "own", entities }]));
  const took = cpuTime(() => {
    const document = createDocument(lexicon, { language: "en" });
    document.read([{ id: 0, text: "They met in Kabul, and Kabul was calm. ".repeat(50) }]);
    expect(document.mentions().length).toBe(100);
  });
  expect(took).toBeLessThan(1_500);
});

test("a file of 300 MB is refused by its size, unread", async () => {
  const huge = new Blob();
  Object.defineProperty(huge, "size", { value: 300_000_000 });
  Object.defineProperty(huge, "arrayBuffer", { value: () => Promise.reject(new Error("it was read")) });
  expect(await readFile(huge)).toMatchObject({ ok: false, error: { path: "dataset" } });
});

test("a text of 100 MB is refused by its length, before anything of it is parsed", () => {
  const text = `{"id": "${"x".repeat(MAX_DATASET_UNITS)}`;
  const took = cpuTime(() => expect(parseDataset(text)).toMatchObject({ ok: false, total: 1 }));
  expect(took).toBeLessThan(1_000);
});
