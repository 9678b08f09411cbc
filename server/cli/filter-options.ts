import { type Command, Option } from "commander";
import type { RelationFilter } from "../../cypher/graph-store.ts";
import type { Polarity } from "../../cypher/model.ts";
import { PREDICATES, type PredicateName } from "../../cypher/ontology.ts";
import { collect, listOption, parseDate, parseInteger, parseShare } from "./options.ts";

const POLARITIES = ["asserted", "alleged", "speculated", "denied"] as const satisfies readonly Polarity[];

/** As commander names them. */
export interface FilterOptions {
  readonly predicate?: readonly PredicateName[];
  readonly polarity?: readonly Polarity[];
  readonly from?: string;
  readonly to?: string;
  readonly timeField?: "event" | "published";
  readonly minConfidence?: number;
  readonly minSources?: number;
  readonly source?: readonly string[];
  readonly contested?: true;
}

export function addFilterOptions(command: Command): Command {
  return command
    .addOption(listOption("--predicate <name>", "only these predicates", Object.keys(PREDICATES)))
    .addOption(listOption("--polarity <name>", `only claims that are ${POLARITIES.join(", ")}`, POLARITIES))
    .option("--from <date>", "not before this date", parseDate)
    .option("--to <date>", "not after this date", parseDate)
    .addOption(
      new Option("--time-field <field>", "which date --from and --to are about").choices(["event", "published"]),
    )
    .option("--min-confidence <share>", "from 0 to 1", parseShare)
    .option("--min-sources <number>", "independent sources", parseInteger(1, 1_000_000))
    .option("--source <publisher>", "only what this publisher says (repeatable)", collect)
    .option("--contested", "only what somebody denies or contradicts");
}

export function toRelationFilter(options: FilterOptions): RelationFilter {
  const { predicate, polarity, from, to, timeField, minConfidence, minSources, source, contested } = options;
  return {
    ...(predicate && { predicates: predicate }),
    ...(polarity && { polarities: polarity }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(timeField && { timeField }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(minSources !== undefined && { minSources }),
    ...(source && { sources: source }),
    ...(contested && { contested }),
  };
}
