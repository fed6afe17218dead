import { useEffect, useRef } from "preact/hooks";
import { TypeMark } from "../ui/preact/type-mark.tsx";
import { useWords } from "../ui/preact/words.ts";
import type { Hit } from "./api.ts";

interface Props {
  readonly id: string;
  readonly hit: Hit;
  /** Mentions in the page; 0 where it is not named there. */
  readonly mentions: number;
  readonly active: boolean;
  readonly onOpen: () => void;
}

/** One entity found: its name, the form that fits where that is another, what it is, whether the page names it. */
export function SearchHit({ id, hit, mentions, active, onOpen }: Props) {
  const { count } = useWords();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, as for every combobox
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
    <div
      id={id}
      ref={row}
      role="option"
      aria-selected={active}
      onClick={onOpen}
      onMouseDown={(event) => event.preventDefault()}
    >
      <TypeMark type={hit.type} />
      <span class="hit-text">
        <span>
          <strong>{hit.name}</strong>
          {hit.as && <bdi class="hit-as"> {hit.as}</bdi>}
        </span>
        {hit.description && <span class="hit-what">{hit.description}</span>}
      </span>
      {mentions > 0 && <small>{count("popup_onThisPage", mentions)}</small>}
    </div>
  );
}
