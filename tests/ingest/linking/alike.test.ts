import { describe, expect, it } from "vitest";
import { createId } from "../../../cypher/ids.ts";
import type { Entity, Judgement } from "../../../cypher/model.ts";
import { findAlike } from "../../../ingest/linking/alike.ts";
import { buildEntity } from "../../support/builders.ts";

function judge(verdict: Judgement["verdict"], one: Entity, other: Entity): Judgement {
  const pair = one.id < other.id ? ([one.id, other.id] as const) : ([other.id, one.id] as const);
  return { id: createId("jdg", ...pair), verdict, pair, by: "Ada", reason: "seen" };
}

function findPairs(entities: readonly Entity[], judgements: readonly Judgement[] = []): readonly string[] {
  return findAlike(entities, judgements).map(({ pair }) =>
    pair
      .map(({ name }) => name)
      .sort()
      .join(" = "),
  );
}

describe("findAlike", () => {
  const zelensky = buildEntity("Person", "Volodymyr Zelensky");
  const zelenskyy = buildEntity("Person", "Volodymyr Zelenskyy");
  const surname = buildEntity("Person", "Ndiaye");
  const awa = buildEntity("Person", "Awa Ndiaye");
  const omar = buildEntity("Person", "Omar Ndiaye");

  it("suggests two spellings of one name, and says which words differ", () => {
    const [first] = findAlike([zelensky, zelenskyy], []);
    expect(first?.reason).toBe("“zelensky” and “zelenskyy” may be two spellings");
  });

  it("suggests both bearers of a surname that stands alone, which the linker leaves open", () => {
    expect(findPairs([surname, awa, omar])).toEqual(
      expect.arrayContaining(["Awa Ndiaye = Ndiaye", "Ndiaye = Omar Ndiaye"]),
    );
    expect(findPairs([awa, omar])).toEqual([]);
  });

  it("takes a middle name and an initial for the same person", () => {
    const full = buildEntity("Person", "Maria Elena Costa");
    expect(findPairs([full, buildEntity("Person", "Maria Costa"), buildEntity("Person", "M. Costa")])).toHaveLength(3);
  });

  it("suggests two that share another name of several words", () => {
    const one = buildEntity("Organization", "BNR", { aliases: ["Bureau of Northern Rivers"] });
    const other = buildEntity("Organization", "Bureau of Northern Rivers");
    expect(findPairs([one, other])).toEqual(["BNR = Bureau of Northern Rivers"]);
  });

  it("keeps apart what differs in kind, country, number or a short word", () => {
    expect(
      findPairs([buildEntity("Person", "Volodymyr Zelensky"), buildEntity("Place", "Volodymyr Zelenskyy")]),
    ).toEqual([]);
    expect(
      findPairs([
        buildEntity("State", "Slovakia", { country: "SVK" }),
        buildEntity("State", "Slovenia", { country: "SVN" }),
      ]),
    ).toEqual([]);
    expect(findPairs([buildEntity("ArmedGroup", "Brigade 11234"), buildEntity("ArmedGroup", "Brigade 11235")])).toEqual(
      [],
    );
    expect(findPairs([buildEntity("State", "Iran"), buildEntity("State", "Iraq")])).toEqual([]);
  });

  it("asks of an event that may be many about the three likeliest", () => {
    const city = buildEntity("Place", "Kano", { role: "city", country: "NGA" });
    const told = { eventKind: "attack", placeId: city.id, country: "NGA", reportedOn: "2024-03-22" } as const;
    const attack = (name: string, date?: string): Entity =>
      buildEntity("Event", name, { ...told, ...(date && { date }) });
    const victims = ["Amina Bello", "Musa Idris", "Ngozi Obi", "Sani Umar", "Tunde Ojo"];
    const killings = victims.map((victim) => attack(`killing of ${victim}`, "2024-03-21"));
    const pairs = findPairs([city, attack("attack in Kano"), ...killings]);
    expect(pairs).toHaveLength(3);
    expect(pairs.every((pair) => pair.startsWith("attack in Kano = killing of"))).toBe(true);
  });

  it("is silent about what somebody judged, either way", () => {
    expect(findPairs([zelensky, zelenskyy], [judge("distinct", zelensky, zelenskyy)])).toEqual([]);
    expect(findPairs([zelensky, zelenskyy], [judge("same", zelensky, zelenskyy)])).toEqual([]);
  });

  it("gives the same pairs whatever the order of the entities", () => {
    const entities = [zelensky, zelenskyy, surname, awa, omar];
    expect(findPairs(entities.toReversed()).toSorted()).toEqual(findPairs(entities).toSorted());
  });
});
