/** Rates: so many requests a minute from one address, and fewer of the costly ones. */
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Config } from "../config.ts";
import { HttpError } from "./problem.ts";

const WINDOW_MS = 60_000;

export function createLimits(config: Config) {
  return {
    limit: createLimit(config.rateLimit, "requests"),
    limitCostly: createLimit(config.costlyRateLimit, "costly requests"),
  };
}

function createLimit(limit: number, what: string) {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit,
    // The headers RateLimit-Limit, -Remaining, -Reset and -Policy; Retry-After comes with the refusal.
    standardHeaders: "draft-6",
    legacyHeaders: false,
    keyGenerator: ({ ip = "" }) => ipKeyGenerator(ip),
    handler() {
      throw new HttpError("TooManyRequests", `More than ${limit} ${what} a minute; wait as long as Retry-After says.`);
    },
  });
}
