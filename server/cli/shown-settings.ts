import type { ResolvedSetting } from "../config.ts";
import { SETTINGS, type Setting, toFileKey, toVariable } from "../settings.ts";
import { formatTable } from "./table.ts";

/** A setting as `newsgraph config` tells it, the value of a secret one left out. */
export function toShown({ name, text, origin, place }: ResolvedSetting) {
  const { secret = false }: Setting = SETTINGS[name];
  const value = secret && text !== "" ? "(set)" : text;
  return { variable: toVariable(name), fileKey: toFileKey(name), value, origin, place };
}

export function formatSettings(settings: readonly ResolvedSetting[]): string {
  const columns = [
    { title: "setting", value: ({ variable }: ReturnType<typeof toShown>) => variable },
    { title: "value", value: ({ value }: ReturnType<typeof toShown>) => value },
    {
      title: "from",
      value: ({ origin, place }: ReturnType<typeof toShown>) => (origin === "file" ? place : origin),
    },
  ];
  return formatTable(columns, settings.map(toShown));
}
