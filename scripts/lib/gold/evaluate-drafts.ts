import { draftOf, findNames } from "../../../src/draft/draft-dataset.ts";
import { knownEntities } from "../known-entities.ts";
import { loadDatasets } from "../load-datasets.ts";
import type { CorpusDocument } from "./conllu.ts";
import { type Fault, judgeDraft, lineOffsets } from "./score-draft.ts";

/** Lines of a corpus's document that make an article: some corpora put a whole book into one. */
const ARTICLE_LINES = 40;
const AROUND = 40;

/** What of the drafts of a corpus's articles is right. */
export interface DraftFigures {
  readonly drafted: number;
  readonly right: number;
  readonly faults: ReadonlyMap<Fault, number>;
  /** Of the entities whose type is said without doubt, and which no dataset knows. */
  readonly sure: { readonly drafted: number; readonly right: number };
  /** Names of people, places and organisations in the corpus, and those of them that stand in a draft. */
  readonly names: { readonly all: number; readonly found: number };
}

/**
 * Drafts a dataset from each article of a corpus, linked to the world dataset as for readers, and counts what is right by the
 * names that the corpus has.
 * @param tell is told each mistake in a line
 */
export async function evaluateDrafts(
  documents: readonly CorpusDocument[],
  tell: (line: string) => void,
): Promise<DraftFigures> {
  const known = knownEntities(await loadDatasets(["world"]));
  const faults = new Map<Fault, number>();
  const sure = { drafted: 0, right: 0 };
  const names = { all: 0, found: 0 };
  let drafted = 0;
  let right = 0;
  for (const document of documents.flatMap(articlesOf)) {
    const { language } = document;
    const blocks = document.text.split("\n").map((text, id) => ({ id, text, role: "body" as const }));
    const article = { blocks, title: "", ...(language !== "" && { language }) };
    const draft = draftOf(findNames(article, known.lexicon), known);
    for (const { entity, fault, place } of judgeDraft(draft, document)) {
      drafted++;
      const isSure = entity.sure && !entity.known;
      if (isSure) sure.drafted++;
      if (fault === undefined) {
        right++;
        if (isSure) sure.right++;
        continue;
      }
      faults.set(fault, (faults.get(fault) ?? 0) + 1);
      const text = blocks[place?.block ?? 0]?.text ?? "";
      const { start, end } = place ?? { start: 0, end: 0 };
      tell(
        `${fault}: ${entity.type}${entity.known ? " (known)" : ""} ${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`,
      );
    }
    const offsets = lineOffsets(document.text);
    const starts = new Set(
      draft.entities.flatMap((entity) =>
        entity.names.flatMap((name) => name.places.map(({ block, start }) => (offsets[block] ?? 0) + start)),
      ),
    );
    const gold = document.named.filter(({ type }) => type !== undefined);
    names.all += gold.length;
    names.found += gold.filter(({ start }) => starts.has(start)).length;
  }
  return { drafted, right, faults, sure, names };
}

/** A document in pieces as long as an article. */
function articlesOf(document: CorpusDocument): CorpusDocument[] {
  const { text, named } = document;
  const offsets = lineOffsets(text);
  const pieces: CorpusDocument[] = [];
  for (let line = 0; line < offsets.length; line += ARTICLE_LINES) {
    const start = offsets[line] ?? 0;
    const end = offsets[line + ARTICLE_LINES] ?? text.length;
    const piece = text.slice(start, end);
    if (piece.trim() === "") continue;
    const inside = named.filter((name) => name.start >= start && name.end <= end);
    pieces.push({
      ...document,
      text: piece,
      named: inside.map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
    });
  }
  return pieces;
}
