/** Answers a second time with what was found the first time. */
export function remembered<K, V extends NonNullable<unknown>>(find: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = find(key);
      answers.set(key, answer);
    }
    return answer;
  };
}

/** Does so for each of several wholes, a lexicon say, for as long as it lives. */
export function rememberedIn<W extends object, K, V extends NonNullable<unknown>>(
  find: (whole: W, key: K) => V,
): (whole: W, key: K) => V {
  const within = new WeakMap<W, (key: K) => V>();
  return (whole, key) => {
    let answer = within.get(whole);
    if (!answer) {
      answer = remembered((wanted) => find(whole, wanted));
      within.set(whole, answer);
    }
    return answer(key);
  };
}
