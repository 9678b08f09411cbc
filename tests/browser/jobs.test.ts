import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ATTACK, GRAPHS } from "../support/api-graph.ts";
import { findBarriers } from "../support/axe.ts";
import { search, startExplorer } from "../support/browser.ts";
import { HAS_CHROMIUM } from "../support/chromium.ts";
import { prepareDesk } from "../support/desk.ts";

describe.skipIf(!HAS_CHROMIUM)("jobs", () => {
  const desk = prepareDesk(() => startExplorer(GRAPHS));
  const { tool, openLink } = desk;
  const paste = async (): Promise<void> => {
    await openLink("?panel=ingest");
    await tool().getByLabel("Text").fill("Germany signed an agreement with France on Monday.");
    await tool().getByRole("button", { name: "Read it" }).click();
  };

  it("outlive a server that is started anew under the open page, and so does the page", async () => {
    await paste();
    await tool().getByRole("progressbar").waitFor();
    await desk.explorer.server.restart();
    await expect.poll(() => tool().textContent(), { timeout: 60_000 }).toContain("Job succeeded");
    await search(desk.page, "crocus");
    await desk.page.locator(".dock--inspector").getByRole("heading", { name: ATTACK.name }).waitFor();
  }, 120_000);

  it("that the server forgot end with what to do", async () => {
    await desk.page.route("**/jobs/*/events", (route) => route.abort());
    let known = true;
    await desk.page.route("**/jobs/job_*", (route) => (known ? route.abort() : route.continue()));
    await paste();
    await tool().getByText("The server cannot be reached. It is asked again").waitFor();
    expect(await findBarriers(desk.page)).toEqual([]);
    await desk.explorer.server.restart((folder) => rm(join(folder, "jobs"), { recursive: true, force: true }));
    known = false;
    await tool().getByText("The server no longer knows this job").waitFor({ timeout: 30_000 });
    expect(await findBarriers(desk.page)).toEqual([]);
    await desk.page.unrouteAll();
  }, 120_000);

  it("go on when the line comes back", async () => {
    let broken = true;
    await desk.page.route("**/jobs/**", (route) => (broken ? route.abort() : route.continue()));
    await paste();
    await tool().getByText("The server cannot be reached. It is asked again").waitFor();
    broken = false;
    await expect.poll(() => tool().textContent(), { timeout: 60_000 }).toContain("Job succeeded");
    expect(await tool().getByText("The server cannot be reached").count()).toBe(0);
    await desk.page.unrouteAll();
  }, 90_000);

  it("are followed with their panel closed, and told of at their end", async () => {
    await openLink("?panel=ingest");
    await tool().getByLabel("Text").fill("Norway signed an agreement with Denmark on Monday.");
    await tool().getByRole("button", { name: "Read it" }).click();
    await desk.page.getByRole("button", { name: "Views", exact: true }).click();
    await expect
      .poll(() => desk.page.getByRole("status").allTextContents(), { timeout: 60_000 })
      .toContainEqual(expect.stringMatching(/Job succeeded: 1 (?:read|there already)/));
    await desk.page.getByRole("button", { name: "Add", exact: true }).click();
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
    const goingOn = { ...job, state: "running", error: undefined, resumable: false };
    // The stream of a job that was resumed begins with what came before, its end among it.
    const stream = [job, goingOn].map(
      (each) => `event: state\ndata: ${JSON.stringify({ kind: "state", job: each })}\n\n`,
    );
    let resumed = 0;
    let asked = 0;
    await desk.page.route("**/api/v1/jobs?**", (route) => route.fulfill({ json: { items: [job], page: {} } }));
    await desk.page.route("**/api/v1/jobs/job_0*", (route) => {
      if (resumed === 0) return route.fulfill({ json: job });
      asked += 1;
      return route.fulfill({ json: asked < 3 ? goingOn : { ...goingOn, state: "succeeded" } });
    });
    await desk.page.route("**/api/v1/jobs/job_0*/events", (route) =>
      resumed === 0 ? route.abort() : route.fulfill({ contentType: "text/event-stream", body: stream.join("") }),
    );
    await desk.page.route("**/api/v1/jobs/job_0*/resume", (route) => {
      resumed += 1;
      return route.fulfill({ status: 202, json: { ...goingOn, state: "queued" } });
    });
    await openLink("?panel=ingest");
    await tool().getByText("The store is away.").waitFor();
    expect(await findBarriers(desk.page)).toEqual([]);
    await tool().getByRole("button", { name: "Go on where it stopped" }).click();
    await tool().getByText("Job succeeded").waitFor();
    expect(await tool().getByText("The store is away.").count()).toBe(0);
    expect(resumed).toBe(1);
    await desk.page.unrouteAll();
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
    expect(await outcome.textContent()).toMatch(
      /skipped\s*http:\/\/127\.0\.0\.1:9\/article\s*127\.0\.0\.1 is a private or reserved address/,
    );
  }, 90_000);
});
