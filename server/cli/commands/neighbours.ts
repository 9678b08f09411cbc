import { Command, Option } from "commander";
import type { Direction, NeighbourQuery, Subgraph } from "../../../cypher/graph-store.ts";
import type { Entity, Relation } from "../../../cypher/model.ts";
import { ENTITY_TYPE_NAMES, type EntityType, PREDICATES } from "../../../cypher/ontology.ts";
import { addFilterOptions, type FilterOptions, toRelationFilter } from "../filter-options.ts";
import { findEntity } from "../find-entity.ts";
import { addJsonOption, collect, listOption, parseInteger } from "../options.ts";
import { addStoreOptions, type StoreOptions, withStore } from "../store-options.ts";
import { formatTable } from "../table.ts";
import { type CliContext, writeJson, writeLine } from "../terminal.ts";

interface Options extends StoreOptions, FilterOptions {
  readonly json?: true;
  readonly direction: Direction;
  readonly depth: number;
  readonly type?: readonly EntityType[];
  readonly attributedTo?: readonly string[];
  readonly rank: NeighbourQuery["rank"];
  readonly limit: number;
}

export function createNeighboursCommand({ terminal }: CliContext): Command {
  const command = new Command("neighbours")
    .description("shows an entity's relations, with how many say so and whether it is contested")
    .argument("<entity>", "name, alias or id")
    .addOption(new Option("--direction <direction>", "in, out or both").choices(["in", "out", "both"]).default("both"))
    .option("--depth <hops>", "1 to 3", parseInteger(1, 3), 1)
    .addOption(listOption("--type <name>", "only neighbours of these types", ENTITY_TYPE_NAMES))
    .option("--attributed-to <entity>", "only what this entity is quoted for, by name or id (repeatable)", collect)
    .addOption(
      new Option("--rank <order>", "which come first").choices(["evidence", "recent", "degree"]).default("evidence"),
    )
    .option("--limit <number>", "most neighbours to show", parseInteger(1, 500), 50);
  addJsonOption(addFilterOptions(addStoreOptions(command)));
  return command.action(async (name: string, options: Options) => {
    await withStore(terminal, options, async (store) => {
      const { entity, others } = await findEntity(store, name);
      for (const { entity: other } of others)
        writeLine(terminal.err, `also called so: ${other.name} (${other.type}, ${other.id})`);
      const speakers = await Promise.all((options.attributedTo ?? []).map((speaker) => findEntity(store, speaker)));
      const answer = await store.getNeighbours(
        toQuery(
          entity,
          speakers.map((found) => found.entity.id),
          options,
        ),
      );
      if (options.json) writeJson(terminal.out, { entity, ...answer });
      else terminal.out.write(formatNeighbours(entity, answer));
      const { shown, counts } = answer;
      writeLine(terminal.err, `${shown.neighbours} of ${counts.neighbours} neighbours shown`);
    });
  });
}

function toQuery({ id }: Entity, attributedTo: readonly string[], options: Options): NeighbourQuery {
  const { direction, depth, type: types, rank, limit } = options;
  return {
    ...toRelationFilter(options),
    ids: [id],
    direction,
    depth,
    rank,
    limit,
    ...(types && { types }),
    ...(attributedTo.length > 0 && { attributedTo }),
  };
}

function formatNeighbours({ id, name, type }: Entity, { entities, relations }: Subgraph): string {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (entityId: string): string => names.get(entityId) ?? entityId;
  const columns = [
    { title: "subject", value: ({ subject }: Relation) => nameOf(subject) },
    { title: "", value: ({ predicate }: Relation) => PREDICATES[predicate].reads },
    { title: "object", value: ({ object }: Relation) => nameOf(object) },
    { title: "claims", value: ({ claims }: Relation) => claims },
    { title: "sources", value: ({ sources }: Relation) => sources },
    { title: "said to be", value: formatPolarities },
    { title: "last seen", value: ({ lastSeen }: Relation) => lastSeen ?? "" },
  ];
  return `${name} (${type}, ${id})\n\n${formatTable(columns, relations)}`;
}

function formatPolarities(relation: Relation): string {
  const counts = (["asserted", "alleged", "speculated", "denied"] as const)
    .filter((polarity) => relation[polarity] > 0)
    .map((polarity) => `${relation[polarity]} ${polarity}`);
  return `${counts.join(", ")}${relation.contested ? " — contested" : ""}`;
}
