import type { StoreRequests } from "../browser/store-worker.ts";
import { useWords } from "../ui/preact/words.ts";
import { Figures } from "./figures.tsx";
import { Question } from "./question.tsx";

interface Props {
  readonly checked: Extract<StoreRequests["check"]["response"], { state: "valid" }>;
  /** What the new one is, above its figures. */
  readonly newHead: string;
  readonly answer: (mayReplace: boolean) => void;
}

/** Asks whether a dataset may take the place of the one with its id, both shown by their figures. */
export function ReplaceQuestion({ checked: { dataset, replaces }, newHead, answer }: Props) {
  const { t } = useWords();
  return (
    <Question
      text={t("options_replaceQuestion", replaces?.title ?? "")}
      yes={t("options_replaceYes")}
      no={t("options_replaceNo")}
      onYes={() => answer(true)}
      onNo={() => answer(false)}
    >
      {replaces && (
        <>
          <p>{t("options_replaceNow")}</p>
          <Figures of={replaces} />
        </>
      )}
      <p>{newHead}</p>
      <Figures of={dataset} />
    </Question>
  );
}
