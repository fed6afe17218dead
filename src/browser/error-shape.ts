/*
 * What is told of an error. Its message is not: browsers quote in it what they could not read, and that may be the text of
 * a page. Its kind and where in our own scripts it arose are enough to find it.
 */

/** An error without anything of what was being read. */
export interface ErrorShape {
  readonly error: (typeof ERROR_NAMES)[number];
  /** `background.js:1:2345`, innermost first, at most 6. */
  readonly at: readonly string[];
}

/** Kinds of errors that browsers, libraries and we throw; any other is an `Error`. */
export const ERROR_NAMES = [
  "Error",
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "AbortError",
  "ConstraintError",
  "DataCloneError",
  "DataError",
  "InvalidStateError",
  "NotAllowedError",
  "NotFoundError",
  "NotReadableError",
  "QuotaExceededError",
  "SecurityError",
  "TimeoutError",
  "TransactionInactiveError",
  "UnknownError",
  "VersionError",
  "DamagedDataset",
  "ValiError",
] as const;

/** A place in a script of the extension. */
export const PLACE_IN_SCRIPT = /^[\w.-]{1,60}(?:\/[\w.-]{1,60})?\.js:\d{1,7}:\d{1,7}$/;

/** A place in the script that runs in pages: numbers alone, so that no text of a page can be one. */
export const PLACE_IN_READER = /^reader\.js:\d{1,7}:\d{1,7}$/;

const OWN_PLACE = /-extension:\/\/[^/\s]+\/([\w./-]+\.js:\d+:\d+)/;
const MOST_PLACES = 6;

/** An error of the script that runs in pages, as that tells of it. */
export function shapeOfReaders(error: string, at: readonly string[]): ErrorShape {
  return { error: knownName(error), at: at.slice(0, MOST_PLACES).map((place) => `content-scripts/${place}`) };
}

export function shapeOf(error: unknown): ErrorShape {
  const isError = error instanceof Error;
  const name = isError ? (error.constructor.name === "DamagedDataset" ? "DamagedDataset" : error.name) : "";
  const lines = isError ? (error.stack ?? "").split("\n") : [];
  return {
    error: knownName(name),
    at: lines
      .flatMap((line) => OWN_PLACE.exec(line)?.[1] ?? [])
      .filter((place) => PLACE_IN_SCRIPT.test(place))
      .slice(0, MOST_PLACES),
  };
}

function knownName(name: string): ErrorShape["error"] {
  return ERROR_NAMES.find((known) => known === name) ?? "Error";
}
