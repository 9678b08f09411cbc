/**
 * What reads articles and puts them into a store. Loaded when a command begins its work: its packages take most of a second,
 * and neither help nor version needs them.
 */
export async function loadIngest() {
  const [{ listInputs, readFileAt, readPaths }, { ingest }, { createExtractor }] = await Promise.all([
    import("../../ingest/inputs/paths.ts"),
    import("../../ingest/loader.ts"),
    import("../../ingest/pipeline.ts"),
  ]);
  return { listInputs, readFileAt, readPaths, ingest, createExtractor };
}
