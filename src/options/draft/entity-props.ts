import type { Draft, DraftEntity } from "../../draft/draft.ts";

/** What each part of an entity in the editor is given. */
export interface EntityProps {
  readonly entity: DraftEntity;
  readonly draft: Draft;
  /** @param said what screen readers are told; @param typing see `DraftState.edit` */
  readonly onChange: (next: Draft, said?: string, typing?: string) => void;
}
