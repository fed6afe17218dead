import { compileLexicon } from "../../src/dataset/lexicon/compile.ts";
import { openLexicon } from "../../src/dataset/lexicon/lexicon.ts";
import type { Dataset, Entity } from "../../src/dataset/schema.ts";
import { createDocument } from "../../src/engine/annotate.ts";
import type { Mention } from "../../src/engine/types.ts";

/** Entities in short: id, and names or all else. The id tells the type where none is given: `ministry/x`, `person/x`. */
export type Short = Entity["names"] | (Partial<Entity> & Pick<Entity, "names">);

/** A dataset from entities in short, by type. */
export function datasetOf(
  types: Readonly<Partial<Record<Entity["type"], Readonly<Record<string, Short>>>>>,
): Dataset {
  const entities: Entity[] = [];
  for (const type of ["person", "place", "organisation"] as const) {
    for (const [id, short] of Object.entries(types[type] ?? {})) {
      entities.push("names" in short ? { id, type, ...short } : { id, type, names: [...short] });
    }
  }
  return { id: "test", entities };
}

/** Finds mentions of a dataset in texts whose lines are blocks. */
export function finder(
  ...datasets: Dataset[]
): (text: string, language?: string) => (Mention & { text: string })[] {
  const lexicon = openLexicon(compileLexicon(datasets));
  return (text, language) => {
    const lines = text.split("\n");
    const document = createDocument(lexicon, language === undefined ? {} : { language });
    document.read(lines.map((line, id) => ({ id, text: line })));
    return document.mentions().map((mention) => ({
      ...mention,
      text: lines[mention.block]?.slice(mention.start, mention.end) ?? "",
    }));
  };
}

/**
 * Marks the mentions of a dataset in texts: `[Kabuls|kabul] ordfører`. Tests are read as examples: the expected text shows
 * what is found, and `unmarked` of it is what was read.
 */
export function marker(...datasets: Dataset[]): (text: string, language?: string) => string {
  const find = finder(...datasets);
  return (text, language) => {
    const lines = text.split("\n");
    for (const { block, start, end, entity } of find(text, language).reverse()) {
      const line = lines[block] ?? "";
      lines[block] = `${line.slice(0, start)}[${line.slice(start, end)}|${entity}]${line.slice(end)}`;
    }
    return lines.join("\n");
  };
}

/** The text under the marks. */
export const unmarked = (text: string): string => text.replace(/\[([^\]|]*)\|[^\]]*\]/g, "$1");
