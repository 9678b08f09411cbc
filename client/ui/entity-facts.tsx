import type { ReactNode } from "react";
import { useCountryName } from "../api/queries.ts";
import { formatDate, formatType } from "./format.ts";

interface Described {
  readonly type: string;
  readonly name: string;
  readonly role?: string | undefined;
  readonly country?: string | undefined;
  readonly eventKind?: string | undefined;
  readonly date?: string | undefined;
}

/** What an entity is, in a line: "Person · president · Russia". What its type or its name says already is left out. */
export function EntityFacts({ entity }: { readonly entity: Described }): ReactNode {
  const toCountryName = useCountryName();
  const { type, name, role, country, eventKind, date } = entity;
  const facts = [
    formatType(type),
    role === type.toLowerCase() ? undefined : role,
    country === undefined ? undefined : toCountryName(country),
    eventKind,
    date === undefined ? undefined : formatDate(date),
  ];
  const told = facts.filter((fact) => fact !== undefined && fact !== name);
  return <p className="quiet small">{told.join(" · ")}</p>;
}
