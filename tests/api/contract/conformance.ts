import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import { ROUTES } from "../../../server/routes/index.ts";
import { GRAPHS } from "../../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../../support/api-server.ts";
import { createBreakable } from "./breakable-store.ts";
import { EXAMPLES } from "./requests.ts";

interface OpenApi extends Record<string, unknown> {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

/** @param open gives an empty store */
export function describeConformance(open: () => Promise<GraphStore>): void {
  describe("OpenAPI document", () => {
    let server: ApiServer;
    let document: OpenApi;
    let ajv: Ajv2020;

    beforeAll(async () => {
      server = await startApiServer(GRAPHS, {}, createBreakable(await open()));
      document = (await server.ask<OpenApi>("/openapi.json")).body;
      ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
      ajv.addSchema(document, "openapi");
    });
    afterAll(() => server.close());

    it("is valid OpenAPI 3.1", async () => {
      const validator = new Validator();
      const result = await validator.validate({ ...structuredClone(document) });
      expect(result.errors ?? []).toEqual([]);
      expect(validator.version).toBe("3.1");
    });

    it("describes every route and no other", () => {
      const described = Object.entries(document.paths).flatMap(([path, item]) =>
        Object.keys(item).map((method) => `${method} ${path}`),
      );
      expect(described.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
      expect(Object.keys(EXAMPLES).sort()).toEqual(described);
    });

    it("gives every operation a name of its own", () => {
      const names = Object.values(document.paths).flatMap((item) =>
        Object.values(item).map(({ operationId }) => operationId),
      );
      expect(new Set(names).size).toBe(ROUTES.length);
    });

    // Deletions come last, so that the others find their document.
    const ordered = [...ROUTES].sort((a, b) => Number(a.method === "delete") - Number(b.method === "delete"));
    it.each(ordered.map(({ method, path }) => [`${method} ${path}`, method, path] as const))(
      "%s answers as it says",
      async (key, method, path) => {
        for (const example of EXAMPLES[key] ?? []) {
          const answer = await example(server);
          expect(answer.status, answer.text).toBeLessThan(300);
          const described = document.paths[path]?.[method]?.responses[answer.status];
          expect(described, `status ${answer.status}`).toBeDefined();
          if (described?.content === undefined) {
            expect(answer.text).toBe("");
            continue;
          }
          const mediaType = (answer.headers.get("content-type") ?? "").replace(/; charset=utf-8$/, "");
          expect(Object.keys(described.content)).toContain(mediaType);
          if (answer.body === undefined) continue;
          const pointer = ["paths", path, method, "responses", answer.status, "content", mediaType, "schema"];
          const reference = pointer
            .map((step) => encodeURIComponent(String(step).replaceAll("~", "~0").replaceAll("/", "~1")))
            .join("/");
          const validate = ajv.compile({ $ref: `openapi#/${reference}` });
          expect(validate(answer.body) ? [] : validate.errors).toEqual([]);
        }
      },
    );
  });
}
