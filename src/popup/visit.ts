/** The entity that the reader is going through, and the mention reached: an index into its mentions. */
export interface Visit {
  readonly key: string;
  readonly at: number;
  readonly found: boolean;
}
