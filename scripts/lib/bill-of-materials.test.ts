import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { billOfMaterials } from "./bill-of-materials.ts";
import { root } from "./run.ts";

const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
const bill: { components: { name: string; scope: string; licenses: { expression: string }[] }[] } =
  JSON.parse(read("docs", "bill-of-materials.cdx.json"));

/** Licences under which a part may be in the packages: they ask for no more than their own text. */
const FREE = /^(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0)$/;

test("the bill of materials is that of the lock file: npm run bill-of-materials", () => {
  expect(read("docs", "bill-of-materials.cdx.json")).toBe(billOfMaterials(read("package-lock.json")));
});

test("what is in the packages is what package.json says, under licences that allow it", () => {
  const inside = bill.components.filter(({ scope }) => scope === "required");
  const { dependencies } = JSON.parse(read("package.json"));
  expect(inside.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(inside.filter(({ licenses }) => !FREE.test(licenses[0]?.expression ?? ""))).toEqual([]);
});

test("every part names its licence", () => {
  const silent = bill.components.filter(({ licenses }) => licenses[0]?.expression === "NOASSERTION");
  expect(silent.map(({ name }) => name)).toEqual([]);
});
