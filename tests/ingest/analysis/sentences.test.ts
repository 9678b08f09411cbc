import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../ingest/analysis/sentence-splitter.ts";
import { tokenize } from "../../../ingest/analysis/tokenizer.ts";

function words(text: string): readonly string[] {
  return tokenize(text, { start: 0, end: text.length }).map((token) => token.text);
}

function sentences(text: string): readonly string[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return splitSentences(text, tokens).map((run) => text.slice(run[0]?.start, run.at(-1)?.end));
}

describe("tokenize", () => {
  it("cuts possessives and clitics with plain and with curly quotes", () => {
    expect(words("Putin’s aides don't say it's Russia's.")).toEqual([
      "Putin",
      "’s",
      "aides",
      "do",
      "n't",
      "say",
      "it",
      "'s",
      "Russia",
      "'s",
      ".",
    ]);
    expect(words("I’m sure he'll go")).toEqual(["I", "’m", "sure", "he", "'ll", "go"]);
  });

  it("keeps names of branches and machines whole, and cuts pairs of names", () => {
    expect(words("ISIS-K fired an S-300 in the Russia-Ukraine war")).toEqual([
      "ISIS-K",
      "fired",
      "an",
      "S-300",
      "in",
      "the",
      "Russia",
      "-",
      "Ukraine",
      "war",
    ]);
  });

  it("keeps abbreviations with their stops", () => {
    expect(words("Gen. Smith left the U.S. embassy.")).toEqual([
      "Gen.",
      "Smith",
      "left",
      "the",
      "U.S.",
      "embassy",
      ".",
    ]);
  });

  it("cuts the stop from a plain word that ends a sentence", () => {
    expect(words("The troops moved in.")).toEqual(["The", "troops", "moved", "in", "."]);
  });

  it("cuts dashes without spaces and keeps addresses whole", () => {
    expect(words("the attack—a claim (see www.example.org/a)")).toEqual([
      "the",
      "attack",
      "—",
      "a",
      "claim",
      "(",
      "see",
      "www.example.org/a",
      ")",
    ]);
  });

  it("keeps letters with marks inside their word", () => {
    expect(words("Łódź and Dvořák")).toEqual(["Łódź", "and", "Dvořák"]);
  });
});

describe("splitSentences", () => {
  it("does not stop at titles, initials and abbreviations inside a sentence", () => {
    expect(sentences("Mr. J. Smith met Gen. Brown in the U.S. Embassy. He left.")).toEqual([
      "Mr. J. Smith met Gen. Brown in the U.S. Embassy.",
      "He left.",
    ]);
  });

  it.each([
    ["KYIV, Ukraine (AP) —", "Russia attacked Kharkiv."],
    ["OSLO, Aug 13 (Reuters) -", "An agency accused hackers."],
    ["Geneva, 12 May 2024 –", "Talks opened."],
    ["Moscow (AFP) -", "“We shall see,” Putin said."],
    ["TEHRAN:", "Iran warned Israel."],
  ])("lets a dateline stand by itself: %s", (dateline, sentence) => {
    expect(sentences(`Title\n\n${dateline} ${sentence} He left.`)).toEqual(["Title", dateline, sentence, "He left."]);
  });

  it.each([
    "NATO-led troops left Kabul - Ghazni followed.",
    "Moscow, Russia's capital - home to millions - was calm.",
    "Putin – Russia's president – spoke.",
  ])("takes no other dash for the end of a dateline: %s", (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it("stops after an abbreviation that a usual opening word follows", () => {
    expect(sentences("He flew to the U.S. The talks failed.")).toEqual(["He flew to the U.S.", "The talks failed."]);
  });

  it("takes the closing quote along", () => {
    expect(sentences("He called it a “failure of a police state.” The delay went on.")).toEqual([
      "He called it a “failure of a police state.”",
      "The delay went on.",
    ]);
  });

  it("does not stop at a quote that the sentence goes on after", () => {
    expect(sentences("“Will you stay?” he asked. “No!” Putin said.")).toEqual([
      "“Will you stay?” he asked.",
      "“No!” Putin said.",
    ]);
  });

  it("ends a headline at the blank line though it has no stop", () => {
    expect(sentences("Background and Reactions\n\nThe Kremlin denied it.")).toEqual([
      "Background and Reactions",
      "The Kremlin denied it.",
    ]);
  });

  it("joins wrapped lines of one sentence", () => {
    const text =
      "The agency said on Friday that it had thwarted an attack on a synagogue in\nMoscow and arrested two men.";
    expect(sentences(text)).toEqual([text]);
  });

  it("mends a missing space after a stop", () => {
    expect(sentences("They denied the attack.The agency agreed.")).toEqual([
      "They denied the attack.",
      "The agency agreed.",
    ]);
  });

  it("ends a sentence behind the platform X, which is nobody's initial", () => {
    expect(sentences("The rebels lied, he wrote on X. The army agreed.")).toHaveLength(2);
  });
});
