/**
 * Work that goes on once for each key at a time: who asks meanwhile gets the same answer. For what changes something, because
 * a question may come again before it is answered: see `askUntilAnswered`.
 */
export function sharedWork<K, T>(work: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const going = new Map<K, Promise<T>>();
  return (key) => {
    const there = going.get(key);
    if (there) return there;
    const answer = work(key).finally(() => going.delete(key));
    going.set(key, answer);
    return answer;
  };
}
