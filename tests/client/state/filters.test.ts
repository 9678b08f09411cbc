import { describe, expect, it } from "vitest";
import { countActive, NO_FILTERS, toggle } from "../../../client/state/filters.ts";

describe("countActive", () => {
  it("counts a span of dates as one filter", () => {
    expect(countActive({ ...NO_FILTERS, from: "2024", to: "2025", contested: true })).toBe(2);
  });
});

describe("toggle", () => {
  it("takes a value in and out", () => {
    expect(toggle(toggle(["a"], "b"), "a")).toEqual(["b"]);
  });
});
