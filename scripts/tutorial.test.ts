import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Dataset } from "../src/dataset/schema.ts";
import { parseDataset } from "../src/dataset/validate.ts";

const root = join(import.meta.dirname, "..");
const tutorial = readFileSync(join(root, "docs/tutorial.md"), "utf8");
const blocks = [...tutorial.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, kind = "", text = ""]) => ({
  kind,
  text,
}));
const texts = (kind: string): string[] =>
  blocks.filter((block) => block.kind === kind).map(({ text }) => text);
const [article = "", draftList = "", toCheck = "", figures = ""] = texts("text");
const [finished = ""] = texts("json");

const folder = mkdtempSync(join(tmpdir(), "kontekst-tutorial-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...parameters: string[]) {
  const path = join(root, "scripts", `${script}.ts`);
  return spawnSync(process.execPath, [path, ...parameters], { cwd: folder, encoding: "utf8" });
}

function soundDataset(text: string): Dataset {
  const result = parseDataset(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.dataset;
}

test("every command of the extension that the tutorial names stands in its interface", () => {
  const file: unknown = JSON.parse(readFileSync(join(root, "public/_locales/en/messages.json"), "utf8"));
  const messages = new Set(Object.values(file ?? {}).map(({ message }) => String(message)));
  const way = tutorial.slice(tutorial.indexOf("## In the browser"), tutorial.indexOf("## In files"));
  const commands = [...way.matchAll(/\*\*(.+?)\*\*/gs)].map(([, name = ""]) => name.replace(/\s+/g, " "));
  const said = commands.filter((name) => /^(?:Make|The|Merge|Split|Remove|Undo|Save)/.test(name));
  expect(said.length).toBeGreaterThan(6);
  expect(said.filter((name) => !messages.has(name))).toEqual([]);
});

test("the draft is the one that the tutorial shows", () => {
  writeFileSync(join(folder, "vestvik-2024-05-02.txt"), article);
  const { entities } = soundDataset(run("dataset", "draft", "vestvik-2024-05-02.txt").stdout);
  const lines = entities.map(({ type, id, facts = [] }) => {
    const names = facts.filter(({ label }) => label === "mentioned").map(({ value }) => value);
    return `${type} ${id}: ${names.join(", ")}\n`;
  });
  expect(lines.join("")).toBe(draftList);
  const solheim = entities.find(({ id }) => id === "kari-solheim");
  const notes = solheim?.facts?.filter(({ label }) => label === "to-check").map(({ value }) => value);
  for (const line of toCheck.trim().split("\n")) expect(notes).toContain(line);
}, 60_000);

test("the finished dataset passes the check with the line that the tutorial shows, and finds its names in the article", () => {
  writeFileSync(join(folder, "vestvik-2024-05-02.txt"), article);
  writeFileSync(join(folder, "vestvik.json"), finished);
  expect(run("dataset", "check", "vestvik.json").stdout).toBe(figures);
  const found = run("annotate", "--dataset", "./vestvik.json", "vestvik-2024-05-02.txt").stdout;
  for (const { id } of soundDataset(finished).entities) expect(found).toContain(`vestvik-harbour/${id}`);
}, 60_000);
