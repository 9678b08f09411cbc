/** Saved views, a JSON file each, outside the graph: they survive a rebuild. Written whole and then renamed into place. */
import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { NewsgraphError } from "../../cypher/errors.ts";
import { createId } from "../../cypher/ids.ts";
import { viewSchema } from "../api/views.ts";

const storedViewSchema = viewSchema.omit({ missing: true });
export type StoredView = z.output<typeof storedViewSchema>;
export type ViewContent = Omit<StoredView, "id" | "version" | "createdAt" | "changedAt">;

export interface ViewStore {
  /** By name. */
  list(): Promise<readonly StoredView[]>;
  /** @throws NotFound */
  get(id: string): Promise<StoredView>;
  /** Writes version 1 under a new id. */
  create(content: ViewContent): Promise<StoredView>;
  /** @throws NotFound, Conflict if the version is not the one stored */
  replace(id: string, version: number, content: ViewContent): Promise<StoredView>;
  /** @throws NotFound, Conflict */
  remove(id: string, version: number): Promise<void>;
}

/** @param folder made when the first view is saved */
export function createViewStore(folder: string, now: () => Date = () => new Date()): ViewStore {
  const toPath = (id: string): string => join(folder, `${id}.json`);
  const read = async (id: string): Promise<StoredView | undefined> => {
    const content = await readFile(toPath(id), "utf8").catch(ignoreMissing);
    if (content === undefined) return undefined;
    const parsed = storedViewSchema.safeParse(toJson(content));
    if (!parsed.success)
      throw new NewsgraphError("CorruptData", `The saved view ${id} is damaged: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };
  const get = async (id: string): Promise<StoredView> => {
    const view = /^view_\w{1,64}$/.test(id) ? await read(id) : undefined;
    if (view === undefined) throw new NewsgraphError("NotFound", `There is no view ${id}.`);
    return view;
  };
  const getVersion = async (id: string, version: number): Promise<StoredView> => {
    const view = await get(id);
    if (view.version !== version) {
      throw new NewsgraphError("Conflict", `The view ${id} has version ${view.version} by now, not ${version}.`);
    }
    return view;
  };
  const write = async (view: StoredView): Promise<StoredView> => {
    await mkdir(folder, { recursive: true });
    const draft = `${toPath(view.id)}.${randomBytes(4).toString("hex")}.draft`;
    await writeFile(draft, JSON.stringify(view));
    await rename(draft, toPath(view.id));
    return view;
  };
  return {
    async list() {
      const names = (await readdir(folder).catch(ignoreMissing)) ?? [];
      const ids = names.filter((name) => /^view_\w+\.json$/.test(name)).map((name) => name.slice(0, -".json".length));
      const views = await Promise.all(ids.map(read));
      return views.filter((view) => view !== undefined).sort(compareViews);
    },
    get,
    create(content) {
      const instant = now().toISOString();
      const id = createId("view", randomBytes(16).toString("hex"));
      return write({ ...content, id, version: 1, createdAt: instant, changedAt: instant });
    },
    async replace(id, version, content) {
      const { createdAt } = await getVersion(id, version);
      return write({ ...content, id, version: version + 1, createdAt, changedAt: now().toISOString() });
    },
    async remove(id, version) {
      await getVersion(id, version);
      await rm(toPath(id));
    },
  };
}

/** By name, then by id. */
export function compareViews(a: Pick<StoredView, "name" | "id">, b: Pick<StoredView, "name" | "id">): number {
  return a.name.localeCompare(b.name, "en") || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

function toJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
