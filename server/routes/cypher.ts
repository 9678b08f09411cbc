/** Read-only Cypher for analysts. What is allowed is decided in the store, the same for every way in. */
import { checkCypherRequest } from "../../cypher/guard/check-request.ts";
import { toTokens } from "../../cypher/guard/tokens.ts";
import {
  type CypherExplainAnswer,
  cypherAnswerSchema,
  cypherBodySchema,
  cypherQueriesAnswerSchema,
  explainAnswerSchema,
  explainBodySchema,
} from "../api/cypher.ts";
import { json } from "../http/answers.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { readQueryPack } from "../query-pack.ts";
import { toCypherAnswer } from "../wire/to-cypher-answer.ts";
import { present } from "../wire/to-filter.ts";

export const runCypher = defineEndpoint({
  method: "post",
  path: "/cypher",
  tag: "Cypher",
  summary: "Ask the graph in Cypher",
  description: "Reads only. A refused statement answers 422 and says what was refused and where.",
  role: "analyst",
  body: cypherBodySchema,
  costly: true,
  answers: json("Rows, and the graph that is in them.", cypherAnswerSchema),
  problems: ["QueryRejected", "QueryTimeout"],
  async handle({ body: { statement, parameters, limit, timeoutMs } }, { store }) {
    return { body: toCypherAnswer(await store.query({ statement, limit, timeoutMs, ...present({ parameters }) })) };
  },
});

export const explainCypher = defineEndpoint({
  method: "post",
  path: "/cypher/explain",
  tag: "Cypher",
  summary: "Check a statement without running it",
  description:
    "A statement that would be refused answers 422 with the place; for one that passes, which parameters it wants.",
  role: "analyst",
  body: explainBodySchema,
  answers: json("The statement is allowed.", explainAnswerSchema),
  problems: ["QueryRejected"],
  handle({ body: { statement, parameters = {} } }, { store }) {
    const dialect = store.name === "neo4j" ? "neo4j" : "embedded";
    checkCypherRequest({ statement, limit: 1, timeoutMs: 1 }, dialect);
    const wanted = toTokens(statement).filter(({ kind }) => kind === "parameter");
    const names = [...new Set(wanted.map(({ text }) => text))];
    const missing = names.filter((name) => !Object.hasOwn(parameters, name));
    const body: CypherExplainAnswer = { allowed: true, store: store.name, parameters: names, missing };
    return { body };
  },
});

export const listCypherQueries = defineEndpoint({
  method: "get",
  path: "/cypher/queries",
  tag: "Cypher",
  summary: "Questions worth asking, with their parameters",
  role: "reader",
  answers: json("The query pack.", cypherQueriesAnswerSchema),
  async handle() {
    return { body: { items: await readQueryPack() } };
  },
});
