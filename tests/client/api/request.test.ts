import { describe, expect, it } from "vitest";
import { describeProblem } from "../../../client/api/request.ts";

describe("describeProblem", () => {
  const blamed = { pointer: "/body/ids/0", detail: "must be the id of an entity: ent_…" };

  it("says once what the detail says already", () => {
    const problem = { detail: `${blamed.pointer}: ${blamed.detail}`, errors: [blamed] };
    expect(describeProblem(problem, "")).toBe("/body/ids/0: must be the id of an entity: ent_…");
  });

  it("adds what else is to blame", () => {
    const problem = { title: "Invalid input", errors: [blamed, { pointer: "/query/limit", detail: "at most 500" }] };
    expect(describeProblem(problem, "")).toBe(
      "Invalid input — /body/ids/0 must be the id of an entity: ent_…; /query/limit at most 500",
    );
  });

  it("falls back to the status where the document says nothing", () => {
    expect(describeProblem({}, "The server answered 500")).toBe("The server answered 500");
  });
});
