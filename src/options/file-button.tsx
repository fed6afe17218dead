import { useRef } from "preact/hooks";

interface Props {
  /** Media types and endings, as `accept` has them. */
  readonly accept: string;
  readonly disabled: boolean;
  /** What the button says, which also names the field. */
  readonly label: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button by which files are chosen: the browser's own field says so in the browser's words. */
export function FileButton({ accept, disabled, label, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="answer" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file, mended, can be chosen again.
          currentTarget.value = "";
          onChoose(files);
        }}
      />
    </>
  );
}
