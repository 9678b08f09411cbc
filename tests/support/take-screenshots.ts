/**
 * Takes the pictures in docs/ anew, of the sample articles as `npm start` shows them:
 *   npm run screenshots
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import type { GraphAnswer } from "../../server/api/graph.ts";
import { waitForPicture } from "./browser.ts";
import { CHROMIUM, FLAGS } from "./chromium.ts";
import { startSamples } from "./start-samples.ts";

const ROOT = join(import.meta.dirname, "../..");
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
const SCHEMES = ["light", "dark"] as const;
/** Of WebP: the smallest at which lines and small letters have no fringe. */
const QUALITY = 84;

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: (typeof SCHEMES)[number];
  readonly link: string;
}

async function listShots(url: string): Promise<readonly Shot[]> {
  const { graph } = (await (await fetch(`${url}/api/v1/overview?limit=60`)).json()) as GraphAnswer;
  const contested = graph.edges
    .filter(({ attributes }) => attributes.contested)
    .sort((one, other) => other.attributes.claims - one.attributes.claims)[0];
  const overviews = SIZES.flatMap((size) =>
    SCHEMES.map((scheme) => ({ name: `overview-${size.width}-${scheme}`, ...size, scheme, link: "" })),
  );
  const [wide] = SIZES;
  return [
    ...overviews,
    { name: "groups-1440-light", ...wide, scheme: "light", link: "?color=group&size=links" },
    { name: "evidence-1440-light", ...wide, scheme: "light", link: `?show=relation~${contested?.key ?? ""}` },
    { name: "evidence-390-dark", ...SIZES[2], scheme: "dark", link: `?show=relation~${contested?.key ?? ""}` },
  ];
}

async function take(browser: Browser, url: string, shot: Shot): Promise<number> {
  const { width, height, scheme: colorScheme } = shot;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  await context.addInitScript(() => localStorage.setItem("newsgraph.tour", "seen"));
  const page = await context.newPage();
  await page.goto(`${url}/${shot.link}`);
  await waitForPicture(page);
  if (shot.link.includes("show=")) await page.locator(".evidence").first().waitFor();
  if (shot.link.includes("color=")) await page.locator(".legend__type[data-group]").first().waitFor();
  await page.waitForTimeout(300);
  const session = await context.newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  const bytes = Buffer.from(data, "base64");
  await writeFile(join(ROOT, "docs", `${shot.name}.webp`), bytes);
  await context.close();
  return bytes.length;
}

const folder = await mkdtemp(join(tmpdir(), "newsgraph-screenshots-"));
const { url, server } = await startSamples(folder);
const browser = await chromium.launch({
  ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
  args: [...FLAGS],
  headless: true,
});
try {
  for (const shot of await listShots(url)) {
    const size = await take(browser, url, shot);
    process.stdout.write(`docs/${shot.name}.webp  ${Math.round(size / 1024)} kB\n`);
  }
} finally {
  await browser.close();
  server.kill();
  await rm(folder, { recursive: true, force: true });
}
