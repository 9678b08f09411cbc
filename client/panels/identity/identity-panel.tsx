import { type ReactNode, useState } from "react";
import type { JudgementsAnswer, SuggestionsAnswer } from "../../../server/api/judgements.ts";
import { useAnswer } from "../../api/queries.ts";
import { useExplorer } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { formatDate, formatNumber, formatType } from "../../ui/format.ts";
import { InspectLink } from "../../ui/inspect-link.tsx";
import { PairForm } from "./pair-form.tsx";
import { type Judge, type Pair, useJudge } from "./use-judge.ts";
import "./identity.css";

const LIMIT = 100;

function Names({ pair, names, word }: { readonly pair: Pair; readonly names: Pair; readonly word: string }): ReactNode {
  return (
    <p>
      <InspectLink to={{ kind: "entity", id: pair[0] }}>{names[0]}</InspectLink> <span className="quiet">{word}</span>{" "}
      <InspectLink to={{ kind: "entity", id: pair[1] }}>{names[1]}</InspectLink>
    </p>
  );
}

function Suggestion({
  item,
  judge,
}: {
  readonly item: SuggestionsAnswer["items"][number];
  readonly judge: Judge;
}): ReactNode {
  const { pair, names, reason, type } = item;
  const both = `${names[0]} and ${names[1]}`;
  const decide = (verdict: "same" | "distinct"): void => judge.decide({ verdict, pair, names, reason });
  return (
    <li className="judgement">
      <Names pair={pair} names={names} word="and" />
      <p className="quiet small">
        {formatType(type)} · {reason}
      </p>
      <div className="actions">
        <button
          type="button"
          className="button button--small"
          disabled={judge.busy}
          aria-label={`Merge ${both}`}
          onClick={() => decide("same")}
        >
          Merge
        </button>
        <button
          type="button"
          className="button button--small"
          disabled={judge.busy}
          aria-label={`${both} are not the same`}
          onClick={() => decide("distinct")}
        >
          Not the same
        </button>
      </div>
    </li>
  );
}

function Suggestions({ judge }: { readonly judge: Judge }): ReactNode {
  const selected = useExplorer((state) => state.selection.at(-1));
  const name = useExplorer((state) => (selected === undefined ? undefined : state.canvas.nodes.get(selected)?.name));
  const [own, setOwn] = useState(false);
  const only = own && selected !== undefined;
  const query = useAnswer<SuggestionsAnswer>("/judgements/suggestions", {
    limit: LIMIT,
    ...(only && { entity: selected }),
  });
  const items = query.data?.items ?? [];
  return (
    <section aria-label="Suggestions">
      <h3 className="section">May be one</h3>
      {name !== undefined && (
        <label className="check">
          <input type="checkbox" checked={own} onChange={(event) => setOwn(event.target.checked)} /> only with {name}
        </label>
      )}
      <AsyncState query={query} what="the suggestions" />
      {query.data !== undefined && items.length === 0 && (
        <p className="quiet">No two entities are named so much alike that they should be looked at.</p>
      )}
      <ul>
        {items.map((item) => (
          <Suggestion key={item.pair.join(" ")} item={item} judge={judge} />
        ))}
      </ul>
      {query.data !== undefined && query.data.page.total > items.length && (
        <p className="quiet small">
          The likeliest {formatNumber(items.length)} of {formatNumber(query.data.page.total)}.
        </p>
      )}
    </section>
  );
}

function Judged({
  item,
  judge,
}: {
  readonly item: JudgementsAnswer["items"][number];
  readonly judge: Judge;
}): ReactNode {
  const { id, pair, names, verdict, by, reason, madeAt } = item;
  const byLinker = by === "linker";
  const both = `${names[0]} and ${names[1]}`;
  return (
    <li className="judgement" data-verdict={verdict}>
      <Names pair={pair} names={names} word={verdict === "same" ? "is one with" : "is not"} />
      <p className="quiet small">
        {byLinker ? "found by the linker" : `by ${by}`}
        {madeAt !== undefined && `, ${formatDate(madeAt)}`} · {reason}
      </p>
      <div className="actions">
        {byLinker && verdict === "same" ? (
          <button
            type="button"
            className="button button--small"
            disabled={judge.busy}
            aria-label={`Split ${both}`}
            onClick={() => judge.decide({ verdict: "distinct", pair, names, reason: `not so: ${reason}` })}
          >
            Split
          </button>
        ) : (
          <button
            type="button"
            className="button button--small"
            disabled={judge.busy}
            aria-label={`Undo the judgement on ${both}`}
            onClick={() => judge.undo({ id, names })}
          >
            Undo
          </button>
        )}
      </div>
    </li>
  );
}

function Judgements({ judge }: { readonly judge: Judge }): ReactNode {
  const query = useAnswer<JudgementsAnswer>("/judgements", { limit: LIMIT });
  const items = query.data?.items ?? [];
  const persons = items.filter(({ by }) => by !== "linker");
  const linked = items.filter(({ by }) => by === "linker");
  return (
    <>
      {query.data === undefined && <AsyncState query={query} what="the judgements" />}
      <section aria-label="Judged by people">
        <h3 className="section">Judged by people</h3>
        {query.data !== undefined && persons.length === 0 && <p className="quiet">Nothing yet.</p>}
        <ul>
          {persons.map((item) => (
            <Judged key={item.id} item={item} judge={judge} />
          ))}
        </ul>
      </section>
      <section aria-label="Merged by the linker">
        <h3 className="section">Merged by the linker</h3>
        {query.data !== undefined && linked.length === 0 && <p className="quiet">Nothing.</p>}
        <ul>
          {linked.map((item) => (
            <Judged key={item.id} item={item} judge={judge} />
          ))}
        </ul>
      </section>
      {query.data !== undefined && query.data.page.total > items.length && (
        <p className="quiet small">
          {formatNumber(items.length)} of {formatNumber(query.data.page.total)} judgements shown.
        </p>
      )}
    </>
  );
}

/** Who is one with whom: judged by people over what the linker found, never destructive. */
export function IdentityPanel(): ReactNode {
  const judge = useJudge();
  return (
    <>
      <p className="quiet small">
        A merge or a split can be undone at any time: articles and sentences stay as they are, only who they are about
        changes.
      </p>
      {judge.problem !== null && (
        <p className="problem" role="alert">
          {judge.problem.message}
        </p>
      )}
      <PairForm judge={judge} />
      <Suggestions judge={judge} />
      <Judgements judge={judge} />
    </>
  );
}
