import openapiTS, { astToString } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../server/config.ts";
import { createOpenApi } from "../../server/http/openapi.ts";
import { ROUTES } from "../../server/routes/index.ts";

describe("the explorer's types of the API", () => {
  it("are what the OpenAPI document says; `npm run generate:api` writes them anew", async () => {
    const document = createOpenApi(ROUTES, "0", parseConfig({}));
    // The same document as it goes over the wire, so that nothing but JSON decides.
    const nodes = await openapiTS(JSON.parse(JSON.stringify(document)), { alphabetize: true });
    const head = "/** Made by `npm run generate:api` from the schemas of server/api; not to be edited. */\n\n";
    await expect(head + astToString(nodes)).toMatchFileSnapshot("../../client/api/openapi.ts");
  });
});
