import "./who-and-where.css";
import { useState } from "preact/hooks";
import type { PageEntity, Place } from "../browser/protocol.ts";
import { useWords } from "../ui/preact/words.ts";
import type { EntityRef } from "./api.ts";
import { EntityGroupList } from "./entity-group-list.tsx";
import { groupEntities, keyOf } from "./entity-groups.ts";
import type { Visit } from "./visit.ts";

interface Props {
  readonly entities: readonly PageEntity[];
  /** Goes to a place in the page; false where its text has gone. */
  readonly goTo: (place: Place) => Promise<boolean>;
  readonly openCard: (entity: EntityRef) => void;
}

/** Everybody and every place of the page by type. A name goes to its first mention, again to the next. */
export function WhoAndWhere({ entities, goTo, openCard }: Props) {
  const { t } = useWords();
  const [visit, setVisit] = useState<Visit | null>(null);

  const go = async (entity: PageEntity, step: 1 | -1) => {
    const key = keyOf(entity);
    const total = entity.mentions.length;
    const at = visit?.key === key ? (visit.at + step + total) % total : 0;
    const place = entity.mentions[at];
    if (!place) return;
    setVisit({ key, at, found: true });
    if (!(await goTo(place))) setVisit({ key, at, found: false });
  };

  return (
    <section aria-labelledby="who-heading">
      <h2 id="who-heading">{t("popup_whoAndWhere")}</h2>
      {groupEntities(entities).map((group) => (
        <EntityGroupList key={group.type} group={group} visit={visit} onGo={go} openCard={openCard} />
      ))}
    </section>
  );
}
