/** Mends tags of what is given, of what is done with a shot, and of what somebody is found to be: "gave it rockets", "found her guilty". */
import type { Tag } from "./pos-tagger.ts";
import { ADJECTIVE, PARTICIPLE, PAST, PLURAL } from "./tags.ts";

const GAVE = /^(?:give|gave|gives|given|giving|hand|handed|sold|sell|sells|lent|lend|sent|send|granted|grant)$/;

/** "gave it rockets and rifles": after who is given it, a word in s is what is given. */
export function mendGifts(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = tags.findIndex(
    ({ pos }, position) =>
      pos === "VERB" &&
      /[a-z]s$/.test(texts[position] ?? "") &&
      /^(?:it|them|him|her|us)$/.test(texts[position - 1] ?? "") &&
      GAVE.test(texts[position - 2] ?? ""),
  );
  return at < 0 ? tags : tags.with(at, PLURAL);
}

/** "had shot dead 50 protesters", "was shot down", "a policeman shot dead two men": no thing that one has. */
export function mendShot(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = texts.findIndex(
    (text, position) =>
      text === "shot" &&
      tags[position]?.pos === "NOUN" &&
      /^(?:dead|down)$/.test(texts[position + 1] ?? "") &&
      /^(?:have|has|had|having|was|were|been|be)$/.test(texts[position - 1] ?? ""),
  );
  if (at >= 0) return tags.with(at, PARTICIPLE);
  const past = texts.findIndex(
    (text, position) =>
      text === "shot" &&
      tags[position]?.pos === "NOUN" &&
      texts[position + 1] === "dead" &&
      /^(?:NOUN|PROPN|PRON)$/.test(tags[position - 1]?.pos ?? "") &&
      /^(?:DET|NUM|PROPN|NOUN|PRON)$/.test(tags[position + 2]?.pos ?? ""),
  );
  return past < 0 ? tags : tags.with(past, PAST);
}

/** "found Pedro Quispe guilty": no thing, what he is. */
export function mendGuilty(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = texts.findIndex(
    (text, position) => /^(?:guilty|responsible)$/.test(text) && tags[position]?.pos === "NOUN",
  );
  return at < 0 ? tags : tags.with(at, ADJECTIVE);
}
