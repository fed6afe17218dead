import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { extractFactbook } from "./extract-factbook.ts";

const folder = mkdtempSync(join(tmpdir(), "kontekst-factbook-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A profile as the source writes it. */
function write(region: string, file: string, name: string, population: object, area?: string): void {
  mkdirSync(join(folder, region), { recursive: true });
  const profile = {
    Government: { "Country name": { "conventional short form": { text: name } } },
    Geography: area === undefined ? {} : { Area: { "total ": { text: area } } },
    "People and Society": { Population: population },
  };
  writeFileSync(join(folder, region, file), JSON.stringify(profile));
}

test("takes populations with their years and areas, by ISO code", () => {
  write("europe", "no.json", "Norway", { total: { text: "5,509,733 (2024 est.)" } }, "323,802 sq km");
  write("europe", "gm.json", "Germany", { total: { text: "84.1 million (2024 est.)" } });
  write("east", "bm.json", "Burma", { total: { text: "uninhabited" } }, "676,578 sq km");
  write("oceans", "zn.json", "Norway", { total: { text: "1 (2024 est.)" } });
  write("europe", "xx.json", "Nowhere", { total: { text: "1 (2024 est.)" } });
  mkdirSync(join(folder, "meta"));
  writeFileSync(join(folder, "meta", "hash.json"), "[]");
  const codes = new Map([
    ["norway", "NO"],
    ["germany", "DE"],
  ]);
  expect(extractFactbook(folder, (name) => codes.get(name))).toEqual({
    DE: { population: 84_100_000, year: "2024" },
    MM: { area: 676_578 },
    NO: { population: 5_509_733, year: "2024", area: 323_802 },
  });
});
