import { describe, expect, it } from "vitest";
import { createSignature, estimateSimilarity, findStories } from "../../ingest/stories.ts";

const STORY =
  "Rebels seized the border town on Tuesday after two days of fighting that drove thousands of people across the river, aid workers said. The army denied that it had lost the town and spoke of a tactical withdrawal to higher ground. Both sides accused each other of shelling the market, where at least fourteen people were killed.";
const EDITED = STORY.replace("on Tuesday", "this week").replace("at least fourteen", "no fewer than fifteen");
const OTHER =
  "The election commission declared the opposition candidate the winner of the second round by a margin of three points. Observers of the regional bloc praised the conduct of the vote but criticised delays in the north, where ballot papers arrived a day late and several polling stations never opened their doors.";

function sign(id: string, text: string) {
  return { id, signature: createSignature(text) };
}

describe("findStories", () => {
  it("puts reprints and light edits into one story and another text into its own", () => {
    const stories = findStories([
      sign("doc_a", STORY),
      sign("doc_b", EDITED),
      sign("doc_c", OTHER),
      sign("doc_d", STORY),
    ]);
    expect(stories.get("doc_b")).toBe(stories.get("doc_a"));
    expect(stories.get("doc_d")).toBe(stories.get("doc_a"));
    expect(stories.get("doc_c")).not.toBe(stories.get("doc_a"));
  });

  it("does not depend on the order of the documents", () => {
    const documents = [sign("doc_a", STORY), sign("doc_b", EDITED), sign("doc_c", OTHER)];
    expect([...findStories([...documents].reverse())].sort()).toEqual([...findStories(documents)].sort());
  });

  it("estimates the similarity of a text with itself as 1 and with another as little", () => {
    expect(estimateSimilarity(createSignature(STORY), createSignature(STORY))).toBe(1);
    expect(estimateSimilarity(createSignature(STORY), createSignature(OTHER))).toBeLessThan(0.1);
  });

  it("signs an empty text", () => {
    expect(createSignature("")).toHaveLength(64);
  });
});
