/** A real Neo4j Community for the tests: jars by Maven, a home of its own, a free port on the loopback, stopped at the end. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { getProjectFile, toProjectPath } from "../../cypher/project-files.ts";
import { openNeo4jSession } from "../../cypher/stores/neo4j.ts";

const run = promisify(execFile);

export const NEO4J_VERSION = "5.26.30";
const USER = "neo4j";
const PASSWORD = "newsgraph-tests";
const FETCH_MS = 540_000;
/** Generous: after a crash it first replays its log, and a busy machine is slow at it. */
const START_MS = 180_000;
const STOP_MS = 20_000;
const CACHE = toProjectPath(`.cache/neo4j/${NEO4J_VERSION}/`);
const POM = getProjectFile("tests/support/neo4j-pom.xml");
/** The settings that are shipped. */
const SHIPPED_CONF = getProjectFile("cypher/neo4j.conf");

/** Names and values of the settings that are shipped. */
export function readShippedSettings(): ReadonlyMap<string, string> {
  const lines = readFileSync(SHIPPED_CONF, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

const OPENED = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent"];

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The certificate, PEM, that it shows those who connect with TLS; signed by itself, for 127.0.0.1 and localhost. */
  readonly certificate: string;
  /** Ends it at once, as a crash would; what it has stays on the disk. */
  kill(): Promise<void>;
  /** Starts it again after `kill`, at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The folder of jars, fetched if it is not there yet. */
async function fetchJars(): Promise<string> {
  const folder = join(CACHE, "lib");
  if (existsSync(folder)) return folder;
  const fetched = join(CACHE, `lib.${process.pid}`);
  await mkdir(CACHE, { recursive: true });
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  await run("mvn", ["-q", "-B", "-f", POM, goal, `-DoutputDirectory=${fetched}`, "-DincludeScope=runtime"], {
    timeout: FETCH_MS,
  });
  await rename(fetched, folder);
  return folder;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port on the loopback");
  return address.port;
}

/** Writes `key.pem` and `certificate.pem`, which is signed by that key. */
export async function makeCertificate(folder: string, extension: string): Promise<void> {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const kind = ["-newkey", "rsa:2048", "-nodes", "-subj", "/CN=newsgraph-tests", "-days", "2", "-addext", extension];
  await run("openssl", ["req", "-x509", ...kind, "-keyout", key, "-out", certificate]);
}

/** For minutes of work the optimising compiler costs as much again as all else, on machines with few processors. */
const SHORT_LIVED = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

/**
 * Fetches what is missing, starts the server and waits for its first answer.
 * @param lifetime "long" for measurements: as such a server runs for its users
 */
export async function startNeo4jServer(lifetime: "short" | "long" = "short"): Promise<Neo4jServer> {
  const jars = join(await fetchJars(), "*");
  const port = await findFreePort();
  const home = await mkdtemp(join(tmpdir(), "newsgraph-neo4j-"));
  const conf = join(home, "conf");
  await mkdir(conf);
  const local = [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    "server.bolt.enabled=true",
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.bolt.tls_level=OPTIONAL",
    "dbms.ssl.policy.bolt.enabled=true",
    `dbms.ssl.policy.bolt.base_directory=${conf}`,
    "dbms.ssl.policy.bolt.private_key=key.pem",
    "dbms.ssl.policy.bolt.public_certificate=certificate.pem",
    "dbms.ssl.policy.bolt.client_auth=NONE",
  ];
  await makeCertificate(conf, "subjectAltName=IP:127.0.0.1,DNS:localhost");
  await writeFile(join(conf, "neo4j.conf"), `${await readFile(SHIPPED_CONF, "utf8")}\n${local.join("\n")}\n`);
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
  await run(
    "java",
    [...SHORT_LIVED, "-cp", jars, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", PASSWORD],
    {
      env,
      timeout: START_MS,
    },
  );
  const log = await open(join(home, "console.log"), "w");
  const flags = [
    "-Xms512m",
    "-Xmx1g",
    ...(lifetime === "short" ? SHORT_LIVED : ["-XX:+UseG1GC"]),
    "-XX:+ExitOnOutOfMemoryError",
    "-Dio.netty.tryReflectionSetAccessible=true",
  ];
  const args = [
    ...flags,
    ...OPENED.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    "org.neo4j.server.CommunityEntryPoint",
  ];
  const launch = () =>
    spawn("java", ["-cp", jars, ...args, `--home-dir=${home}`, `--config-dir=${conf}`], {
      env,
      stdio: ["ignore", log.fd, log.fd],
    });
  const uri = `bolt://127.0.0.1:${port}`;
  let child = launch();
  const settle = async () => {
    try {
      await waitForAnswer(child, uri);
    } catch (error) {
      const console_ = (await readFile(join(home, "console.log"), "utf8")).slice(-2_000);
      await stop();
      throw new Error(`Neo4j did not start: ${String(error)}\n${console_}`, { cause: error });
    }
  };
  const stop = async () => {
    await stopProcess(child, "SIGTERM");
    await log.close();
    await rm(home, { recursive: true, force: true });
  };
  await settle();
  return {
    uri,
    user: USER,
    password: PASSWORD,
    certificate: join(conf, "certificate.pem"),
    kill: () => stopProcess(child, "SIGKILL"),
    restart: () => {
      child = launch();
      return settle();
    },
    stop,
  };
}

async function waitForAnswer(child: ChildProcess, uri: string): Promise<void> {
  const until = Date.now() + START_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    try {
      const session = await openNeo4jSession({ uri, user: USER, password: PASSWORD });
      await session.close();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

async function stopProcess(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await exited;
  clearTimeout(timer);
}
