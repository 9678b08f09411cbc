import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../server/config.ts";
import { createOpenApi } from "../../server/http/openapi.ts";
import { ROUTES } from "../../server/routes/index.ts";

/** What Redocly recommends, all of it as errors, but for what does not fit an API of this kind. */
const RULES = {
  "operation-4xx-response": "error",
  "operation-operationId-unique": "error",
  "operation-parameters-unique": "error",
  "path-parameters-defined": "error",
  // The events of a stream are described, and OpenAPI 3.1 has no place to refer to them.
  "no-unused-components": "off",
  // `/entities/suggest` beside `/entities/{id}`: an id always has its prefix.
  "no-ambiguous-paths": "off",
  "no-server-example.com": "error",
  "tag-description": "error",
  "operation-tag-defined": "error",
  "operation-description": "error",
  "no-invalid-media-type-examples": "error",
  "no-invalid-schema-examples": "error",
  "response-contains-header": { severity: "error", names: { "2XX": ["X-Request-Id"] } },
} as const;

describe("the OpenAPI document", () => {
  it.each([
    ["without keys", {}],
    ["with keys", { NEWSGRAPH_KEYS: "ann:reader:reader-secret-0001" }],
  ])("passes the linter %s", async (_name, settings) => {
    const config = await createConfig({ extends: ["recommended"], rules: RULES });
    const source = JSON.stringify(createOpenApi(ROUTES, "0.1.0", parseConfig(settings)));
    const problems = await lintFromString({ source, absoluteRef: "openapi.json", config });
    const told = problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ""}: ${message}`);
    expect([...new Set(told)]).toEqual([]);
  });
});
