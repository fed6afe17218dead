import type { HostRequest, HostRequestType, HostResponse } from "../browser/protocol.ts";

/** Asks the background worker; rejects where it does not answer. */
export type SendToHost = <T extends HostRequestType>(
  type: T,
  request: HostRequest<T>,
) => Promise<HostResponse<T>>;
