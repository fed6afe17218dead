import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checks } from "./checks.ts";
import { root, run } from "./run.ts";
import { samplePage } from "./sample-page.ts";

const documents = ["*.md", "docs/**/*.md"].flatMap((pattern) => globSync(pattern, { cwd: root }));
const { scripts, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** The annotated passages that the README's line is tried on. */
const example = {
  passages: [
    {
      id: "one",
      lang: "en",
      text: "They met in Kabul.",
      mentions: [{ id: "kabul", level: "must", start: 12, end: 17 }],
    },
  ],
};
/** A human being (Q5), as Wikidata writes one on a line. */
const item = {
  id: "Q1",
  type: "item",
  labels: { en: { language: "en", value: "Kari Vik" } },
  claims: {
    P31: [
      {
        mainsnak: {
          snaktype: "value",
          property: "P31",
          datatype: "wikibase-item",
          datavalue: { type: "wikibase-entityid", value: { "entity-type": "item", id: "Q5" } },
        },
        type: "statement",
        rank: "normal",
      },
    ],
  },
};
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kontekst-readme-"));
  await writeFile(join(folder, "article.html"), samplePage());
  await writeFile(join(folder, "wikidata.json"), `${JSON.stringify(item)}\n`);
  await writeFile(join(folder, "passages.json"), JSON.stringify(example));
  await writeFile(
    join(folder, "my-dataset.json"),
    /`(\{"id".*?\})`/.exec(textOf("README.md"))?.[1] ?? "no example",
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(documents)("%s links to what there is", (document) => {
  const links = [...textOf(document).matchAll(/\]\(([^)]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    ([, link = "", source = ""]) => link || source,
  );
  for (const link of links) {
    if (link.startsWith("https:")) continue;
    const [path = "", heading] = link.split("#");
    const target = path === "" ? document : join(dirname(document), path);
    expect(existsSync(join(root, target)), `${link} in ${document}`).toBe(true);
    if (heading) expect(headingsOf(target), `${link} in ${document}`).toContain(heading);
  }
});

test.each(documents)("%s names files that there are", (document) => {
  const named = [...textOf(document).matchAll(/`([^`\s]+)`/g)].map(([, code = ""]) => code);
  const tops = /^(?:src|scripts|docs|data|tests|bench|entrypoints|public)\//;
  for (const path of named.filter((code) => tops.test(code) && !/[A-Z]{3}|…/.test(code))) {
    const found = path.includes("*")
      ? globSync(path, { cwd: root }).length > 0
      : existsSync(join(root, path));
    expect(found, `${path} in ${document}`).toBe(true);
  }
});

test.each(documents)("%s names commands that there are", (document) => {
  const text = textOf(document);
  const commands = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*[a-z])/g)].map(
    ([, name = ""]) => name,
  );
  for (const name of commands) expect(scripts, `npm run ${name} in ${document}`).toHaveProperty(name);
  for (const [, name] of text.matchAll(/npm test -- --only ([a-z]+)/g))
    expect(checks.map((check) => check.name)).toContain(name);
  for (const [, file = ""] of text.matchAll(/\bnode ((?:scripts|bench)\/\S+\.ts)/g))
    expect(existsSync(join(root, file)), `${file} in ${document}`).toBe(true);
});

test("the packages have the names that the README gives them", () => {
  const names = [...textOf("README.md").matchAll(/kontekst-([\d.]+)-(?:chrome|firefox)-mv3\.zip/g)];
  expect(names.length).toBeGreaterThan(1);
  for (const [, named] of names) expect(named).toBe(version);
  expect(textOf("CHANGELOG.md")).toContain(`\n## ${version}\n`);
});

const lines = [...textOf("README.md").matchAll(/^npm run --silent (\S+)(?: -- (.*?))?\s+#/gm)]
  .map(([, name = "", parameters = ""]) => [name, parameters] as const)
  // A bench takes minutes; that it exists is tested above.
  .filter(([name]) => name !== "bench");

test("the README has a line for each command", () => {
  expect(lines.map(([name, parameters]) => `${name} ${parameters}`.match(/^\w+(?: [a-z]+)?/)?.[0])).toEqual(
    expect.arrayContaining(["annotate", "summarize", "dataset draft", "dataset check", "evaluate"]),
  );
});

test.each(lines)("the README's line runs: %s %s", { timeout: 30_000 }, async (name, parameters) => {
  const script = /scripts\/\S+\.ts$/.exec(scripts[name])?.[0] ?? "";
  const done = await run("node", [join(root, script), ...parameters.split(" ")], { cwd: folder });
  expect(done).toMatchObject({ status: 0, output: expect.stringMatching(/\S/) });
});

/** The anchors of a document's headings, as GitHub makes them. */
function headingsOf(document: string): string[] {
  return [...textOf(document).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test.each(readdirSync(join(root, "public/_locales")))(
  "the shops have a text in %s, which calls buttons what they are called",
  (language) => {
    const listing = textOf(`docs/store/listing.${language}.md`);
    const messages = JSON.parse(textOf(`public/_locales/${language}/messages.json`));
    for (const key of ["card_why", "card_not_this"])
      expect(listing.replaceAll("\u00a0", " ")).toContain(
        messages[key].message.replaceAll(/[\u00a0\u202f]/g, " "),
      );
  },
);
