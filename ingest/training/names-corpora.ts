/**
 * Reads the open corpora that the name tagger learns from into one form: Re-DocRED (encyclopedic, full), GUM (news, biographies,
 * courts, interviews; names taken out of its entity spans) and WNUT 2017 (noisy text).
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameClass, TaggedName } from "../names/tagger/name-tags.ts";
import { keepLongest, type NameDocument, toNameSentence } from "./names-data.ts";
import { readGumDocuments } from "./names-gum.ts";

interface DocRedMention {
  readonly type: string;
  readonly sent_id: number;
  readonly pos: readonly [number, number];
}
interface DocRedDocument {
  readonly title: string;
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly DocRedMention[])[];
}

const DOCRED_CLASSES: Readonly<Record<string, NameClass>> = { PER: "PER", ORG: "ORG", LOC: "LOC", MISC: "MISC" };

export function readDocRed(path: string): readonly NameDocument[] {
  const documents = JSON.parse(readFileSync(path, "utf8")) as readonly DocRedDocument[];
  return documents.map(({ title, sents, vertexSet }) => ({
    id: title,
    sentences: sents.map((tokens, s) => {
      const names = vertexSet.flat().flatMap(({ type, sent_id, pos }): TaggedName[] => {
        const nameClass = DOCRED_CLASSES[type];
        return sent_id === s && nameClass !== undefined ? [{ from: pos[0], to: pos[1], nameClass }] : [];
      });
      return toNameSentence({ tokens: tokens.map((token) => token.trim() || "_"), names: keepLongest(names) });
    }),
  }));
}

const WNUT_CLASSES: Readonly<Record<string, NameClass>> = {
  person: "PER",
  location: "LOC",
  group: "ORG",
  corporation: "ORG",
  product: "MISC",
  "creative-work": "MISC",
};

/** Tab-separated word and BIO tag, a blank line between posts. Every post is a document of one sentence. */
export function readWnut(path: string): readonly NameDocument[] {
  const posts = readFileSync(path, "utf8")
    .split(/\n\s*\n/u)
    .filter((post) => post.trim() !== "");
  return posts.map((post, index) => {
    const rows = post
      .split("\n")
      .map((line) => line.split("\t"))
      .filter((cells) => cells.length === 2);
    const names: TaggedName[] = [];
    rows.forEach(([, tag = "O"], i) => {
      const nameClass = WNUT_CLASSES[tag.trim().slice(2)];
      const last = names.at(-1);
      if (nameClass === undefined) return;
      if (tag.startsWith("I-") && last?.to === i) names[names.length - 1] = { ...last, to: i + 1 };
      else names.push({ from: i, to: i + 1, nameClass });
    });
    return {
      id: `wnut ${String(index)}`,
      sentences: [toNameSentence({ tokens: rows.map(([word = ""]) => word), names })],
    };
  });
}

/** @param folder holds `docred/`, `gum/` and `ner/` */
export function readNameCorpora(folder: string): readonly NameDocument[] {
  const gum = join(folder, "gum");
  return [
    ...readDocRed(join(folder, "docred", "dev_revised.json")),
    ...readDocRed(join(folder, "docred", "test_revised.json")),
    ...readdirSync(gum)
      .filter((name) => name.endsWith(".conllu"))
      .sort()
      .flatMap((name) => readGumDocuments(readFileSync(join(gum, name), "utf8"), name)),
    ...readWnut(join(folder, "ner", "wnut17train.conll")),
    ...readWnut(join(folder, "ner", "wnut17dev.conll")),
  ];
}
