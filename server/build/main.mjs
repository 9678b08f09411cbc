/** `npm run build:server`: builds the server unless it is built as its sources are now. Says nothing unless it fails. */
import { ensureBuild } from "./ensure-build.mjs";

await ensureBuild();
