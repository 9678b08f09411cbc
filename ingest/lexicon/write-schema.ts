/** `npx tsx ingest/lexicon/write-schema.ts` writes docs/lexicon.schema.json, for editors that check a person's own lexicon. */
import { mkdirSync, writeFileSync } from "node:fs";
import { toProjectPath } from "../../cypher/project-files.ts";
import { toLexiconJsonSchema } from "./schema.ts";

const path = toProjectPath("docs/lexicon.schema.json");
mkdirSync(toProjectPath("docs"), { recursive: true });
writeFileSync(path, toLexiconJsonSchema());
process.stdout.write(`${path}\n`);
