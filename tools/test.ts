/** @file `npm test`: everything that must hold. Ends with a line like `412 passed, 0 failed`. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { check } from "./check.ts";

const root = join(import.meta.dirname, "..");

const checked = await check();
const vitest = spawnSync(
  process.execPath,
  [join(root, "node_modules", "vitest", "vitest.mjs"), "run", ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
  },
);
if (!checked) process.stdout.write("1 check or more failed; see FAILED above\n0 passed, 1 failed\n");
process.exit(checked && vitest.status === 0 ? 0 : 1);
