/** What was merged wrongly and what was missed across documents, with what the linker says of it: for people. */
import { toPairKey } from "../../linking/link.ts";
import type { ReportGroup } from "./read-groups.ts";
import type { LinkedAnchor, LinkingEvaluation } from "./score-groups.ts";

/** Group by group; groups that are held out are told in totals only. */
export function tellLinking(evaluation: LinkingEvaluation, groups: readonly ReportGroup[]): string {
  return groups
    .filter(({ heldOut }) => heldOut !== true)
    .flatMap((group) => {
      const lines = tellGroup(evaluation, group);
      return lines.length === 0 ? [] : [[`\n${group.id}`, ...lines].join("\n")];
    })
    .join("\n");
}

function tellGroup({ anchors, judgements, suggested }: LinkingEvaluation, group: ReportGroup): readonly string[] {
  const own = anchors.filter((anchor) => anchor.group === group.id);
  const quote = ({ document, start, end }: LinkedAnchor): string =>
    `"${group.documents[document]?.text.slice(start, end) ?? ""}" (${document})`;
  const unread = own.filter(({ found }) => found === undefined).map((anchor) => `  not read  ${quote(anchor)}`);
  const pairs = own.flatMap((one, at) => own.slice(at + 1).map((other) => [one, other] as const));
  const told = pairs.flatMap(([one, other]) => {
    const [a, b] = [one.found, other.found];
    if (a === undefined || b === undefined || (one.entity === other.entity) === (a.id === b.id)) return [];
    if (a.id === b.id) {
      const ids = [one.extracted?.id, other.extracted?.id];
      const link = judgements.find(({ pair }) => pair.every((id) => ids.includes(id)));
      const why = ids[0] === ids[1] ? "one already as extracted" : (link?.reason ?? "through a third");
      return [`  wrong     ${quote(one)} = ${quote(other)}: ${why}`];
    }
    return [
      `  missed    ${quote(one)} = ${quote(other)}: ${suggested.get(toPairKey(a.id, b.id)) ?? "nor is it suggested"}`,
    ];
  });
  return [...unread, ...told];
}
