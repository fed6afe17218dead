import type { Lexicon, ScanTables } from "../dataset/lexicon/lexicon.ts";
import type { Dataset } from "../dataset/schema.ts";
import { createDocument } from "../engine/annotate.ts";
import { languageFor } from "../engine/language/languages.ts";
import { textLanguage } from "../engine/language/text-language.ts";
import { articleSource } from "./article-source.ts";
import { creditedSpans } from "./asides.ts";
import type { Draft } from "./draft.ts";
import type { DraftArticle } from "./draft-article.ts";
import { draftEntities } from "./draft-entities.ts";
import { finishGroups } from "./finish-groups.ts";
import { groupNames } from "./group-names.ts";
import type { KnownFacts } from "./known-facts.ts";
import { guessType, type NameGroup } from "./name-group.ts";
import { nameSpans } from "./name-spans.ts";
import { listedNeighbours, placeLinks, usualOuterKind } from "./place-links.ts";
import { writeDataset } from "./write-dataset.ts";

/** The names of what is known already: of the world dataset, or of all enabled ones. */
export type KnownNames = Lexicon & ScanTables;

export interface KnownEntities extends KnownFacts {
  readonly lexicon: KnownNames;
}

/** The names of an article, before it is said what is known of them. */
export interface FoundNames {
  readonly article: DraftArticle;
  readonly language: string | undefined;
  readonly groups: readonly NameGroup[];
}

/** A mention less certain than this is not linked: a wrong link is worse than none. */
const CERTAIN = 0.6;
/** Evidence of less weight tells next to nothing. */
const LEAST_TOLD = 0.5;
/** Units of text from which the language is told. */
const SAMPLE = 4_000;

/** Finds the names that an article seems to hold, grouped by what they mean. */
export function findNames(article: DraftArticle, lexicon: KnownNames): FoundNames {
  const tag = article.language ?? textLanguage(undefined, sampleOf(article));
  const language = languageFor(tag ?? "");
  const document = createDocument(lexicon, {
    ...(tag !== undefined && { language: tag }),
    ...(article.date !== undefined && { date: article.date }),
    title: article.title,
    ...(article.publisher !== undefined && { publisher: article.publisher }),
  });
  const blocks = article.blocks.map((block, index) => ({ ...block, id: index }));
  document.read(blocks);
  const mentions = document.mentions().filter(({ confidence }) => confidence >= CERTAIN);
  const spans = nameSpans(blocks, mentions, language);
  const links = placeLinks(blocks, spans, language);
  const groups = groupNames(blocks, spans, links, language);
  const neighbours = listedNeighbours(blocks, spans, language);
  const outerKind = usualOuterKind(blocks, language);
  const finished = finishGroups(groups, links, neighbours, outerKind, language.tag);
  const credited = creditedSpans(blocks, spans, language);
  const isAside = ({ known, names }: NameGroup): boolean =>
    !known && names.every((name) => name.spans.every((span) => credited.has(span)));
  return { article, language: tag, groups: finished.filter((group) => isTold(group) && !isAside(group)) };
}

/** Makes a draft of found names: types guessed and why, ids given, links to what is known. */
export function draftOf({ article, language, groups }: FoundNames, known: KnownFacts): Draft {
  const source = articleSource(article);
  return {
    title: source.title,
    ...(language !== undefined && { language }),
    ...(article.date !== undefined && { date: article.date }),
    source,
    entities: draftEntities(article.blocks, groups, known, language),
  };
}

/**
 * Drafts a dataset from an article: the names that it seems to hold, grouped by what they mean, with guessed types and why,
 * and for each name the paragraphs (from 1) and sentences (UTF-16 offsets into them) where it stands. Texts of the
 * article other than its names and title are not copied. What it answers with is sound by the format.
 */
export function draftDataset(article: DraftArticle, known: KnownEntities): Dataset {
  return writeDataset(draftOf(findNames(article, known.lexicon), known));
}

/** Whether anything but one capital in the whole article speaks for a name, so that it is worth a person's look. */
function isTold({ known, names, evidence, inside, outer }: NameGroup): boolean {
  if (known || inside || outer || names.length > 1) return true;
  const [only] = names;
  if (!only || only.spans.length > 1 || /\s/.test(only.text)) return true;
  return guessType(evidence).weight >= LEAST_TOLD;
}

function sampleOf({ blocks }: DraftArticle): string {
  let sample = "";
  for (const { text } of blocks) {
    sample += `${text}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}
