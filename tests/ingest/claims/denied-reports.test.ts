import { describe, expect, it } from "vitest";
import { claimsOf } from "../../support/extractor.ts";

describe("a report that is denied", () => {
  it("is claimed by whoever reported it, and denied by whoever denies it", () => {
    const claims = claimsOf("Iran denied allegations by Israel that it had supplied missiles to Hezbollah.");
    expect(claims).toContain("Iran SUPPLIED Hezbollah [denied] by Iran");
    expect(claims).toContain("Iran SUPPLIED Hezbollah [alleged] by Israel");
    expect(claimsOf("Rwanda dismissed Congo's claim that its troops had attacked Goma.")).toContain(
      "Rwandan armed forces ATTACKED Goma [alleged] by DR Congo",
    );
  });

  it("is claimed by nobody where nobody is named who did", () => {
    const claims = claimsOf("Iran denied that it had supplied missiles to Hezbollah, a paper in Israel said.");
    expect(claims.filter((claim) => claim.includes("[alleged]"))).toEqual([]);
  });
});

describe("whoever denies for a state", () => {
  const denied = (text: string): readonly string[] => claimsOf(text).filter((claim) => claim.includes("[denied]"));

  it("denies what his state was accused of", () => {
    expect(
      denied(
        "Prime Minister Albin Kurti accused Serbia of the Banjska attack. Serbian President Aleksandar Vučić denied any involvement.",
      ),
    ).toEqual(["Serbia INVOLVED_IN Banjska attack [denied] by Aleksandar Vučić"]);
  });

  it("denies it for himself where he was accused", () => {
    expect(
      denied(
        "Prime Minister Albin Kurti accused Aleksandar Vučić of the Banjska attack. Serbian President Aleksandar Vučić denied any involvement.",
      ),
    ).toEqual(["Aleksandar Vučić INVOLVED_IN Banjska attack [denied] by Aleksandar Vučić"]);
  });
});

describe("an attempt", () => {
  it("to kill is an attack, and no killing that may have been", () => {
    const claims = claimsOf("Gunmen tried to assassinate Ivorian President Alassane Ouattara in Abidjan.");
    expect(claims).toContain("attackers ATTACKED Alassane Ouattara");
    expect(claims.filter((claim) => claim.includes("KILLED"))).toEqual([]);
    expect(claimsOf("Gunmen assassinated Alassane Ouattara in Abidjan.")).toContain(
      "attackers KILLED Alassane Ouattara",
    );
  });
});
