import "./search.css";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { PageEntity } from "../browser/protocol.ts";
import { Icon } from "../ui/preact/icon.tsx";
import { useWords } from "../ui/preact/words.ts";
import type { EntityRef, Hit } from "./api.ts";
import { keyOf } from "./entity-groups.ts";
import { SearchHit } from "./search-hit.tsx";

interface Props {
  /** Best first; an empty query only makes ready. */
  readonly find: (query: string) => Promise<readonly Hit[]>;
  readonly inPage: readonly PageEntity[];
  readonly openCard: (entity: EntityRef) => void;
}

/** Search over all entities: a combobox whose list stands above it, as the field stands at the bottom of the popup. */
export function SearchBox({ find, inPage, openCard }: Props) {
  const { t, count } = useWords();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [found, setFound] = useState<{ readonly of: string; readonly hits: readonly Hit[] } | null>(null);
  /** Enter was pressed before the answer to what is typed was there. */
  const entered = useRef(false);
  const listId = useId();

  const open = (entity: EntityRef) => {
    entered.current = false;
    setQuery("");
    openCard(entity);
  };

  const wanted = query.trim();
  useEffect(() => {
    if (!wanted) {
      setFound(null);
      return;
    }
    // What was found stays until the answer to what is typed now is there; a late answer to less is no longer heard.
    let current = true;
    find(wanted).then(
      (hits) => {
        if (!current) return;
        setFound({ of: wanted, hits });
        setActive(0);
        if (entered.current && hits[0]) open(hits[0]);
      },
      () => undefined, // the next letter asks again
    );
    return () => {
      current = false;
    };
  }, [wanted]);

  const prepare = () => void find("").catch(() => undefined);
  const mentions = new Map(inPage.map((entity) => [keyOf(entity), entity.mentions.length]));
  const hits = found?.hits ?? [];
  const isOpen = wanted !== "" && found !== null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || wanted === "") return;
    const hit = hits[active];
    if (event.key === "ArrowDown") setActive((active + 1) % Math.max(1, hits.length));
    else if (event.key === "ArrowUp") setActive((active - 1 + hits.length) % Math.max(1, hits.length));
    else if (event.key === "Enter" && found?.of !== wanted) entered.current = true;
    else if (event.key === "Enter" && hit) open(hit);
    else if (event.key === "Escape") setQuery("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="search">
      {isOpen && (
        <div class="hits">
          {hits.length === 0 && <p class="quiet">{t("popup_noHits", wanted)}</p>}
          <div id={listId} role="listbox" aria-label={t("popup_hits")}>
            {hits.map((hit, at) => (
              <SearchHit
                key={keyOf(hit)}
                id={`${listId}-${at}`}
                hit={hit}
                mentions={mentions.get(keyOf(hit)) ?? 0}
                active={at === active}
                onOpen={() => open(hit)}
              />
            ))}
          </div>
        </div>
      )}
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-label={t("popup_search")}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits[active] ? `${listId}-${active}` : undefined}
        placeholder={t("popup_searchHint")}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        value={query}
        onFocus={prepare}
        onPointerEnter={prepare}
        onInput={({ currentTarget }) => {
          // Here, not in the effect, which comes after the next picture: Enter may be sooner.
          entered.current = false;
          setQuery(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <span class="for-screen-readers" role="status">
        {isOpen ? count("popup_hitCount", hits.length) : ""}
      </span>
    </search>
  );
}
