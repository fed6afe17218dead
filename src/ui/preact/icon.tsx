/** Line drawings on a 16-px grid, in the text's colour; beside a text or a label, so hidden from screen readers. */
const PATHS = {
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.2 3.2",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  save: "M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 13.5h11",
  panel: "M2.5 3.5h11v9h-11zM9.5 3.5v9",
  options: "M2.5 4.5h11M2.5 11.5h11M5.5 2.8v3.4M10.5 9.8v3.4",
  back: "M9.5 3.5 5 8l4.5 4.5",
  previous: "M9.5 3.5 5 8l4.5 4.5",
  next: "M6.5 3.5 11 8l-4.5 4.5",
  done: "m3 8.5 3.2 3.2L13 4.8",
  close: "m4 4 8 8M12 4l-8 8",
  up: "m3.5 9.5 4.5-4.5 4.5 4.5",
  down: "m3.5 6.5 4.5 4.5 4.5-4.5",
  grip: "M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01",
  outside: "M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13 3 7.5 8.5",
} as const;

export type IconName = keyof typeof PATHS;

/** Those that point along the line and turn round where it runs from right to left. */
const TURNS: ReadonlySet<string> = new Set(["back", "previous", "next"]);

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="k-icon" viewBox="0 0 16 16" aria-hidden="true" data-turns={TURNS.has(name) ? "" : undefined}>
      <path d={PATHS[name]} />
    </svg>
  );
}
