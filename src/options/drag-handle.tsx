import { useRef } from "preact/hooks";
import { Icon } from "../ui/preact/icon.tsx";
import { useWords } from "../ui/preact/words.ts";

interface Props {
  /** Called at the end with the place that the item is to have among the others, from 0. */
  readonly onPlace: (to: number) => void;
}

/** Moves the item of the list that it stands in, by mouse, pen or finger. Keyboards have the arrows beside it. */
export function DragHandle({ onPlace }: Props) {
  const { t } = useWords();
  const drag = useRef<{ readonly from: number; to: number } | null>(null);

  const end = (handle: Element) => {
    drag.current = null;
    const item = handle.closest("li");
    if (!item) return;
    item.style.translate = "";
    delete item.dataset["dragged"];
    for (const other of othersOf(item)) delete other.dataset["drop"];
  };

  return (
    <span
      class="handle"
      title={t("options_drag")}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        const item = event.currentTarget.closest("li");
        if (!item) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: event.clientY, to: placeOf(item) };
        item.dataset["dragged"] = "";
      }}
      onPointerMove={(event) => {
        const item = event.currentTarget.closest("li");
        if (!drag.current || !item) return;
        item.style.translate = `0 ${event.clientY - drag.current.from}px`;
        const others = othersOf(item);
        const to = others.filter((other) => middleOf(other) < event.clientY).length;
        drag.current.to = to;
        for (const [at, other] of others.entries()) {
          if (at === to) other.dataset["drop"] = "before";
          else if (to === others.length && at === to - 1) other.dataset["drop"] = "after";
          else delete other.dataset["drop"];
        }
      }}
      onPointerUp={({ currentTarget }) => {
        const item = currentTarget.closest("li");
        const to = drag.current?.to;
        const isElsewhere = item !== null && to !== undefined && to !== placeOf(item);
        end(currentTarget);
        if (isElsewhere) onPlace(to);
      }}
      onPointerCancel={({ currentTarget }) => end(currentTarget)}
    >
      <Icon name="grip" />
    </span>
  );
}

function itemsOf(item: HTMLLIElement): HTMLLIElement[] {
  return [...(item.parentElement?.querySelectorAll<HTMLLIElement>(":scope > li") ?? [])];
}

function othersOf(item: HTMLLIElement): HTMLLIElement[] {
  return itemsOf(item).filter((other) => other !== item);
}

function placeOf(item: HTMLLIElement): number {
  return itemsOf(item).indexOf(item);
}

function middleOf(item: HTMLLIElement): number {
  const { top, bottom } = item.getBoundingClientRect();
  return (top + bottom) / 2;
}
