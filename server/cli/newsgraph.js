#!/usr/bin/env node
import { register } from "tsx/esm/api";

// `newsgraph export … | head` closes the pipe early, and that is no failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

register();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
