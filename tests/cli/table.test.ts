import { describe, expect, it } from "vitest";
import { formatCount, formatPairs, formatTable } from "../../server/cli/table.ts";

describe("formatTable", () => {
  const columns = [
    { title: "name", value: ([name]: readonly [string, number]) => name },
    { title: "claims", value: ([, claims]: readonly [string, number]) => claims },
  ];

  it("puts numbers to the right and leaves no trailing spaces", () => {
    expect(
      formatTable(columns, [
        ["Ukraine", 12],
        ["ISIS-K", 7],
      ]),
    ).toBe("name     claims\n-------  ------\nUkraine      12\nISIS-K        7\n");
  });

  it("shows the titles where there is no row", () => {
    expect(formatTable(columns, [])).toBe("name  claims\n----  ------\n");
  });

  it("puts a long cell on one line and cuts it", () => {
    const table = formatTable(columns, [[`two\nlines ${"x".repeat(100)}`, 1]]);
    expect(table.split("\n")).toHaveLength(4);
    expect(table).toContain(`two lines ${"x".repeat(69)}…`);
  });
});

describe("formatPairs", () => {
  it("aligns the values", () => {
    expect(
      formatPairs([
        ["documents", 2],
        ["claims", 30],
      ]),
    ).toBe("documents  2\nclaims     30\n");
  });
});

describe("formatCount", () => {
  it("uses the singular for one only", () => {
    expect([0, 1, 2].map((count) => formatCount(count, "entity", "entities"))).toEqual([
      "0 entities",
      "1 entity",
      "2 entities",
    ]);
  });
});
