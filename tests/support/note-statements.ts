/** Which of the stores' own query files a test file has run, told by the statements that reached the engine. */
import { readFileSync } from "node:fs";
import { type Dialect, QUERIES, type QueryName, toQueryPath } from "../../cypher/query-catalog.ts";
import type { CypherSession } from "../../cypher/stores/cypher-session.ts";

export interface StatementNotes {
  /** The same session, every statement of the store's own noted. */
  watch(session: CypherSession): CypherSession;
  /** Paths of query files, in the dialect of the sessions watched, of which no statement came. */
  listMissing(): readonly string[];
}

export function createStatementNotes(): StatementNotes {
  const statements = new Set<string>();
  let dialect: Dialect = "embedded";
  const note = (statement: string): string => {
    statements.add(statement);
    return statement;
  };
  return {
    watch: (session) => {
      ({ dialect } = session);
      return {
        dialect,
        isSole: session.isSole,
        read: (statement, ...rest) => session.read(note(statement), ...rest),
        write: (work) =>
          session.write((transaction) =>
            work({ run: (statement, ...rest) => transaction.run(note(statement), ...rest) }),
          ),
        query: (request) => session.query(request),
        settle: () => session.settle(),
        ping: () => session.ping(),
        close: () => session.close(),
      };
    },
    listMissing: () => {
      const seen = [...statements];
      return (Object.values(QUERIES).flat() as readonly QueryName[])
        .map((name) => toQueryPath(name, dialect))
        .filter((path) => {
          const pattern = toPattern(path);
          return !seen.some((statement) => pattern.test(statement));
        });
    },
  };
}

/** What the statements of a file look like, whatever stands in its template's places; a read may join several files. */
function toPattern(path: string): RegExp {
  const text = readFileSync(new URL(`../../cypher/${path}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n")
    .trim();
  const parts = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]+?")}$`, "m");
}
