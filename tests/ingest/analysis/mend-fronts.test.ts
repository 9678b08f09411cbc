import { describe, expect, it } from "vitest";
import type { Parse } from "../../../ingest/analysis/dependency-parser.ts";
import { mendFronts } from "../../../ingest/analysis/mend-fronts.ts";
import { mendLinks } from "../../../ingest/analysis/mend-links.ts";
import { parseTag, type Tag } from "../../../ingest/analysis/pos-tagger.ts";

type Mend = (texts: readonly string[], tags: readonly Tag[], parse: Parse) => Parse;

/** "failed VERB|VBD 3 root": word, tag, position of the head counted from 1, relation. Gives "root(ROOT, failed)" for each word. */
function mend(by: Mend, lines: string): readonly string[] {
  const rows = lines
    .trim()
    .split(/\s*;\s*/)
    .map((row) => row.split(" "));
  const texts = rows.map(([text = ""]) => text);
  const tags = rows.map(([, tag = "X|"]) => parseTag(tag));
  const parse = {
    heads: Int32Array.from(rows, ([, , head]) => Number(head) - 1),
    deps: rows.map(([, , , dep = ""]) => dep),
  };
  const { heads, deps } = by(texts, tags, parse);
  return texts.map((text, at) => `${deps[at] ?? ""}(${texts[heads[at] ?? -1] ?? "ROOT"}, ${text})`);
}

const FAILED =
  "After ADP|IN 4 mark; the DET|DT 3 det; party NOUN|NN 4 nsubj; failed VERB|VBD 0 root; , PUNCT|, 4 punct";
const BORN = "Born VERB|VBN 0 root; in ADP|IN 3 case; Oslo PROPN|NNP 1 obl; , PUNCT|, 1 punct";

describe("mendFronts", () => {
  it("makes the clause behind the comma the main one", () => {
    const found = mend(mendFronts, `${FAILED}; he PRON|PRP 7 nsubj; left VERB|VBD 4 parataxis; . PUNCT|. 4 punct`);
    expect(found).toContain("root(ROOT, left)");
    expect(found).toContain("advcl(left, failed)");
    expect(found).toContain("mark(failed, After)");
    expect(found).toContain("punct(left, .)");
    const born = mend(mendFronts, `${BORN}; she PRON|PRP 6 nsubj; studied VERB|VBD 3 acl:relcl; . PUNCT|. 1 punct`);
    expect(born).toContain("root(ROOT, studied)");
    expect(born).toContain("advcl(studied, Born)");
  });

  it("hangs a phrase on it as a phrase, and follows a clause with two verbs", () => {
    const phrase = `Despite ADP|IN 2 case; rain NOUN|NN 0 root; , PUNCT|, 2 punct; he PRON|PRP 5 nsubj; ran VERB|VBD 2 parataxis`;
    expect(mend(mendFronts, phrase)).toContain("obl(ran, rain)");
    const two = `If SCONJ|IN 3 mark; it PRON|PRP 3 nsubj; fails VERB|VBZ 0 root; and CCONJ|CC 5 cc; ends VERB|VBZ 3 conj; , PUNCT|, 3 punct;
      he PRON|PRP 9 nsubj; will AUX|MD 9 aux; go VERB|VB 3 conj`;
    expect(mend(mendFronts, two)).toContain("root(ROOT, go)");
  });

  it("leaves a sentence whose main clause stands before the comma", () => {
    const whole = `On ADP|IN 2 case; Monday PROPN|NNP 4 obl; troops NOUN|NNS 4 nsubj; left VERB|VBD 0 root; , PUNCT|, 7 punct;
      he PRON|PRP 7 nsubj; said VERB|VBD 4 parataxis; . PUNCT|. 4 punct`;
    expect(mend(mendFronts, whole)).toContain("root(ROOT, left)");
    const late = `After ADP|IN 3 case; the DET|DT 3 det; raid NOUN|NN 5 obl; troops NOUN|NNS 5 nsubj; left VERB|VBD 0 root; , PUNCT|, 8 punct;
      he PRON|PRP 8 nsubj; said VERB|VBD 5 parataxis; . PUNCT|. 5 punct`;
    expect(mend(mendFronts, late)).toContain("root(ROOT, left)");
  });

  it("leaves commands, relative clauses and clauses that are joined or hung on", () => {
    const command = `If SCONJ|IN 3 mark; you PRON|PRP 3 nsubj; can AUX|MD 4 advcl; call VERB|VB 0 root; , PUNCT|, 4 punct;
      he PRON|PRP 7 nsubj; waits VERB|VBZ 4 parataxis`;
    expect(mend(mendFronts, command)).toContain("root(ROOT, call)");
    for (const word of ["who PRON|WP 7 nsubj", "and CCONJ|CC 7 cc", "because SCONJ|IN 7 mark"])
      expect(mend(mendFronts, `${FAILED}; ${word}; left VERB|VBD 3 acl:relcl`)).toContain("root(ROOT, failed)");
  });
});

describe("mendLinks", () => {
  const called = "Unions NOUN|NNS 2 nsubj; called VERB|VBD 0 root; strikes NOUN|NNS 2 obj; after ADP|IN 5 case";

  it("makes a clause of a noun and a finite verb without a subject", () => {
    const found = mend(
      mendLinks,
      `${called}; talks NOUN|NNS 3 nmod; in ADP|IN 7 case; Oslo PROPN|NNP 5 nmod; failed VERB|VBD 2 xcomp`,
    );
    expect(found.slice(3)).toEqual([
      "mark(failed, after)",
      "nsubj(failed, talks)",
      "case(Oslo, in)",
      "nmod(talks, Oslo)",
      "advcl(called, failed)",
    ]);
  });

  it("leaves a participle, and verbs that are joined or have a subject of their own", () => {
    const phrase = "advcl(called, failed)";
    for (const rest of [
      "talks NOUN|NNS 3 nmod; failed VERB|VBN 5 acl",
      "talks NOUN|NNS 3 nmod; and CCONJ|CC 7 cc; failed VERB|VBD 2 conj",
      "talks NOUN|NNS 3 nmod; they PRON|PRP 7 nsubj; failed VERB|VBD 2 parataxis",
    ])
      expect(mend(mendLinks, `${called}; ${rest}`)).not.toContain(phrase);
    // What the clause would hang on hangs on it.
    const turned =
      "Unions NOUN|NNS 2 nsubj; called VERB|VBD 6 ccomp; strikes NOUN|NNS 2 obj; after ADP|IN 5 case; talks NOUN|NNS 2 obl";
    const round = `${turned}; failed VERB|VBD 7 conj; soon ADV|RB 0 root`;
    expect(mend(mendLinks, round)).toContain("conj(soon, failed)");
    // The verb behind the phrase is that of the main clause.
    const main =
      "Those PRON|DT 5 nsubj; held VERB|VBN 1 acl; after ADP|IN 4 case; raids NOUN|NNS 2 obl; failed VERB|VBD 0 root";
    expect(mend(mendLinks, main)).toContain("root(ROOT, failed)");
  });
});
