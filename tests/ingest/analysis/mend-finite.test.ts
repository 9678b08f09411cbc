import { describe, expect, it } from "vitest";
import { mendFinite } from "../../../ingest/analysis/mend-finite.ts";
import { parseTag, type Tag } from "../../../ingest/analysis/pos-tagger.ts";

/** "died/VERB|VBN/VERB|VBD": word, tag, and the tag that came close, if another. */
function mend(line: string): { readonly fine: string; readonly mainVerb: string | undefined } {
  const words = line.split(" ").map((part) => part.split("/"));
  const texts = words.map(([text = ""]) => text);
  const tags = words.map(([, tag = "X|"]): Tag => parseTag(tag));
  const close = words.map(([, tag = "X|", other = tag]): Tag => parseTag(other));
  const mended = mendFinite(texts, { tags, close });
  return {
    fine: mended.tags.map(({ fine }) => fine).join(" "),
    mainVerb: mended.mainVerb === undefined ? undefined : texts[mended.mainVerb],
  };
}

const STOP = "./PUNCT|.";

describe("mendFinite", () => {
  it("gives a sentence without a finite verb the participle the tagger was not sure of", () => {
    const line = `Six/NUM|CD guards/NOUN|NNS died/VERB|VBN/VERB|VBD in/ADP|IN clashes/NOUN|NNS ${STOP}`;
    expect(mend(line)).toEqual({ fine: "CD NNS VBD IN NNS .", mainVerb: "died" });
  });

  it("leaves a participle with an agent, and takes the verb behind it", () => {
    const line = `Men/NOUN|NNS backed/VERB|VBN/VERB|VBD by/ADP|IN Eritrea/PROPN|NNP attacked/VERB|VBN Adwa/PROPN|NNP ${STOP}`;
    expect(mend(line)).toEqual({ fine: "NNS VBN IN NNP VBD NNP .", mainVerb: "attacked" });
  });

  it("leaves headings, commands and sentences with a verb as they are", () => {
    const heading = "Six/NUM|CD guards/NOUN|NNS killed/VERB|VBN/VERB|VBD in/ADP|IN clashes/NOUN|NNS";
    expect(mend(heading).fine).toBe("CD NNS VBN IN NNS");
    const command = `Please/INTJ|UH see/VERB|VB the/DET|DT map/NOUN|NN attached/VERB|VBN/VERB|VBD ${STOP}`;
    expect(mend(command).fine).toBe("UH VB DT NN VBN .");
    const whole = `Police/NOUN|NNS seek/VERB|VBP men/NOUN|NNS linked/VERB|VBN/VERB|VBD to/ADP|IN raids/NOUN|NNS ${STOP}`;
    expect(mend(whole)).toEqual({ fine: "NNS VBP NNS VBN IN NNS .", mainVerb: undefined });
  });

  it("finds the verb of a clause that hangs on another", () => {
    const line = `Ten/NUM|CD were/AUX|VBD hurt/VERB|VBN when/ADV|WRB a/DET|DT roof/NOUN|NN collapsed/VERB|VBN/VERB|VBD ${STOP}`;
    expect(mend(line).fine).toBe("CD VBD VBN WRB DT NN VBD .");
  });

  it("finds the first of two verbs that share a subject, and the one before a clause about a place", () => {
    const joined = `The/DET|DT film/NOUN|NN opened/VERB|VBN/VERB|VBD here/ADV|RB and/CCONJ|CC was/AUX|VBD sold/VERB|VBN ${STOP}`;
    expect(mend(joined).fine).toBe("DT NN VBD RB CC VBD VBN .");
    const place = `He/PRON|PRP returned/VERB|VBN/VERB|VBD to/ADP|IN Oslo/PROPN|NNP where/ADV|WRB war/NOUN|NN raged/VERB|VBD ${STOP}`;
    expect(mend(place)).toEqual({ fine: "PRP VBD IN NNP WRB NN VBD .", mainVerb: "returned" });
  });

  it("takes what a neighbour is for a quality and no deed", () => {
    const line = `In/ADP|IN neighbouring/VERB|VBG Chad/PROPN|NNP nine/NUM|CD fled/VERB|VBD ${STOP}`;
    expect(mend(line).fine).toBe("IN JJ NNP CD VBD .");
  });

  it("takes for a past tense what has a bare object and no verb of giving or naming in it", () => {
    const parted = `Omar/PROPN|NNP ,/PUNCT|, who/PRON|WP ran/VERB|VBD Togo/PROPN|NNP ,/PUNCT|, imposed/VERB|VBN new/ADJ|JJ taxes/NOUN|NNS ${STOP}`;
    expect(mend(parted)).toEqual({ fine: "NNP , WP VBD NNP , VBD JJ NNS .", mainVerb: "imposed" });
    const given = `Omar/PROPN|NNP met/VERB|VBD men/NOUN|NNS ,/PUNCT|, offered/VERB|VBN land/NOUN|NN ,/PUNCT|, in/ADP|IN Oslo/PROPN|NNP ${STOP}`;
    expect(mend(given).fine).toBe("NNP VBD NNS , VBN NN , IN NNP .");
  });

  it("takes for a participle what stands between commas before the first finite verb", () => {
    const line = `A/DET|DT truce/NOUN|NN ,/PUNCT|, agreed/VERB|VBD in/ADP|IN Oslo/PROPN|NNP ,/PUNCT|, was/AUX|VBD broken/VERB|VBN ${STOP}`;
    expect(mend(line).fine).toBe("DT NN , VBN IN NNP , VBD VBN .");
    const told = `Omar/PROPN|NNP ,/PUNCT|, said/VERB|VBD in/ADP|IN Oslo/PROPN|NNP that/SCONJ|IN it/PRON|PRP was/AUX|VBD ${STOP}`;
    expect(mend(told).fine).toBe("NNP , VBD IN NNP IN PRP VBD .");
  });

  it("takes what stands behind having for a participle", () => {
    const line = `He/PRON|PRP denies/VERB|VBZ having/VERB|VBG limited/ADJ|JJ aid/NOUN|NN ${STOP}`;
    expect(mend(line).fine).toBe("PRP VBZ VBG VBN NN .");
  });

  it("takes what lasts for a noun", () => {
    const line = `Days/NOUN|NNS of/SCONJ|IN fighting/VERB|VBG with/ADP|IN Chad/PROPN|NNP ended/VERB|VBD ${STOP}`;
    expect(mend(line).fine).toBe("NNS IN NN IN NNP VBD .");
  });
});
