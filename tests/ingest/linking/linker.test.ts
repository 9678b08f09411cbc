import { describe, expect, it } from "vitest";
import type { Entity } from "../../../cypher/model.ts";
import { findSameEvents } from "../../../ingest/linking/events.ts";
import { findSameEntities } from "../../../ingest/linking/linker.ts";

function person(id: string, name: string, country?: string): Entity {
  return { id, type: "Person", name, aliases: [], ...(country !== undefined && { country }) };
}

function place(id: string, name: string, role: string, country: string): Entity {
  return { id, type: "Place", name, aliases: [], role, country };
}

function attack(id: string, placeId: string | undefined, rest: Partial<Entity>): Entity {
  return {
    id,
    type: "Event",
    name: "attack",
    aliases: [],
    eventKind: "attack",
    ...(placeId !== undefined && { placeId }),
    ...rest,
  };
}

const HOTEL = place("ent_hotel", "Radisson Blu", "site", "MLI");
const BAMAKO = place("ent_bamako", "Bamako", "capital", "MLI");
const NAIROBI = place("ent_nairobi", "Nairobi", "capital", "KEN");

function pairs(entities: readonly Entity[]): readonly string[] {
  return findSameEntities(entities).map(({ pair }) => pair.join("="));
}

describe("findSameEntities", () => {
  it("links a surname to the only full name with it, and says why", () => {
    const [link] = findSameEntities([person("ent_a", "Amina Diallo"), person("ent_b", "Diallo")]);
    expect(link).toMatchObject({ verdict: "same", pair: ["ent_a", "ent_b"], by: "linker" });
    expect(link?.reason).toContain("surname of Amina Diallo");
  });

  it("leaves a surname alone that two people share, and people of two countries apart", () => {
    expect(
      pairs([person("ent_a", "Amina Diallo"), person("ent_b", "Boubacar Diallo"), person("ent_c", "Diallo")]),
    ).toEqual([]);
    expect(pairs([person("ent_a", "Amina Diallo", "GIN"), person("ent_b", "Diallo", "SEN")])).toEqual([]);
  });

  it("takes the same attack told of on the day and in the next days for one event", () => {
    const events = [
      attack("ent_1", HOTEL.id, { date: "2015-11-20" }),
      attack("ent_2", BAMAKO.id, { reportedOn: "2015-11-22" }),
      attack("ent_3", HOTEL.id, { reportedOn: "2015-11-25" }),
    ];
    expect(pairs([HOTEL, BAMAKO, ...events])).toEqual(["ent_1=ent_2", "ent_1=ent_3"]);
  });

  it("keeps two attacks with the same wording apart by day, by place and by kind", () => {
    const first = attack("ent_1", BAMAKO.id, { date: "2015-11-20" });
    expect(pairs([BAMAKO, first, attack("ent_2", BAMAKO.id, { date: "2015-11-21" })])).toEqual([]);
    expect(pairs([BAMAKO, NAIROBI, first, attack("ent_2", NAIROBI.id, { date: "2015-11-20" })])).toEqual([]);
    expect(
      pairs([BAMAKO, first, { ...attack("ent_2", BAMAKO.id, { date: "2015-11-20" }), eventKind: "election" }]),
    ).toEqual([]);
    expect(pairs([BAMAKO, first, attack("ent_2", BAMAKO.id, { reportedOn: "2016-03-01" })])).toEqual([]);
  });

  it("asks a person about what is known by its year alone and told of at the same site in the next", () => {
    const blast = attack("ent_1", HOTEL.id, { date: "2022" });
    const doubtsOf = (reportedOn: string): readonly string[] => {
      const { links, doubts } = findSameEvents([HOTEL, blast, attack("ent_2", HOTEL.id, { reportedOn })]);
      expect(links).toEqual([]);
      return doubts.map(({ pair }) => pair.map(({ id }) => id).join("="));
    };
    expect(doubtsOf("2023-02-09")).toEqual(["ent_1=ent_2"]);
    expect(doubtsOf("2021-12-09")).toEqual([]);
    expect(doubtsOf("2025-02-09")).toEqual([]);
  });

  it("knows a killing by its victim, months later too, and keeps two victims apart", () => {
    const killed = (id: string, who: string, reportedOn: string): Entity =>
      attack(id, BAMAKO.id, { name: `killing of ${who}`, reportedOn });
    const first = killed("ent_1", "Awa Sow", "2022-02-09");
    expect(pairs([BAMAKO, first, killed("ent_2", "Awa Sow", "2022-11-15")])).toEqual(["ent_1=ent_2"]);
    expect(pairs([BAMAKO, first, killed("ent_2", "Omar Ba", "2022-02-10")])).toEqual([]);
  });

  it("never links a city to its state, a state to its government, or a group to its branch", () => {
    const entities: readonly Entity[] = [
      BAMAKO,
      { id: "ent_s", type: "State", name: "Mali", aliases: [], country: "MLI" },
      {
        id: "ent_g",
        type: "Organization",
        name: "Government of Mali",
        aliases: [],
        country: "MLI",
        role: "government",
      },
      { id: "ent_i", type: "ArmedGroup", name: "Islamic State", aliases: ["ISIS"] },
      { id: "ent_k", type: "ArmedGroup", name: "Islamic State Khorasan Province", aliases: ["ISIS-K"] },
    ];
    expect(pairs(entities)).toEqual([]);
  });

  it("gives the same answer whatever the order of the entities", () => {
    const entities = [
      HOTEL,
      BAMAKO,
      person("ent_a", "Amina Diallo"),
      person("ent_b", "Diallo"),
      attack("ent_1", HOTEL.id, { date: "2015-11-20" }),
      attack("ent_2", BAMAKO.id, { reportedOn: "2015-11-22" }),
    ];
    expect(findSameEntities([...entities].reverse())).toEqual(findSameEntities(entities));
  });
});
