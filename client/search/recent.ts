export interface RecentEntity {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

const KEY = "newsgraph.recent";
const MOST = 6;

function isRecent(value: unknown): value is RecentEntity {
  return typeof value === "object" && value !== null && "id" in value && "name" in value && "type" in value;
}

/** Entities looked up last on this device, the newest first. */
export function readRecent(storage: Pick<Storage, "getItem">): readonly RecentEntity[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(value) ? value.filter(isRecent) : [];
  } catch {
    return [];
  }
}

export function addRecent(recent: readonly RecentEntity[], { id, name, type }: RecentEntity): readonly RecentEntity[] {
  return [{ id, name, type }, ...recent.filter((each) => each.id !== id)].slice(0, MOST);
}

/** Storage may be full or forbidden: then nothing is remembered, which hurts nobody. */
export function writeRecent(storage: Pick<Storage, "setItem">, recent: readonly RecentEntity[]): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(recent));
    return true;
  } catch {
    return false;
  }
}
