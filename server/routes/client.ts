/** The built explorer: named files for ever, the page itself always fresh, and the page for every address inside it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import { HttpError } from "../http/problem.ts";

const YEAR = "365d";

export function createClientRouter(folder: string): Router {
  const router = Router();
  const page = join(folder, "index.html");
  // The names below assets/ hold a hash of the content.
  router.use(
    "/assets",
    express.static(join(folder, "assets"), { immutable: true, maxAge: YEAR, index: false, fallthrough: false }),
  );
  router.use(
    express.static(folder, {
      index: "index.html",
      redirect: false,
      setHeaders: (response) => response.setHeader("Cache-Control", "no-cache"),
    }),
  );
  router.use((request, response) => {
    const isPage =
      (request.method === "GET" || request.method === "HEAD") &&
      request.accepts(["html"]) === "html" &&
      !/\.\w+$/.test(request.path);
    if (!isPage) throw new HttpError("NotFound", `There is nothing at ${request.path}.`);
    if (!existsSync(page)) {
      response
        .set("Cache-Control", "no-store")
        .type("text")
        .send("The explorer is not built: npm run build. The API is at /api/docs.\n");
      return;
    }
    response.set("Cache-Control", "no-cache").sendFile(page);
  });
  return router;
}
