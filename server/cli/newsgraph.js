#!/usr/bin/env node
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuild } from "../build/ensure-build.mjs";

// `newsgraph export … | head` closes the pipe early, and that is no failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// Before anything is loaded: a stack names the sources, not what was built of them.
process.setSourceMapsEnabled(true);
const folder = await ensureBuild().catch((error) => {
  process.stderr.write(`newsgraph: ${error.message}\n`);
  process.exit(1);
});
const { main } = await import(pathToFileURL(join(folder, "main.js")).href);
process.exitCode = await main(process.argv.slice(2));
