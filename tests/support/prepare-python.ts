/** `npm run prepare:python`: installs the pinned tools from PyPI that tests use, see python.ts. */
import { preparePython } from "./python.ts";

await preparePython();
