import { slugOf } from "../dataset/entity-id.ts";
import { MAX_MEMBERS, MAX_TEXT } from "../dataset/limits.ts";
import type { Dataset, Entity, Fact, LocalText, Name, Source } from "../dataset/schema.ts";
import { FORMAT_VERSION } from "../dataset/schema.ts";
import { ARTICLE } from "./article-source.ts";
import type { Draft, DraftEntity, DraftName } from "./draft.ts";
import { sayTie, sayType } from "./notes-on-guesses.ts";

const LABELS = {
  mentioned: { en: "Mentioned as", nb: "Nevnt som", nn: "Nemnd som" },
  "to-check": { en: "To check", nb: "Må sjekkes", nn: "Må sjekkast" },
} satisfies Dataset["labels"];

/** Writes a draft as a dataset, with what is to be checked as facts for the person who finishes it in an editor. */
export function writeDataset({ title, date, language, source, entities }: Draft): Dataset {
  const sources = new Map<string, Source>([[ARTICLE, source]]);
  for (const { known } of entities)
    for (const cited of known?.sources ?? []) if (cited.id !== ARTICLE) sources.set(cited.id, cited);
  return {
    format: FORMAT_VERSION,
    id: slugOf(title) || "draft",
    title,
    ...(date !== undefined && { date }),
    labels: LABELS,
    sources: [...sources.values()],
    entities: entities.map((entity) => entityOf(entity, language)),
  };
}

function entityOf(entity: DraftEntity, language: string | undefined): Entity {
  const { id, type, kind, names, partOf, known } = entity;
  const own = names.filter((name) => !name.known).map((name) => nameOf(name, language));
  const base: Entity = known
    ? { ...known.entity, names: [...known.entity.names, ...own].slice(0, MAX_MEMBERS) }
    : { id, type, ...(kind !== undefined && { kind }), names: own };
  return {
    ...base,
    id,
    ...(partOf.length > 0 && { partOf: [...partOf] }),
    facts: [...names.flatMap(mentioned), ...toCheck(entity)].slice(0, MAX_MEMBERS),
  };
}

function nameOf({ text, marks }: DraftName, language: string | undefined): Name {
  if (marks.length === 0) return text;
  const misspelt = marks.includes("misspelling") && language !== undefined;
  return { text, ...(misspelt && { lang: language }), marks: [...marks] };
}

/** A name, the paragraphs where it stands, and its sentences by their places. */
function mentioned({ text, places }: DraftName): Fact[] {
  if (places.length === 0) return [];
  const paragraphs = [...new Set(places.map(({ block }) => block + 1))].slice(0, MAX_MEMBERS);
  const sentences = new Set(
    places.map(({ block, sentence }) => `${block + 1}:${sentence.start}–${sentence.end}`),
  );
  const times = places.length === 1 ? "once" : `${places.length} times`;
  return [
    {
      label: "mentioned",
      value: text,
      source: ARTICLE,
      paragraph: paragraphs,
      note: clipped(`${times}; sentences, as paragraph:characters: ${[...sentences].join(", ")}`),
    },
  ];
}

const clipped = (text: string): string =>
  text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`;

/** What the person who finishes the draft has to judge, and by what. */
function toCheck(entity: DraftEntity): Fact[] {
  const { known, partOf, saidPartOf, ties } = entity;
  const notes: string[] = [];
  if (known) {
    const { description, location } = known.entity;
    const parts = [
      "names",
      description && "description",
      location && "location",
      partOf.length > 0 && "partOf",
    ];
    notes.push(
      `linked to ${known.entity.id} of the dataset ${known.dataset}; taken over: id, ${parts.filter(Boolean).join(", ")}`,
    );
  } else notes.push(sayType(entity), "description: write what it is, in a phrase");
  if (saidPartOf !== undefined) notes.push(`partOf: ${saidPartOf}, by the words of the article`);
  for (const tie of ties) notes.push(`names: ${sayTie(tie)}`);
  return notes.map((value): Fact => ({ label: "to-check", value: clipped(value) satisfies LocalText }));
}
