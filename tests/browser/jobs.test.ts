import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ATTACK, GRAPHS } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { type Explorer, search, startExplorer, waitForPicture } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";

describe.skipIf(!HAS_CHROMIUM)("jobs", () => {
  let explorer: Explorer;
  let page: Page;

  const tool = () => page.locator(".dock--tool");
  const openLink = async (link: string): Promise<void> => {
    await page.goto(`${explorer.server.url}/${link}`);
    await waitForPicture(page);
  };
  const paste = async (): Promise<void> => {
    await openLink("?panel=ingest");
    await tool().getByLabel("Text").fill("Germany signed an agreement with France on Monday.");
    await tool().getByRole("button", { name: "Read it" }).click();
  };

  beforeAll(async () => {
    explorer = await startExplorer(GRAPHS);
    page = await explorer.open();
  });
  afterAll(() => explorer.close());

  it("outlive a server that is started anew under the open page, and so does the page", async () => {
    await paste();
    await tool().getByRole("progressbar").waitFor();
    await explorer.server.restart();
    await expect.poll(() => tool().textContent(), { timeout: 60_000 }).toContain("Job succeeded");
    await search(page, "crocus");
    await page.locator(".dock--inspector").getByRole("heading", { name: ATTACK.name }).waitFor();
  }, 120_000);

  it("that the server forgot end with what to do", async () => {
    await page.route("**/jobs/*/events", (route) => route.abort());
    let known = true;
    await page.route("**/jobs/job_*", (route) => (known ? route.abort() : route.continue()));
    await paste();
    await tool().getByText("The server cannot be reached. It is asked again").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await explorer.server.restart((folder) => rm(join(folder, "jobs"), { recursive: true, force: true }));
    known = false;
    await tool().getByText("The server no longer knows this job").waitFor({ timeout: 30_000 });
    expect(await findBarriers(page)).toEqual([]);
    await page.unrouteAll();
  }, 120_000);

  it("go on when the line comes back", async () => {
    let broken = true;
    await page.route("**/jobs/**", (route) => (broken ? route.abort() : route.continue()));
    await paste();
    await tool().getByText("The server cannot be reached. It is asked again").waitFor();
    broken = false;
    await expect.poll(() => tool().textContent(), { timeout: 60_000 }).toContain("Job succeeded");
    expect(await tool().getByText("The server cannot be reached").count()).toBe(0);
    await page.unrouteAll();
  }, 90_000);

  it("are followed with their panel closed, and told of at their end", async () => {
    await openLink("?panel=ingest");
    await tool().getByLabel("Text").fill("Norway signed an agreement with Denmark on Monday.");
    await tool().getByRole("button", { name: "Read it" }).click();
    await page.getByRole("button", { name: "Views", exact: true }).click();
    await expect
      .poll(() => page.getByRole("status").allTextContents(), { timeout: 60_000 })
      .toContainEqual(expect.stringMatching(/Job succeeded: 1 (?:read|there already)/));
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await tool().getByText("Job succeeded").waitFor();
  }, 90_000);

  it("are found again by a page that is opened anew, and go on when the store was away", async () => {
    const job = {
      id: `job_${"0".repeat(20)}`,
      kind: "ingest",
      state: "failed",
      createdAt: "2024-03-01T00:00:00Z",
      progress: { done: 1, total: 2, stage: "load" },
      counts: { ingested: 1, duplicate: 0, rejected: 0 },
      outcomes: [],
      error: { code: "StoreUnavailable", message: "The store is away." },
      resumable: true,
    };
    let resumed = 0;
    await page.route("**/api/v1/jobs?**", (route) => route.fulfill({ json: { items: [job], page: {} } }));
    await page.route("**/api/v1/jobs/job_0*", (route) =>
      route.fulfill({ json: resumed > 0 ? { ...job, state: "succeeded", resumable: false, error: undefined } : job }),
    );
    await page.route("**/api/v1/jobs/job_0*/events", (route) => route.abort());
    await page.route("**/api/v1/jobs/job_0*/resume", (route) => {
      resumed += 1;
      return route.fulfill({ status: 202, json: { ...job, state: "queued", error: undefined, resumable: false } });
    });
    await openLink("?panel=ingest");
    await tool().getByText("The store is away.").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await tool().getByRole("button", { name: "Go on where it stopped" }).click();
    await tool().getByText("Job succeeded").waitFor();
    expect(resumed).toBe(1);
    await page.unrouteAll();
  }, 60_000);

  it("fetch addresses, and say why one was skipped", async () => {
    await openLink("?panel=ingest");
    const addresses = tool().getByLabel(/^Web addresses/);
    await addresses.fill("no address");
    await tool()
      .getByRole("button", { name: /^Fetch/ })
      .click();
    await tool().getByText("No web address: no, address").waitFor();
    await addresses.fill("http://127.0.0.1:9/article");
    await tool().getByRole("button", { name: "Fetch it" }).click();
    const outcome = tool().locator('.outcome[data-status="rejected"]');
    await outcome.waitFor({ timeout: 60_000 });
    expect(await outcome.textContent()).toMatch(/skipped\s*http:\/\/127\.0\.0\.1:9\/article.*(private|not allowed)/i);
  }, 90_000);
});
