import type * as v from "valibot";
import { cardRequests } from "./protocol/cards.ts";
import { datasetRequests } from "./protocol/datasets.ts";
import { draftRequests } from "./protocol/drafts.ts";
import type { DeclaredSchema, PageInfoSchema } from "./protocol/page-info.ts";
import { pageRequests, type ReaderSetupSchema } from "./protocol/pages.ts";
import { readerRequests } from "./protocol/reader.ts";
import { type PageEntitySchema, type PageReportSchema, reportRequests } from "./protocol/reports.ts";
import type { PlaceSchema } from "./protocol/terms.ts";
import { TroubleEntrySchema, TroubleSchema, upkeepRequests } from "./protocol/upkeep.ts";

export { PROTOCOL_VERSION } from "./protocol/version.ts";
export { readerRequests, TroubleEntrySchema, TroubleSchema };

/**
 * Requests to the background worker: who may ask, what is asked, and what it is answered with. A page whose process is
 * taken over can speak as the reader script of its own tab, so that is all that a reader may ask about. The welcome
 * screen reads its own sample article and asks as a reader does.
 */
export const hostRequests = {
  ...pageRequests,
  ...cardRequests,
  ...reportRequests,
  ...draftRequests,
  ...datasetRequests,
  ...upkeepRequests,
} as const;

export type HostRequests = typeof hostRequests;
export type HostRequestType = keyof HostRequests;
export type HostRequest<T extends HostRequestType> = v.InferOutput<HostRequests[T]["request"]>;
export type HostResponse<T extends HostRequestType> = v.InferOutput<HostRequests[T]["response"]>;

export type ReaderRequests = typeof readerRequests;
export type ReaderRequestType = keyof ReaderRequests;
export type ReaderRequest<T extends ReaderRequestType> = v.InferOutput<ReaderRequests[T]["request"]>;
export type ReaderResponse<T extends ReaderRequestType> = v.InferOutput<ReaderRequests[T]["response"]>;

export type Place = v.InferOutput<typeof PlaceSchema>;
export type PageInfo = v.InferOutput<typeof PageInfoSchema>;
export type Declared = v.InferOutput<typeof DeclaredSchema>;
export type PageReport = v.InferOutput<typeof PageReportSchema>;
export type PageEntity = v.InferOutput<typeof PageEntitySchema>;
export type ReaderSetup = v.InferOutput<typeof ReaderSetupSchema>;
export type Trouble = v.InferOutput<typeof TroubleSchema>;
export type TroubleEntry = v.InferOutput<typeof TroubleEntrySchema>;
