import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/**
 * Starts the product over its sample articles, as `npm start` does. @param folder for its data @param settings of the environment
 * @throws Error if the server ends before it says where it is
 */
export function startSamples(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, ["server/cli/newsgraph.js", "start", "--data", folder, "--port", "0"], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      const url = /Newsgraph is at (http:\/\/[\w.:]+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, server });
    });
    server.on("exit", () => reject(new Error(`The server did not start:\n${said}`)));
  });
}
