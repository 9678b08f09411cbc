import { describe, expect, it } from "vitest";
import { createTimeScale, toBins } from "../../../client/panels/filters/time-scale.ts";

const entry = (date: string, claims = 1) => ({ date, claims, documents: 1 });

describe("toBins", () => {
  it("keeps days apart while they can be seen, with months and years as wide as they are", () => {
    const bins = toBins([entry("2024-03-22", 2), entry("2024-04"), entry("2024-03-25")]);
    expect(bins.map(({ date, start, end }) => [date, end - start])).toEqual([
      ["2024-03-22", 1],
      ["2024-03-25", 1],
      ["2024-04", 30],
    ]);
  });

  it("sums days by month or year where they would be too many or too thin", () => {
    const days = Array.from({ length: 300 }, (_, day) =>
      entry(new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)),
    );
    const months = toBins(days);
    expect(months[0]).toMatchObject({ date: "2020-01", claims: 31 });
    expect(toBins([entry("1812-09-14"), entry("2024-03-22")]).map(({ date }) => date)).toEqual(["1812", "2024"]);
  });

  it("leaves out what is no date", () => {
    expect(toBins([entry("")])).toEqual([]);
  });
});

describe("createTimeScale", () => {
  const scale = createTimeScale(toBins([entry("2024-03-01"), entry("2024-03-10")]), 100);

  it("turns a stretch into whole days and back", () => {
    expect(scale.toRange(0, 100)).toEqual({ from: "2024-03-01", to: "2024-03-10" });
    expect(scale.toRange(12, 19)).toEqual({ from: "2024-03-02", to: "2024-03-02" });
    expect(scale.toSpan({ from: "2024-03-02", to: "2024-03-02" })).toEqual([10, 20]);
    expect(scale.toSpan({ from: "", to: "2024-03-05" })).toEqual([0, 50]);
    expect(scale.toSpan({ from: "", to: "" })).toBeNull();
  });

  it("keeps a range that lies outside within its ends", () => {
    expect(scale.toSpan({ from: "1999", to: "2030" })).toEqual([0, 100]);
  });
});
