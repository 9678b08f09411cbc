/** Statements that were run on this device, the newest first. */
const KEY = "newsgraph.statements";
const MOST = 30;

export function readStatements(storage: Pick<Storage, "getItem">): readonly string[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

/** Storage may be full or forbidden: then nothing is remembered, which hurts nobody. */
export function rememberStatement(storage: Pick<Storage, "getItem" | "setItem">, statement: string): readonly string[] {
  const statements = [statement, ...readStatements(storage).filter((each) => each !== statement)].slice(0, MOST);
  try {
    storage.setItem(KEY, JSON.stringify(statements));
  } catch {
    return statements;
  }
  return statements;
}

/** A statement as one short line. */
export function toLine(statement: string): string {
  const line = statement.replaceAll(/\s+/g, " ").trim();
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
