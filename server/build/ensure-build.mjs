/**
 * The built server. A build lies in `dist/server/NAME`, NAME being a digest of all that it is made of: sources that changed
 * have no build under their name, so a stale one cannot be run. It is written aside and then renamed, so nobody ever sees half
 * of one, and what runs keeps its own while others are made.
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUILDS = join(ROOT, "dist/server");
const CURRENT = join(BUILDS, "current");

/** The module that each program begins with. `main` is the command line; the others are processes that it starts. */
const PROGRAMS = {
  main: "server/cli/main.ts",
  "extraction-worker": "ingest/queue/extraction-worker.ts",
  "engine-host": "cypher/stores/embedded/host.ts",
};

const ROOMS = ["cypher", "ingest", "server"];
/** Hold the version of the bundler, and how it is to read the sources. */
const SETTINGS = ["package.json", "tsconfig.json"];
/** Older builds that stay, as a server that runs may yet load a part of its own. */
const KEPT = 5;
/** A folder of a build at work that is older than this was left by one that was killed. */
const ABANDONED_MS = 3_600_000;
const AT_WORK = ".at-work-";

/**
 * Builds the server if what it is made of has no build yet.
 * @returns {Promise<string>} folder of the build, absolute; rejects if it cannot be built
 */
export async function ensureBuild() {
  const name = digestSources();
  const folder = join(BUILDS, name);
  if (!existsSync(folder)) await buildInto(folder);
  // For whom runs sources and starts built children, as tests do.
  if (readCurrent() !== name) writeWhole(CURRENT, `${name}\n`);
  return folder;
}

function digestSources() {
  const digest = createHash("sha256");
  for (const path of [...SETTINGS, ...ROOMS.flatMap(listSources)]) {
    const bytes = readFileSync(join(ROOT, path));
    digest.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest("hex").slice(0, 16);
}

/** Modules below a folder in a fixed order, the build's own among them. Not by a recursive `readdir`, which takes ten times as long. */
function listSources(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listSources(path);
      return /\.(?:ts|mjs)$/.test(path) ? [path] : [];
    });
}

async function buildInto(folder) {
  const bundle = await loadBundler();
  mkdirSync(BUILDS, { recursive: true });
  const aside = join(BUILDS, `${AT_WORK}${randomUUID()}`);
  try {
    await bundle(PROGRAMS, aside);
    moveTo(folder, aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  removeOld();
}

/** Loaded only to build: where the server is installed without development packages it runs as it was built. */
async function loadBundler() {
  try {
    return (await import("./bundle.mjs")).bundle;
  } catch (cause) {
    if (cause?.code !== "ERR_MODULE_NOT_FOUND") throw cause;
    const message =
      "The server is not built as its sources are now, and esbuild, which builds it, is not installed: npm ci, then npm run build.";
    throw new Error(message, { cause });
  }
}

function moveTo(folder, aside) {
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another process was first with the same.
    if (!existsSync(folder)) throw error;
  }
}

function removeOld() {
  const found = readdirSync(BUILDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, made: statSync(join(BUILDS, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.made - a.made);
  const builds = found.filter(({ name }) => !name.startsWith(AT_WORK));
  const abandoned = found.filter(({ name, made }) => name.startsWith(AT_WORK) && made < Date.now() - ABANDONED_MS);
  for (const { name } of [...builds.slice(KEPT + 1), ...abandoned])
    rmSync(join(BUILDS, name), { recursive: true, force: true });
}

function readCurrent() {
  return existsSync(CURRENT) ? readFileSync(CURRENT, "utf8").trim() : undefined;
}

function writeWhole(path, text) {
  const aside = `${path}-${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}
