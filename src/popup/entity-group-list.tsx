import { useId, useState } from "preact/hooks";
import type { PageEntity } from "../browser/protocol.ts";
import { TypeMark } from "../ui/preact/type-mark.tsx";
import { useWords } from "../ui/preact/words.ts";
import type { EntityRef } from "./api.ts";
import { type EntityGroup, keyOf } from "./entity-groups.ts";
import { EntityStrip } from "./entity-strip.tsx";
import type { Visit } from "./visit.ts";

interface Props {
  readonly group: EntityGroup;
  readonly visit: Visit | null;
  readonly onGo: (entity: PageEntity, step: 1 | -1) => void;
  readonly openCard: (entity: EntityRef) => void;
}

/** Names of a type that are shown before «and N more»: what fits the popup beside a summary. */
const SHOWN = { person: 5, organisation: 5, place: 6 } as const;

/** One type's names with their counts, set like the index of a book. */
export function EntityGroupList({ group, visit, onGo, openCard }: Props) {
  const { t, count } = useWords();
  const [all, setAll] = useState(false);
  const stripId = useId();
  const hidden = group.entities.length - SHOWN[group.type];
  // One name more takes no more room than the button for it.
  const shown = all || hidden <= 1 ? group.entities : group.entities.slice(0, SHOWN[group.type]);
  const visited = shown.find((entity) => keyOf(entity) === visit?.key);

  return (
    <div class="group" data-type={group.type}>
      <h3>
        <TypeMark type={group.type} />
        {t(`common_types_${group.type}`)}
      </h3>
      <ul>
        {shown.map((entity) => (
          <li key={keyOf(entity)}>
            <button
              type="button"
              class="name"
              title={entity.description}
              aria-expanded={entity === visited}
              aria-controls={entity === visited ? stripId : undefined}
              onClick={() => onGo(entity, 1)}
            >
              <span>{entity.name}</span>
              <small>
                <span aria-hidden="true">{entity.mentions.length}</span>
                <span class="for-screen-readers">{count("popup_mentions", entity.mentions.length)}</span>
              </small>
            </button>
          </li>
        ))}
        {shown.length < group.entities.length && (
          <li>
            <button type="button" class="more" onClick={() => setAll(true)}>
              {t("popup_moreNames", hidden)}
            </button>
          </li>
        )}
      </ul>
      {visited && visit && (
        <EntityStrip
          id={stripId}
          entity={visited}
          visit={visit}
          onGo={(step) => onGo(visited, step)}
          onOpen={() => openCard(visited)}
        />
      )}
    </div>
  );
}
