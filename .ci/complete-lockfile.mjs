// Adds to package-lock.json the platform builds of optional dependencies that npm left out because this machine cannot
// use them. Without those entries `npm ci` stops with EUSAGE on every platform (npm/cli#4828). Run after changing dependencies:
//   node .ci/complete-lockfile.mjs
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  netbsd: "netbsd",
  openbsd: "openbsd",
  openharmony: "openharmony",
  sunos: "sunos",
  aix: "aix",
  win32: "win32",
};
const PROCESSORS = {
  arm: "arm",
  arm64: "arm64",
  ia32: "ia32",
  loong64: "loong64",
  mips64el: "mips64el",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  x64: "x64",
  wasm32: "wasm32",
};

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path]) continue;
    if (!/^\d/.test(version))
      throw new Error(`${name}@${version}: an optional dependency without an exact version; add it by hand`);
    const words = name.split(/[-/]/);
    const os = words.filter((word) => SYSTEMS[word]);
    const cpu = words.filter((word) => PROCESSORS[word]);
    const libc =
      words.includes("musl") || words.includes("musleabihf")
        ? ["musl"]
        : words.some((w) => /^gnu/.test(w))
          ? ["glibc"]
          : undefined;
    if (os.length + cpu.length === 0)
      throw new Error(`${name}: cannot tell its platform from its name; add it by hand`);
    lock.packages[path] = {
      version,
      ...(cpu.length && { cpu }),
      ...(libc && { libc }),
      optional: true,
      ...(os.length && { os }),
      ...(entry.dev && { dev: true }),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} platform builds added\n`);
