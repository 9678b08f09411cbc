import type { Command } from "commander";
import type { CliContext } from "../terminal.ts";
import { createBackupCommand } from "./backup.ts";
import { createConfigCommand } from "./config.ts";
import { createExplainCommand } from "./explain.ts";
import { createExportCommand } from "./export.ts";
import { createExtractCommand } from "./extract.ts";
import { createIngestCommand } from "./ingest.ts";
import { createNeighboursCommand } from "./neighbours.ts";
import { createQueryCommand } from "./query.ts";
import { createRebuildCommand } from "./rebuild.ts";
import { createRestoreCommand } from "./restore.ts";
import { createSchemaCommand } from "./schema.ts";
import { createServeCommand } from "./serve.ts";
import { createStartCommand } from "./start.ts";
import { createStatsCommand } from "./stats.ts";
import { createWatchCommand } from "./watch.ts";
import { createWithdrawCommand } from "./withdraw.ts";

/** In the order in which the help lists them. A new command is one file here and one line in this list. */
export const COMMANDS: readonly ((context: CliContext) => Command)[] = [
  createStartCommand,
  createIngestCommand,
  createWatchCommand,
  createServeCommand,
  createConfigCommand,
  createQueryCommand,
  createNeighboursCommand,
  createStatsCommand,
  createSchemaCommand,
  createExportCommand,
  createExplainCommand,
  createWithdrawCommand,
  createRebuildCommand,
  createBackupCommand,
  createRestoreCommand,
  createExtractCommand,
];
