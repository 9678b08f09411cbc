// Runs dependency-cruiser over the house and fails if it read no module of a room: a tool that cannot read the sources
// (dependency-cruiser with a TypeScript that it does not know) finds no violation either.
//   node .ci/cruise.mjs [FOLDER]     prints violations; exit code 1 on a violation or an unread room

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.argv[2] ?? root);
const rooms = ["cypher", "ingest", "server", "client", "bench", "tests"].filter((room) =>
  existsSync(join(folder, room)),
);
const command = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const output = execFileSync(
  process.execPath,
  [command, "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json", ...rooms],
  { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] },
);
const { modules, summary } = JSON.parse(output);

const own = modules.filter(
  ({ source, dependencies }) => rooms.some((room) => source.startsWith(`${room}/`)) && dependencies !== undefined,
);
const unread = rooms.filter((room) => !own.some(({ source }) => source.startsWith(`${room}/`)));
for (const { rule, from, to } of summary.violations)
  process.stdout.write(`${rule.severity} ${rule.name}: ${from} → ${to}\n`);
for (const room of unread) process.stdout.write(`error nothing-read: no module of ${room}/ was read\n`);
if (rooms.length === 0) process.stdout.write("error nothing-read: there is no room at all\n");
process.stdout.write(
  `${own.length} modules, ${summary.totalDependenciesCruised} dependencies, ${summary.error} errors\n`,
);
process.exitCode = summary.error > 0 || unread.length > 0 || rooms.length === 0 ? 1 : 0;
