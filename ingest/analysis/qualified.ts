/** "pro-Russian", "Iran-backed", "anti-Kremlin": a name in an adjective that tells a stance to it or a tie with it, not what is its own. */
import type { Sentence } from "./analyser.ts";

const BEFORE = /^(?:anti|pro|non|ex)$/i;
const AFTER =
  /^(?:backed|speaking|linked|aligned|allied|supported|sponsored|funded|financed|supplied|armed|trained|born|based|held|occupied|controlled|friendly|made|built|leaning|inspired|affiliated|loyal)$/i;

/** The whole adjective, as "pro-Russian", or undefined if the name at the position stands by itself. */
export function findQualifier({ tokens }: Sentence, position: number): string | undefined {
  const word = tokens[position];
  if (word === undefined) return undefined;
  const [first, ...rest] = word.text.split(/[-‐‑]/);
  if (rest.length > 0 && (BEFORE.test(first ?? "") || AFTER.test(rest.at(-1) ?? ""))) return word.text;
  const joined = (left: number, right: number): boolean => tokens[left]?.end === tokens[right]?.start;
  const isHyphen = (at: number): boolean => /^[-‐‑]$/.test(tokens[at]?.text ?? "");
  const [prefix, suffix] = [tokens[position - 2], tokens[position + 2]];
  if (isHyphen(position - 1) && joined(position - 1, position) && BEFORE.test(prefix?.text ?? ""))
    return `${prefix?.text ?? ""}-${word.text}`;
  if (isHyphen(position + 1) && joined(position, position + 1) && AFTER.test(suffix?.text ?? ""))
    return `${word.text}-${suffix?.text ?? ""}`;
  const before = tokens[position - 1];
  if (before !== undefined && /^(?:anti|pro)-$/i.test(before.text) && joined(position - 1, position))
    return `${before.text}${word.text}`;
  return undefined;
}
