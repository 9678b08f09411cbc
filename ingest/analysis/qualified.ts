/** "pro-Russian", "Iran-backed", "anti-Kremlin": a name in an adjective that tells a stance to it or a tie with it, not what is its own. */
import type { Sentence, Token } from "./analyser.ts";

const BEFORE = /^(?:anti|pro|non|ex)$/i;
const AFTER =
  /^(?:backed|speaking|linked|aligned|allied|supported|sponsored|funded|financed|supplied|armed|trained|born|based|held|occupied|controlled|friendly|made|built|leaning|inspired|affiliated|loyal|run|dominated|majority|populated|inhabited)$/i;

/** The whole adjective, as "pro-Russian", or undefined if the name at the position stands by itself. */
export function findQualifier({ tokens }: Sentence, position: number): string | undefined {
  const word = tokens[position];
  if (word === undefined) return undefined;
  const [first, ...rest] = word.text.split(/[-‐‑]/);
  if (rest.length > 0 && (BEFORE.test(first ?? "") || AFTER.test(rest.at(-1) ?? ""))) return word.text;
  const [prefix, suffix] = [tokens[position - 2], tokens[position + 2]];
  if (isHyphen(tokens[position - 1]) && isJoined(tokens, position - 1) && BEFORE.test(prefix?.text ?? ""))
    return `${prefix?.text ?? ""}-${word.text}`;
  if (isHyphen(tokens[position + 1]) && isJoined(tokens, position) && AFTER.test(suffix?.text ?? ""))
    return `${word.text}-${suffix?.text ?? ""}`;
  const before = tokens[position - 1];
  if (before !== undefined && /^(?:anti|pro)-$/i.test(before.text) && isJoined(tokens, position - 1))
    return `${before.text}${word.text}`;
  return undefined;
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑]$/.test(token.text);
}

/** No space stands between the token and the next. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start;
}
