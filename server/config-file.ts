/** A configuration file: JSON with comments, one object, each setting by its name in camel case. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { SETTING_NAMES, SETTINGS, type Setting, type SettingName, toFileKey } from "./settings.ts";

export interface ConfigFile {
  readonly entries: ReadonlyMap<SettingName, FileEntry>;
  /** What is wrong, each with file, line and key. */
  readonly faults: readonly string[];
}

export interface FileEntry {
  /** As it would be written in the environment. */
  readonly text: string;
  /** File, line and key. */
  readonly place: string;
}

/** Reads as much as is well-formed, and says what is not. */
export function readConfigFile(path: string): ConfigFile {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    return {
      entries: new Map(),
      faults: [`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
  const toPlace = (offset: number) => `${path}:${text.slice(0, offset).split("\n").length}`;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [broken] = errors;
  if (broken !== undefined)
    return {
      entries: new Map(),
      faults: [`${toPlace(broken.offset)}: it is no JSON: ${printParseErrorCode(broken.error)}`],
    };
  if (root?.type !== "object") return { entries: new Map(), faults: [`${path}:1: wanted an object of settings`] };
  return readEntries(root, { folder: dirname(resolve(path)), toPlace });
}

interface Where {
  readonly folder: string;
  toPlace(offset: number): string;
}

function readEntries(root: Node, { folder, toPlace }: Where): ConfigFile {
  const settings = new Map(SETTING_NAMES.map((setting) => [toFileKey(setting), setting]));
  const entries = new Map<SettingName, FileEntry>();
  const faults: string[] = [];
  for (const { children: [key, value] = [], offset } of root.children ?? []) {
    const name = String(key?.value);
    const place = `${toPlace(offset)}: ${name}`;
    const setting = settings.get(name);
    if (setting === undefined) faults.push(`${place}: no such setting`);
    else if (entries.has(setting)) faults.push(`${place}: given twice`);
    else {
      const text = toText(value, SETTINGS[setting], folder);
      if (text === undefined) faults.push(`${place}: must be ${WANTED[SETTINGS[setting].kind]}`);
      // An ill-typed one is noted too, so that a second of the same name is told.
      entries.set(setting, { text: text ?? SETTINGS[setting].fallback, place });
    }
  }
  return { entries, faults };
}

const WANTED: Readonly<Record<Setting["kind"], string>> = {
  text: "text in quotes",
  number: "a number without quotes",
  list: "a list of texts without commas in them",
};

/** As it would be written in the environment, or undefined if it is of another type. */
function toText(node: Node | undefined, { kind, path = false }: Setting, folder: string): string | undefined {
  const at = (text: string) => (path && text !== "" ? resolve(folder, text) : text);
  if (node === undefined) return undefined;
  if (kind === "number") return node.type === "number" ? String(node.value) : undefined;
  if (kind === "text") return node.type === "string" ? at(String(node.value)) : undefined;
  const items = node.type === "array" ? (node.children ?? []) : undefined;
  const isFit = (item: Node) => item.type === "string" && !String(item.value).includes(",");
  return items?.every(isFit) ? items.map((item) => at(String(item.value))).join(",") : undefined;
}
