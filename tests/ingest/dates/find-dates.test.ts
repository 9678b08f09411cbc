import { describe, expect, it } from "vitest";
import { findDates } from "../../../ingest/dates/find-dates.ts";

function dates(text: string, publishedOn?: string): readonly (readonly [string, string])[] {
  return findDates(text, { start: 0, end: text.length }, publishedOn).map(({ start, end, date }) => [
    text.slice(start, end),
    date,
  ]);
}

describe("findDates", () => {
  it("counts weekdays back from the day of publication", () => {
    expect(dates("Gunmen opened fire on Friday.", "2024-03-24")).toEqual([["Friday", "2024-03-22"]]);
    expect(dates("Friday night's attack shook the city.", "2024-03-22")).toEqual([["Friday night", "2024-03-22"]]);
    expect(dates("The attack on Friday was denied.", "2024-03-26")).toEqual([["Friday", "2024-03-22"]]);
  });

  it("keeps the precision of what is written", () => {
    expect(dates("The siege of 2004 was the worst.", "2024-03-24")).toEqual([["2004", "2004"]]);
    expect(dates("On March 7th, the embassy warned.", "2024-03-24")).toEqual([["March 7th", "2024-03-07"]]);
    expect(dates("Prices rose last month.", "2024-03-24")).toEqual([["last month", "2024-02"]]);
  });

  it("finds only absolute dates in a text without a date of its own", () => {
    expect(dates("On Friday, the court sat.")).toEqual([]);
    expect(dates("On 3 May 2011, the court sat.")).toEqual([["3 May 2011", "2011-05-03"]]);
  });

  it("does not take counts, ages and modal verbs for dates", () => {
    expect(dates("They may evacuate 5,000 children, 12 of them under 2.", "2024-03-24")).toEqual([]);
  });
});
