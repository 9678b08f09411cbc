/** A small treebank of our own sentences, enough to learn by heart. One token a line: form, lemma, pos, Penn tag, head, relation. */

const SENTENCES: readonly string[] = [
  "Police police NOUN NNS 2 nsubj|arrested arrest VERB VBD 0 root|him he PRON PRP 2 obj|. . PUNCT . 2 punct",
  "He he PRON PRP 3 nsubj:pass|was be AUX VBD 3 aux:pass|shot shoot VERB VBN 0 root|by by ADP IN 5 case|rebels rebel NOUN NNS 3 obl:agent",
  "The the DET DT 2 det|group group NOUN NN 3 nsubj|denied deny VERB VBD 0 root|it it PRON PRP 3 obj|. . PUNCT . 3 punct",
  "Rebels rebel NOUN NNS 2 nsubj|tried try VERB VBD 0 root|to to PART TO 4 mark|flee flee VERB VB 2 xcomp|. . PUNCT . 2 punct",
  "The the DET DT 2 det|attack attack NOUN NN 5 nsubj:pass|yesterday yesterday NOUN NN 5 obl:unmarked|was be AUX VBD 5 aux:pass|claimed claim VERB VBN 0 root",
  // An arc that crosses another: "hearing … on" over "today".
  "A a DET DT 2 det|hearing hearing NOUN NN 4 nsubj|is be AUX VBZ 4 aux|scheduled schedule VERB VBN 0 root|on on ADP IN 6 case|it it PRON PRP 2 nmod|today today NOUN NN 4 obl:unmarked",
];

/** In CoNLL-U. */
export const TINY_TREEBANK = SENTENCES.map((sentence) =>
  sentence
    .split("|")
    .map((token, index) => {
      const [form, lemma, pos, fine, head, dep] = token.split(" ");
      return [index + 1, form, lemma, pos, fine, "_", head, dep, "_", "_"].join("\t");
    })
    .join("\n"),
).join("\n\n");
