import { loadOwnStates } from "./read-entries.ts";

let names: ReadonlyMap<string, string> | undefined;

/** What English news call each country and territory, by ISO 3166-1 alpha-3; read when it is first asked for. */
export function getCountryNames(): ReadonlyMap<string, string> {
  names ??= new Map(loadOwnStates().flatMap(({ country, name }) => (country === undefined ? [] : [[country, name]])));
  return names;
}
