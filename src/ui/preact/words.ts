import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { intlLocale } from "../../dataset/locale.ts";
import { type Messages, message, plural } from "../message.ts";

/** The text of a message in the reader's language, with `args` for `$1`, `$2` …. */
export type Translate = (key: string, ...args: readonly (string | number)[]) => string;

/** What the components of a screen speak with. */
export interface Words {
  /** Interface language, BCP 47. */
  readonly language: string;
  readonly t: Translate;
  /** The text of `key_one`, `key_other` … for a number of things, which is `$1`. */
  readonly count: (key: string, count: number, ...args: readonly (string | number)[]) => string;
}

export function makeWords(language: string, messages: Messages): Words {
  const locale = intlLocale(language);
  // To make them takes a tenth of a millisecond or two, and a popup counts some forty times.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return {
    language,
    t: (key, ...args) => message(messages, key, ...args),
    count: (key, count, ...args) => {
      rules ??= new Intl.PluralRules(locale);
      numbers ??= new Intl.NumberFormat(locale);
      return plural(messages, rules.select(count), key, numbers.format(count), ...args);
    },
  };
}

export const WordsContext = createContext<Words>(makeWords("en", {}));

export function useWords(): Words {
  return useContext(WordsContext);
}
