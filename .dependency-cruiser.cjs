/**
 * The arrows of the house, and one door for each foreign thing. `tests/house/dependencies.test.ts` seeds a violation of
 * every rule and wants it caught; `.ci/cruise.mjs` fails if no module was read.
 */

const { DOORS } = require("./.ci/doors.cjs");

const OURS = "^(cypher|ingest|server|client|bench|tests)/";

function arrow(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: "error",
    from: { path: `^${from}/` },
    to: { path: OURS, pathNot: allowed.map((room) => `^${room}/`) },
  };
}

function door([thing, door]) {
  return {
    name: `door-${thing.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "")}`,
    comment: `Only ${door} may import ${thing}: a foreign type never passes its door.`,
    severity: "error",
    from: { path: OURS, pathNot: [door, "^(bench|tests)/"] },
    to: { path: `(^|/)node_modules/${thing}/` },
  };
}

module.exports = {
  forbidden: [
    arrow("cypher-imports-nothing-of-ours", "cypher", ["cypher"], "The graph model stands below everything."),
    arrow("ingest-imports-cypher-only", "ingest", ["ingest", "cypher"], "cypher ← ingest ← server"),
    arrow(
      "server-imports-cypher-and-ingest-only",
      "server",
      ["server", "ingest", "cypher"],
      "cypher ← ingest ← server",
    ),
    arrow(
      "client-knows-wire-types-only",
      "client",
      ["client", "server/api"],
      "The client knows nothing but wire types.",
    ),
    {
      name: "client-imports-types-only",
      comment: "Code of server/api would carry its schemas into the browser.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^server/api/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      comment: "A cycle has no bottom from which it could be understood or tested.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      comment: "What cannot be resolved cannot be checked.",
      severity: "error",
      from: { path: OURS },
      to: { couldNotResolve: true },
    },
    {
      name: "no-development-packages",
      comment: "Installed without development packages, the server must run. Client and server are built before.",
      severity: "error",
      from: { path: "^(cypher|ingest|server)/", pathNot: "^server/build/bundle\\.mjs$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
    ...Object.entries(DOORS).map(door),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^tests/.*/fixtures/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default", "require"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
    },
  },
};
