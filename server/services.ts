/** What every endpoint works with. */
import type { Logger } from "pino";
import type { GraphStore } from "../cypher/graph-store.ts";
import type { ExtractionProcess } from "../ingest/queue/extraction-process.ts";
import type { JobQueue } from "../ingest/queue/job-queue.ts";
import type { Config } from "./config.ts";
import type { AnswerCache } from "./http/answer-cache.ts";
import type { GivenLists } from "./http/given-lists.ts";
import type { Metrics } from "./http/metrics.ts";
import type { ViewStore } from "./views/view-store.ts";

export interface Services {
  readonly store: GraphStore;
  readonly extraction: ExtractionProcess;
  readonly queue: JobQueue;
  readonly views: ViewStore;
  readonly answers: AnswerCache;
  readonly givenLists: GivenLists;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly config: Config;
  /** Of the program. */
  readonly version: string;
  /** Differs with every start, so that no cache outlives a store that was replaced. */
  readonly bootId: string;
}
