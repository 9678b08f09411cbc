/** `npx tsx ingest/lexicon/write-schema.ts` writes docs/lexicon.schema.json, for editors that check a person's own lexicon. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toLexiconJsonSchema } from "./schema.ts";

const path = fileURLToPath(new URL("../../docs/lexicon.schema.json", import.meta.url));
mkdirSync(fileURLToPath(new URL("../../docs/", import.meta.url)), { recursive: true });
writeFileSync(path, toLexiconJsonSchema());
process.stdout.write(`${path}\n`);
