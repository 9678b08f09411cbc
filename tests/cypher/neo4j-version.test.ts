import { describe, expect, it } from "vitest";
import { NewsgraphError } from "../../cypher/errors.ts";
import { checkServerVersion } from "../../cypher/stores/neo4j/server-version.ts";

const URI = "bolt://graph.example:7687";

describe("a Neo4j", () => {
  it.each(["5.26.0", "5.26.30", "5.26-aura", "5.27.1", "6.0.0", "2025.06.2", "2026.01"])("of %s will do", (version) => {
    expect(() => checkServerVersion(version, URI)).not.toThrow();
  });

  it.each(["3.5.35", "4.4.40", "5.0.0", "5.2.6", "5.9.0", "5.25.1", "5.25-aura", "5", "unknown", ""])(
    "of %j is refused by name, with the version that is needed and where it is",
    (version) => {
      const check = () => checkServerVersion(version, URI);
      expect(check).toThrow(NewsgraphError);
      expect(check).toThrow(`Neo4j at ${URI} is ${version}; 5.26 or newer is needed.`);
    },
  );
});
