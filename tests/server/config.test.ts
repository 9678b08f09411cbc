import { describe, expect, it } from "vitest";
import { parseConfig, SETTINGS, toStoreConfig } from "../../server/config.ts";

describe("parseConfig", () => {
  it("has a working fallback for every setting", () => {
    const config = parseConfig({});
    expect(config).toMatchObject({ host: "127.0.0.1", port: 3000, keys: [], store: "embedded" });
    expect(toStoreConfig(config)).toMatchObject({ store: "embedded", path: expect.stringMatching(/graph\.grafeo$/) });
  });

  it("lists every setting that is wrong or unknown", () => {
    expect(() => parseConfig({ NEWSGRAPH_PORT: "http", NEWSGRAPH_STORE: "paper", NEWSGRAPH_COLOUR: "red" })).toThrow(
      /NEWSGRAPH_COLOUR: no such setting[\s\S]*NEWSGRAPH_PORT: must be a whole number[\s\S]*NEWSGRAPH_STORE/,
    );
  });

  it("refuses to listen beyond loopback without keys", () => {
    expect(() => parseConfig({ NEWSGRAPH_HOST: "0.0.0.0" })).toThrow(
      /without NEWSGRAPH_KEYS the server listens on loopback only/,
    );
    expect(parseConfig({ NEWSGRAPH_HOST: "0.0.0.0", NEWSGRAPH_KEYS: "ann:reader:0123456789abcdef" }).keys).toHaveLength(
      1,
    );
  });

  it.each([
    ["ann:reader:short", /key 1 \(ann\).*at least 16/],
    ["ann:king:0123456789abcdef", /key 1 \(ann\).*role/],
    ["ann:reader:0123456789abcdef,ann:editor:0123456789abcdeg", /same name/],
  ])("refuses the key list %s without telling a secret", (keys, message) => {
    const attempt = () => parseConfig({ NEWSGRAPH_KEYS: keys });
    expect(attempt).toThrow(message);
    expect(attempt).not.toThrow(/0123456789abcdef/);
  });

  it("says of every setting what it is for", () => {
    for (const { description } of Object.values(SETTINGS)) expect(description).toMatch(/\.$/);
  });
});
