/**
 * The memory of one open store: read when it is worth it, brought along with the store's own writes, and used only while the
 * last write is the one that it knows. Where others write to the same graph, the graph is asked each time, and read anew
 * once they have written.
 */
import type { Standing } from "../graph-store.ts";
import { getQuery } from "../query-catalog.ts";
import { createReader, type Reader } from "../reads/reader.ts";
import { toText } from "../rows.ts";
import type { CypherSession } from "../stores/cypher-session.ts";
import type { Changes } from "../writes/changes.ts";
import { GraphMemory } from "./graph-memory.ts";
import { isRememberable, type MemoryBounds, readGraph } from "./read-graph.ts";

/** Past this much a graph is left to its engine: so many relations take half a gigabyte. */
const MOST_REMEMBERED: MemoryBounds = { entities: 500_000, relations: 1_000_000 };
/** A process that asks once or twice and ends is not worth reading the graph for. */
const QUESTIONS_BEFORE_READING = 3;
/** Between two readings while others write, and between two looks at a graph that is too large. */
const PAUSE_MS = 1_000;
const LARGE_PAUSE_MS = 60_000;
const MOST_REFRESHES = 5;

/** A write of our own: what it found, what it left, and what lies between. */
export interface Commit {
  readonly before: Standing;
  readonly after: Standing;
  readonly changes: Changes;
}

function isSame(one: Standing | undefined, other: Standing): boolean {
  return one !== undefined && one.revision === other.revision && one.stamp === other.stamp;
}

export class RememberedGraph {
  readonly #session: CypherSession;
  readonly #bounds: MemoryBounds;
  readonly #asking: Reader;
  #memory: GraphMemory | undefined;
  /** How the graph stands, where nobody else can change it. */
  #known: Standing | undefined;
  #reading: Promise<void> | undefined;
  /** Own writes since the reading began. */
  #commits: Commit[] = [];
  #refreshing: Promise<void> | undefined;
  #questions = 0;
  #forgotten = 0;
  #notBefore = 0;
  #closed = false;

  constructor(session: CypherSession, bounds: MemoryBounds = MOST_REMEMBERED) {
    this.#session = session;
    this.#bounds = bounds;
    this.#asking = createReader(session);
  }

  async getRevision(): Promise<number> {
    return (await this.getStanding()).revision;
  }

  async getStanding(): Promise<Standing> {
    if (this.#known !== undefined) return this.#known;
    const forgotten = this.#forgotten;
    const [row] = await this.#session.read(getQuery("get-revision", this.#session.dialect));
    const standing = { revision: Number(row?.["revision"] ?? 0), stamp: toText(row?.["stamp"]) ?? null };
    if (!this.#session.isSole || forgotten !== this.#forgotten) return standing;
    return this.#note(standing);
  }

  /** Answers from memory if it is the graph as it now is, from the engine if not. */
  async getReader(): Promise<Reader> {
    const standing = await this.getStanding();
    const memory = this.#memory;
    if (memory === undefined || !isSame(memory.standing, standing)) {
      this.#questions += 1;
      if (this.#questions >= QUESTIONS_BEFORE_READING) void this.#read().catch(() => undefined);
      return this.#asking;
    }
    for (let turn = 0; memory.isStale || this.#refreshing !== undefined; turn += 1) {
      if (turn === MOST_REFRESHES) return this.#asking;
      this.#refreshing ??= this.#refresh(memory).finally(() => {
        this.#refreshing = undefined;
      });
      await this.#refreshing;
    }
    return this.#memory === memory && memory.standing.revision >= standing.revision
      ? { ...this.#asking, memory }
      : this.#asking;
  }

  /** The graph as a write of our own, which holds the lock, has found it. */
  findBefore(before: Standing): GraphMemory | undefined {
    return isSame(this.#memory?.standing, before) ? this.#memory : undefined;
  }

  /** Reads the graph now, so that the first questions need not wait for it. */
  async warm(): Promise<void> {
    if (!isSame(this.#memory?.standing, await this.getStanding())) await this.#read();
    // What own writes changed of entities is read when it is first asked for: after a large load, that is much.
    else await this.getReader();
  }

  /** Told of every write of our own, once it is committed. */
  committed(commit: Commit): void {
    const { before, after, changes } = commit;
    if (this.#session.isSole) this.#note(after);
    if (this.#reading !== undefined) this.#commits.push(commit);
    if (before.revision === 0 && this.#reading === undefined) this.#memory = new GraphMemory(before);
    if (this.#memory === undefined) return;
    if (!isSame(this.#memory.standing, before)) this.#memory = undefined;
    else {
      this.#memory.apply(after, changes);
      const { entityCount, relationCount } = this.#memory;
      if (entityCount > this.#bounds.entities || relationCount > this.#bounds.relations) this.#memory = undefined;
    }
  }

  /** What is heard late is no news: a write of our own may have ended meanwhile. */
  #note(standing: Standing): Standing {
    if (this.#known === undefined || this.#known.revision <= standing.revision) this.#known = standing;
    return this.#known;
  }

  /** Nothing is known of the graph any more: a write may have ended this way or that. */
  forget(): void {
    this.#forgotten += 1;
    this.#memory = undefined;
    this.#known = undefined;
  }

  close(): void {
    this.#closed = true;
    this.#memory = undefined;
  }

  #read(): Promise<void> {
    if (this.#closed || Date.now() < this.#notBefore) return Promise.resolve();
    this.#reading ??= this.#readGraph().finally(() => {
      this.#reading = undefined;
      this.#commits = [];
      this.#notBefore = Math.max(this.#notBefore, Date.now() + PAUSE_MS);
    });
    return this.#reading;
  }

  async #readGraph(): Promise<void> {
    const forgotten = this.#forgotten;
    const before = await this.getStanding();
    if (!(await isRememberable(this.#asking, this.#bounds))) {
      this.#notBefore = Date.now() + LARGE_PAUSE_MS;
      return;
    }
    const isWanted = () => !this.#closed && forgotten === this.#forgotten;
    const memory = await readGraph(this.#asking, before, isWanted);
    const last = await this.getStanding();
    if (memory === undefined || !isWanted()) return;
    // What our own writes changed meanwhile is told again, in order; of what others changed nothing is known.
    for (const { before: found, after, changes } of this.#commits) {
      if (isSame(memory.standing, found)) memory.apply(after, changes);
    }
    if (isSame(memory.standing, last) || memory.standing.revision > last.revision) this.#memory = memory;
  }

  async #refresh(memory: GraphMemory): Promise<void> {
    const ids = memory.takeStale();
    try {
      memory.addEntities(await this.#asking.readEach("get-entities", ids));
    } catch (error) {
      memory.putStale(ids);
      throw error;
    }
  }
}
