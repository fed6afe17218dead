import { useEffect, useState } from "preact/hooks";
import { useWords } from "../ui/preact/words.ts";
import { Question } from "./question.tsx";
import type { TroubleApi } from "./trouble-api.ts";

/** Says so where the browser cannot open the store of datasets, and offers the way out. */
export function StoreTrouble({ api }: { readonly api: Pick<TroubleApi, "storeState" | "resetStore"> }) {
  const { t } = useWords();
  const [state, setState] = useState<"kept" | "memory" | "asking" | "failed">("kept");

  useEffect(() => {
    let isShown = true;
    api.storeState().then(
      (answer) => isShown && setState(answer.state),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [api]);

  if (state === "kept") return null;
  const reset = () =>
    api
      .resetStore()
      .then(() => api.storeState())
      .then(
        (answer) => setState(answer.state),
        () => setState("failed"),
      );
  return (
    <div class="failure store-trouble" role="alert">
      <p>{t(state === "failed" ? "options_storeStillShut" : "options_storeShut")}</p>
      {state === "asking" ? (
        <Question
          text={t("options_storeResetQuestion")}
          yes={t("options_storeResetYes")}
          no={t("options_storeResetNo")}
          onYes={() => void reset()}
          onNo={() => setState("memory")}
        />
      ) : (
        <p>
          <button type="button" class="answer" onClick={() => setState("asking")}>
            {t("options_storeReset")}
          </button>
        </p>
      )}
    </div>
  );
}
