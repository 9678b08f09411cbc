/** Where Chromium is, and how it is started. */
import { existsSync } from "node:fs";

const PLACES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
/** What keeps a browser to itself and its pages. */
export const QUIET_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
export const FLAGS: readonly string[] = ["--headless", "--disable-gpu", ...QUIET_FLAGS];

/** @throws Error in continuous integration, where a missing browser must not pass for a green run */
function findChromium(): string | undefined {
  const found = PLACES.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  const advice = "No Chromium was found: apt-get install chromium, or set CHROMIUM_PATH.";
  if (process.env["CI"] === "true") throw new Error(advice);
  process.stderr.write(`The browser tests are skipped. ${advice}\n`);
  return undefined;
}

export const CHROMIUM = findChromium();
export const HAS_CHROMIUM = CHROMIUM !== undefined;
