/** Read-only Cypher for analysts. What is allowed is decided in the store, the same for every way in. */
import { cypherAnswerSchema, cypherBodySchema, cypherQueriesAnswerSchema } from "../api/cypher.ts";
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
