import { describe, expect, it } from "vitest";
import { getExtractor } from "../../support/extractor.ts";

/** The country of each entity with a name or a description that matches. */
function read(text: string): Record<string, string | undefined> {
  const { entities } = getExtractor().extract({ text, publishedOn: "2024-03-24" });
  return Object.fromEntries(entities.map(({ name, country }) => [name, country]));
}

describe("home countries", () => {
  it("takes whoever is named in a story of one country alone for its own, no medium", () => {
    const found = read("President Osvaldo Quirin lifted the curfew in Sudan on Monday, Radio Velmira reported.");
    expect(found["Osvaldo Quirin"]).toBe("SDN");
    expect(found["Radio Velmira"]).toBeUndefined();
  });

  it("leaves it open in a story of two", () => {
    const found = read("President Osvaldo Quirin left Sudan for Kenya on Monday.");
    expect(found["Osvaldo Quirin"]).toBeUndefined();
  });

  it("places an event where it happened and the people hurt in it there too", () => {
    const found = read(
      "Gunmen attacked a market in Kano on Monday. They killed 23 traders. Ghana and Togo condemned the attack.",
    );
    expect(found["Kano attack"]).toBe("NGA");
    expect(found["Kano attack: 23 traders"]).toBe("NGA");
  });
});
