/** @file `npm test`: everything that must hold. Ends with a line like `412 passed, 0 failed`. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { check } from "./check.ts";

const root = join(import.meta.dirname, "..");

const failedChecks = await check();
const vitest = spawnSync(
  process.execPath,
  [join(root, "node_modules", "vitest", "vitest.mjs"), "run", ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
    // The reporter counts them, so that the closing line tells the whole truth.
    env: { ...process.env, ENGRAM_FAILED_CHECKS: String(failedChecks) },
  },
);
process.exit(failedChecks === 0 && vitest.status === 0 ? 0 : 1);
