import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { homelandOf } from "../language/homelands.ts";
import { scan } from "../scan/scan.ts";
import type { DocumentInfo } from "../types.ts";
import { countriesOf } from "./bodies.ts";

/** Where a page is from, and what says so. */
export interface PageHome {
  /** Ids of countries; usually one. */
  readonly countries: readonly string[];
  readonly by: "publisher" | "country" | "language";
}

/** Where a page is from: by its publisher where a dataset knows that, by the region of its language tag, or by its language. */
export function pageHome(
  lexicon: Lexicon & ScanTables,
  { publisher, language }: DocumentInfo,
): PageHome | undefined {
  const countries = publisher === undefined ? [] : countriesOfName(lexicon, publisher);
  if (countries.length > 0) return { countries, by: "publisher" };
  const homeland = language === undefined ? undefined : homelandOf(language);
  return homeland && { countries: [homeland.id], by: homeland.by };
}

function countriesOfName(lexicon: Lexicon & ScanTables, name: string): readonly string[] {
  const [first] = scan(lexicon, name);
  if (first === undefined || first.nameStart > 0 || first.nameEnd < name.length) return [];
  const [reading, ...others] = lexicon.readings(first.name);
  return reading === undefined || others.length > 0 ? [] : countriesOf(lexicon, reading.entity);
}
