import { MAX_ID } from "./limits.ts";

/** Letters that Unicode does not take apart into a Latin letter and a mark. Cyrillic as news in English writes it (BGN/PCGN, simplified). */
const LATIN: ReadonlyMap<string, string> = new Map(
  (
    "æ ae ø o œ oe ß ss ð d þ th đ d ħ h ı i ł l ŋ n ŧ t & and " +
    "а a б b в v г g ґ g д d ђ dj е e ё yo є ye ж zh з z и i і i ї yi й y ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ў u ф f х kh ц ts ч ch џ dz ш sh щ shch ы y э e ю yu я ya " +
    "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o"
  )
    .split(" ")
    .reduce<[string, string][]>((pairs, word, index, words) => {
      if (index % 2 === 0) pairs.push([word, words[index + 1] ?? ""]);
      return pairs;
    }, []),
);

/** A name as an id: small Latin letters, digits, single hyphens; empty where it has no letter that can be written so. */
export function slugOf(name: string): string {
  let latin = "";
  // Letters are looked up before they are taken apart: й is no и.
  for (const letter of name.toLowerCase().normalize("NFC")) {
    latin += LATIN.get(letter) ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
  }
  const slug = latin
    .replace(/['’ʼ.ьъ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug.slice(0, MAX_ID - 20).replace(/-$/, "");
}

/** Gives ids out, none twice: `kabul`, `kabul-2`. */
export class IdGiver {
  readonly #given = new Set<string>();

  give(wish: string, fallback: string): string {
    const base = wish === "" ? fallback : wish;
    let id = wish === "" ? `${base}-1` : base;
    for (let number = 2; this.#given.has(id); number++) id = `${base}-${number}`;
    this.#given.add(id);
    return id;
  }
}
