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
 * The text of `key_one`, `key_few` … for a plural category, or of `key_other`. `$1` is the count as the language writes it; further
 * arguments start at `$2`.
 */
export function plural(
  messages: Messages,
  category: Intl.LDMLPluralRule,
  key: string,
  written: string,
  ...args: readonly (string | number)[]
): string {
  const exact = `${key}_${category}`;
  return message(messages, exact in messages ? exact : `${key}_other`, written, ...args);
}
