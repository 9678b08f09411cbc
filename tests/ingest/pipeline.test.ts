import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getPredicate } from "../../cypher/ontology.ts";
import { claimsOf, getExtractor } from "../support/extractor.ts";

const SENTENCES = [
  "Kenya accused Somalia of the Garissa attack.",
  "“We did it,” the group said — but Ukraine’s army denied it.",
  "Président Émile Dúbois of the U.N. met 👩‍👩‍👧 families in N'Djamena.",
  "\tDATE 2024-03-24 <b>Boko Haram</b> killed 13 soldiers\r\n",
  "ATTACK IN MOSCOW: WHAT WE KNOW",
  "According to Reuters, Iran warned Russia of an attack by ISIS-K.",
  "His attempt to link Ukraine to the attack failed.",
  "مرحبا بالعالم. Привет. 你好。",
];

describe("createExtractor", () => {
  it("keeps offsets that hold, whatever the text", () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: "grapheme", maxLength: 40 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom(" ", "\n", "\r\n\r\n"), (parts, glue) => {
        const text = parts.join(glue);
        fc.pre(text.trim() !== "");
        const { graph, annotated } = getExtractor().read({ text });
        for (const { start, end, tokens } of annotated.sentences) {
          expect(start).toBeLessThanOrEqual(end);
          for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        }
        const spans = [...graph.claims, ...graph.figures, ...annotated.chains.flatMap(({ mentions }) => mentions)];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("gives no claim without a sentence, and none that the ontology does not allow", () => {
    const { entities, claims } = getExtractor().extract({ text: SENTENCES.join("\n\n"), publishedOn: "2024-03-24" });
    const types = new Map(entities.map(({ id, type }) => [id, type]));
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(claim.start).toBeGreaterThanOrEqual(claim.sentenceStart);
      expect(claim.end).toBeLessThanOrEqual(claim.sentenceEnd);
      expect(getPredicate(claim.predicate).domain).toContain(types.get(claim.subject));
      expect(getPredicate(claim.predicate).range).toContain(types.get(claim.object));
      expect(claim.subject).not.toBe(claim.object);
    }
  });

  it("gives the same graph for the same text, ids included", () => {
    const source = { text: SENTENCES.join(" "), publishedOn: "2024-03-24" };
    expect(getExtractor().extract(source)).toEqual(getExtractor().extract(source));
  });

  it("makes two documents of one text in two outlets, of one story or not for the store to say", () => {
    const ids = ["A", "B"].map(
      (publisher) => getExtractor().extract({ text: SENTENCES.join(" "), publisher }).document.id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  it("refuses an empty text with a clear error", () => {
    expect(() => getExtractor().extract({ text: " \n", title: "Nothing" })).toThrow(/Nothing: the text is empty/);
  });
});

describe("stance of a claim", () => {
  it("asserts an act of speech and alleges its content by the speaker", () => {
    expect(claimsOf("Kenya accused Somalia of the Garissa attack.")).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Kenya ACCUSED Somalia$/),
        expect.stringMatching(/^Somalia INVOLVED_IN .*\[alleged\] by Kenya$/),
      ]),
    );
  });

  it("does not make a fact of what somebody is accused of doing", () => {
    const claims = claimsOf("UN experts accuse the United Arab Emirates of arming Boko Haram.");
    expect(claims.filter((claim) => /SUPPLIED/.test(claim))).not.toContain("United Arab Emirates SUPPLIED Boko Haram");
  });

  it("does not tie an accusation of something else to the event of the story", () => {
    const claims = claimsOf(
      "Gunmen attacked Bamako on Friday. The attack shocked Mali. France accused Niger of trying to shift the blame.",
    );
    expect(claims.filter((claim) => /Niger INVOLVED_IN/.test(claim))).toEqual([]);
  });

  it("keeps a denial as a denial", () => {
    expect(claimsOf("Iran did not attack Iraq.")).toEqual([expect.stringMatching(/^Iran ATTACKED Iraq \[denied\]/)]);
  });

  it("guesses where the text guesses", () => {
    expect(claimsOf("Iran may attack Iraq.")).toEqual([expect.stringMatching(/^Iran \w+ Iraq \[speculated\]/)]);
    expect(claimsOf("Iran allegedly attacked Iraq.")).toEqual([
      expect.stringMatching(/^Iran ATTACKED Iraq \[alleged\]/),
    ]);
  });

  it("names the medium that reports", () => {
    expect(claimsOf("Iran attacked Iraq, according to Reuters.")).toEqual(["Iran ATTACKED Iraq [alleged] by Reuters"]);
  });
});
