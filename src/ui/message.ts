/** Texts of the interface by key, in one language; `$1` to `$9` stand for arguments. */
export type Messages = Readonly<Record<string, string>>;

/**
 * The text of `key` with its arguments put in. A key that is missing is given back as it is, so that a gap shows.
 * `$$` is a dollar sign, as in the browser's own message files.
 */
export function message(messages: Messages, key: string, ...args: readonly (string | number)[]): string {
  const text = messages[key];
  if (text === undefined) return key;
  return text.replace(/\$([1-9$])/g, (_, mark: string) =>
    mark === "$" ? "$" : String(args[Number(mark) - 1] ?? ""),
  );
}

/**
 * The text of `key_one`, `key_few` … as the language counts, or `key_other`. `$1` is the count, written as the
 * language writes numbers; further arguments start at `$2`.
 * @param language BCP 47 tag.
 */
export function plural(
  messages: Messages,
  language: string,
  key: string,
  count: number,
  ...args: readonly (string | number)[]
): string {
  const { rules, numbers } = countingIn(language);
  const exact = `${key}_${rules.select(count)}`;
  const written = numbers.format(count);
  return message(messages, exact in messages ? exact : `${key}_other`, written, ...args);
}

/** What a language counts with: to make it takes a tenth of a millisecond, and a popup counts some forty times. */
const counting = new Map<string, { readonly rules: Intl.PluralRules; readonly numbers: Intl.NumberFormat }>();

function countingIn(language: string) {
  const known = counting.get(language) ?? {
    rules: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
  };
  counting.set(language, known);
  return known;
}
