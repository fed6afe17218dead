import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { architecturePicture } from "./architecture-picture.ts";
import {
  circles,
  floorOf,
  importsOf,
  readImports,
  roomArrows,
  roomOf,
  upwards,
  withoutShortcuts,
} from "./arrows.ts";
import { root } from "./run.ts";

const imports = readImports(root);
const said = ({ from, to }: { from: string; to: string }) => `${from} → ${to}`;

test("every room has its floor", () => {
  const rooms = new Set(imports.map(({ from }) => roomOf(from)));
  expect(rooms.size).toBeGreaterThan(10);
  for (const room of rooms) expect(() => floorOf(room ?? "none")).not.toThrow();
});

test("arrows between rooms go down only", () => {
  expect(upwards(imports).map(said)).toEqual([]);
});

test("no file imports itself by way of others, not even for a type", () => {
  expect(circles(imports)).toEqual([]);
});

test("screens and reader know the engine's types, and reach its work by message", () => {
  const doors = ["entrypoints", "popup", "options", "welcome", "reader", "ui"];
  const work = imports.filter(
    ({ from, to, typeOnly }) =>
      doors.includes(roomOf(from) ?? "") &&
      ["engine", "summary", "draft"].includes(roomOf(to) ?? "") &&
      !typeOnly,
  );
  expect(work.map(said)).toEqual([]);
});

test("only src/browser names the browser", () => {
  const others = globSync("src/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) =>
      !file.startsWith(join("src", "browser")) &&
      /from "(?:webextension-polyfill|wxt\/browser)"/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(others).toEqual([]);
});

test("the picture in the documents is what the imports give: npm run architecture", () => {
  const drawn = readFileSync(join(root, "docs", "pictures", "architecture.svg"), "utf8");
  expect(drawn).toBe(architecturePicture(withoutShortcuts(roomArrows(imports))));
});

test("an import is read in every form", () => {
  const source = `import type { A } from "../dataset/a.ts";
import {
  b,
} from "./b.ts";
import "./c.css";
export * from "../../data/d.json?raw";
const later = import("./e.ts");
import { outside } from "preact";`;
  expect(importsOf("src/popup/x.ts", source)).toEqual([
    { from: "src/popup/x.ts", to: "src/dataset/a.ts", typeOnly: true },
    { from: "src/popup/x.ts", to: "src/popup/b.ts", typeOnly: false },
    { from: "src/popup/x.ts", to: "src/popup/c.css", typeOnly: false },
    { from: "src/popup/x.ts", to: "data/d.json", typeOnly: false },
    { from: "src/popup/x.ts", to: "src/popup/e.ts", typeOnly: false },
  ]);
});

test("an arrow that goes up, and one that goes sideways, are found", () => {
  const wrong = [
    { from: "src/dataset/a.ts", to: "src/engine/b.ts", typeOnly: false },
    { from: "src/popup/a.ts", to: "src/reader/b.ts", typeOnly: true },
    { from: "src/popup/a.ts", to: "src/dataset/b.ts", typeOnly: false },
  ];
  expect(upwards(wrong)).toEqual(wrong.slice(0, 2));
});

test("a circle is found, and named by its files", () => {
  const around = [
    { from: "a", to: "b", typeOnly: false },
    { from: "b", to: "c", typeOnly: false },
    { from: "c", to: "a", typeOnly: false },
  ];
  expect(circles(around)).toEqual([["a", "b", "c", "a"]]);
});

test("an arrow that a longer way says already is left out of the picture", () => {
  const arrows = new Map([
    ["a", ["b", "c"]],
    ["b", ["c"]],
    ["c", []],
  ]);
  expect([...withoutShortcuts(arrows)]).toEqual([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", []],
  ]);
});
