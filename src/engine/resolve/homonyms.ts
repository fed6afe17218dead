import { homonyms } from "../language/homonyms.ts";

const count = (text: string, words: string): number =>
  words === "" ? 0 : words.split(",").reduce((sum, word) => sum + (text.includes(word) ? 1 : 0), 0);

/**
 * Answers whether a document speaks for the other bearer of an entity's name. Each entity is looked up once a document.
 * @param textOf the document in small letters, made when first needed
 */
export function homonymJudge(textOf: () => string): (id: string) => boolean {
  const answers = new Map<string, boolean>();
  let text: string | undefined;
  return (id) => {
    const homonym = homonyms.get(id);
    if (!homonym) return false;
    let answer = answers.get(id);
    if (answer === undefined) {
      text ??= textOf();
      answer = count(text, homonym.elsewhere) > count(text, homonym.here);
      answers.set(id, answer);
    }
    return answer;
  };
}
