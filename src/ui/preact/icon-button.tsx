import { Icon, type IconName } from "./icon.tsx";

interface Props {
  readonly icon: IconName;
  /** What it does: read out, and shown on hover. */
  readonly label: string;
  /** Whether it cannot be pressed now; it keeps the focus. */
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** A button that is a drawing alone. */
export function IconButton({ icon, label, isOff, onPress }: Props) {
  return (
    <button
      type="button"
      class="k-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
