import type { Name, NameMark } from "../../src/dataset/schema.ts";
import { inPrint } from "./text.ts";

/** A name that so many languages share is written once, for every language. */
const SHARED_BY = 8;

interface Form {
  readonly languages: Set<string>;
  everywhere: boolean;
}

/** Gathers the forms of one entity: the same form of several languages becomes one name. */
export class NameList {
  /** By marks and text, in the order of arrival. */
  readonly #forms = new Map<
    string,
    { readonly text: string; readonly marks: readonly NameMark[]; readonly form: Form }
  >();

  /** @param language BCP 47 tag of texts that use it; without it, texts in any language do. */
  add(text: string, language?: string, marks: readonly NameMark[] = []): void {
    const clean = inPrint(text)
      .replace(/[\u00a0\u202f]/g, " ")
      .normalize("NFC")
      .trim();
    if (!/[\p{L}\p{N}]/u.test(clean)) return;
    const key = `${[...marks].sort().join(" ")}\n${clean}`;
    const entry = this.#forms.get(key) ?? {
      text: clean,
      marks: [...marks].sort(),
      form: { languages: new Set(), everywhere: false },
    };
    this.#forms.set(key, entry);
    if (language === undefined) entry.form.everywhere = true;
    else entry.form.languages.add(language);
  }

  has(text: string): boolean {
    return [...this.#forms.values()].some((entry) => entry.text === inPrint(text));
  }

  toNames(): Name[] {
    const entries = [...this.#forms.values()];
    const isEverywhere = ({ form, text }: (typeof entries)[number]) =>
      form.everywhere ||
      (form.languages.has("en") && form.languages.size >= SHARED_BY && /\p{Script=Latin}/u.test(text));
    const marked = new Map<string, readonly (typeof entries)[number][]>(
      Object.entries(Object.groupBy(entries, ({ text }) => text)).map(([text, same]) => [text, same ?? []]),
    );
    return entries.map((entry): Name => {
      const { text, marks, form } = entry;
      // A form that is marked in some languages only keeps its languages apart.
      const alone = (marked.get(text)?.length ?? 1) === 1;
      const languages = alone && isEverywhere(entry) ? [] : [...form.languages].sort();
      const [language, ...others] = languages;
      if (language === undefined && marks.length === 0) return text;
      return {
        text,
        ...(language !== undefined && { lang: others.length === 0 ? language : languages }),
        ...(marks.length > 0 && { marks: [...marks] }),
      };
    });
  }
}

export const textOf = (name: Name): string => (typeof name === "string" ? name : name.text);

/** Language tags of the texts that use the name; empty for every language. */
export const languagesOf = (name: Name): readonly string[] =>
  typeof name === "string" || name.lang === undefined ? [] : [name.lang].flat();

export const isAmbiguous = (name: Name): boolean =>
  typeof name !== "string" && (name.marks ?? []).includes("ambiguous");
