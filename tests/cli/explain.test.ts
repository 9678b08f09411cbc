import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

let folder = "";

describe("newsgraph explain", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-explain-"));
    writeFileSync(
      join(folder, "a.txt"),
      "Kenya accused Somalia of the Garissa attack. <b>Nairobi</b> & its army denied it.",
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("says which rule found each claim and why each mention is in its chain", async () => {
    const { out } = await runCli("explain", join(folder, "a.txt"));
    expect(out).toMatch(/Kenya — accused → Somalia {2}\[asserted; about Garissa attack; rule accuse\.blame/);
    expect(out).toContain("Kenya (State): Kenya [lexicon: state-ken]");
  });

  it("prints tokens, tags, parse and mentions with --parse", async () => {
    const { out } = await runCli("explain", "--parse", join(folder, "a.txt"));
    expect(out).toMatch(/1 accused +accuse +VERB +root/);
    expect(out).toMatch(/0 Kenya +kenya +PROPN +nsubj +accused/);
    expect(out).toContain("Somalia (State) = Somalia");
  });

  it("writes a page on which the article's own markup is text", async () => {
    const page = join(folder, "page.html");
    await runCli("explain", "--html", page, join(folder, "a.txt"));
    const html = readFileSync(page, "utf8");
    expect(html).toContain("&lt;b&gt;");
    expect(html).not.toContain("<b>Nairobi</b> &");
    expect(html).toContain("<td>nsubj</td>");
  });
});
