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

  it("leaves the count after a date alone", () => {
    expect(dates("Last month 20 people died.", "2025-03-06")).toEqual([["Last month", "2025-02"]]);
    expect(dates("On Monday 14 men were held.", "2025-03-06")).toEqual([["Monday", "2025-03-03"]]);
    expect(dates("In March 14 people were hurt.", "2025-03-06")).toEqual([["March", "2025-03"]]);
    expect(dates("On March 4 people fled.", "2025-03-06")).toEqual([["March 4", "2025-03-04"]]);
  });

  it("finds a year before a comma", () => {
    expect(dates("In 2003, a ferry sank.", "2025-03-06")).toEqual([["2003", "2003"]]);
    expect(dates("It cost 2003,5 crowns.", "2025-03-06")).toEqual([]);
  });

  it("does not take counts, ages and modal verbs for dates", () => {
    expect(dates("They may evacuate 5,000 children, 12 of them under 2.", "2024-03-24")).toEqual([]);
  });
});
