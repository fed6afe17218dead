/** Raised when a message changes its meaning, so that a script of an older version is refused kindly. */
export const PROTOCOL_VERSION = 1;
