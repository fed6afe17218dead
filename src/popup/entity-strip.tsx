import { useEffect, useRef } from "preact/hooks";
import type { PageEntity } from "../browser/protocol.ts";
import { Icon } from "../ui/preact/icon.tsx";
import { useWords } from "../ui/preact/words.ts";
import { MentionSteps } from "./mention-steps.tsx";
import type { Visit } from "./visit.ts";

interface Props {
  readonly id: string;
  readonly entity: PageEntity;
  readonly visit: Visit;
  readonly onGo: (step: 1 | -1) => void;
  readonly onOpen: () => void;
}

/** Below the name that was pressed: what it is, which of its mentions was reached, and the way to its card. */
export function EntityStrip({ id, entity, visit, onGo, onOpen }: Props) {
  const { t } = useWords();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => strip.current?.scrollIntoView({ block: "nearest" }), []);

  return (
    <div class="strip" id={id} ref={strip}>
      <p>
        <strong>{entity.name}</strong>
        {entity.description && <span class="what"> {entity.description}</span>}
        {entity.firstIn && entity.firstIn !== "other" && (
          <small> {t(`popup_firstIn_${entity.firstIn}`)}.</small>
        )}
      </p>
      <div class="strip-row">
        <MentionSteps at={visit.at} total={entity.mentions.length} found={visit.found} onGo={onGo} />
        <button type="button" class="link" aria-haspopup="dialog" onClick={onOpen}>
          {t("popup_facts")}
          <Icon name="next" />
        </button>
      </div>
    </div>
  );
}
