/**
 * Which extracted entities are one. A function of the set of entities, whatever their order: each answer is a judgement with its
 * reason, which a person can overrule. Candidates come from blocks (surname, initials, kind and month of an event), so the cost
 * grows with the number of entities, not its square.
 */
import { groupBy } from "../../cypher/group-by.ts";
import type { Entity, Judgement } from "../../cypher/model.ts";
import { toNameKey } from "../coreference/cluster.ts";
import { isAcronymOf } from "../coreference/name-clusters.ts";
import { findSameEvents } from "./events.ts";
import { createLink } from "./link.ts";

export function findSameEntities(entities: readonly Entity[]): readonly Judgement[] {
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const events = findSameEvents(sorted).links;
  return [...findSamePersons(sorted), ...findSameBodies(sorted), ...events, ...findSameGroups(sorted, events)];
}

/** A surname alone is the one full name with it, if there is only one and no country speaks against it. */
function findSamePersons(entities: readonly Entity[]): readonly Judgement[] {
  const persons = entities.filter(({ type, role }) => type === "Person" && role !== "group");
  const bySurname = groupBy(persons, ({ name }) => toNameKey(name).split(" ").at(-1) ?? "");
  return [...bySurname].flatMap(([surname, group]) => {
    const full = group.filter(({ name }) => toNameKey(name).includes(" "));
    const [only] = full;
    if (only === undefined || full.length > 1) return [];
    return group
      .filter(
        (person) =>
          person !== only &&
          (person.country === undefined || only.country === undefined || person.country === only.country),
      )
      .map((person) =>
        createLink(only, person, `"${surname}" is the surname of ${only.name} and of no other person in the graph`),
      );
  });
}

/** Initials alone are the one body whose name they begin. */
function findSameBodies(entities: readonly Entity[]): readonly Judgement[] {
  const bodies = entities.filter(
    ({ type, role }) => (type === "Organization" || type === "ArmedGroup") && role !== "organ" && role !== "government",
  );
  const initialsOf = (name: string): string =>
    name
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0] ?? "")
      .join("");
  const byInitials = groupBy(
    bodies.filter(({ name }) => name.includes(" ")),
    ({ name }) => initialsOf(name),
  );
  return bodies
    .filter(({ name, wikidata }) => wikidata === undefined && /^\p{Lu}{2,8}$/u.test(name))
    .flatMap((short) => {
      const long = (byInitials.get(short.name) ?? []).filter((body) => isAcronymOf(short.name, body.name));
      const [only] = long;
      return only === undefined || long.length > 1
        ? []
        : [createLink(only, short, `${short.name} are the initials of ${only.name} and of no other body in the graph`)];
    });
}

/** The attackers of one event, told of in several documents, are one group. */
function findSameGroups(entities: readonly Entity[], events: readonly Judgement[]): readonly Judgement[] {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    const up = parent.get(id);
    return up === undefined ? id : find(up);
  };
  for (const { pair } of events) {
    const [a, b] = [find(pair[0]), find(pair[1])];
    if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
  }
  const groups = groupBy(
    entities.filter(({ role, eventId }) => role === "group" && eventId !== undefined),
    ({ eventId, name }) => `${find(eventId ?? "")}:${name.split(": ").at(-1) ?? name}`,
  );
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : rest.map((group) => createLink(first, group, "the same group in the same event")),
  );
}
