import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import type { NamedBodies } from "./bodies.ts";
import type { DocumentContext } from "./document-context.ts";
import type { LongerPairs } from "./longer-pairs.ts";
import type { PageHome } from "./page-home.ts";
import type { Persons } from "./persons.ts";
import type { Claim } from "./plain-readings.ts";

/** All that is known of a document while its spots are resolved. */
export interface ResolvedDocument {
  readonly lexicon: Lexicon;
  readonly claims: readonly Claim[];
  readonly persons: Persons;
  readonly context: DocumentContext;
  readonly bodies: NamedBodies;
  /** Whether the document speaks for something else that bears the name of the entity with this id. */
  readonly meansAnother: (id: string) => boolean;
  /** Longer names that it shows elsewhere to be names. */
  readonly longer: LongerPairs;
  /** Names that stand somewhere without any doubt that they are names. */
  readonly undoubted: ReadonlySet<number>;
  /** Where the page is from, if that is known. */
  readonly home: PageHome | undefined;
}
