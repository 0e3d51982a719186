import { afterEach, beforeEach } from "vitest";

const written: string[] = [];
const methods = ["log", "info", "warn", "error", "debug"] as const;

// A library that writes to the console writes into its caller's output: such a test fails.
for (const method of methods) {
  console[method] = (...values: unknown[]) => {
    written.push(`console.${method}: ${values.map(String).join(" ")}`);
  };
}
beforeEach(() => {
  written.length = 0;
});
afterEach(() => {
  const output = written.splice(0);
  if (output.length > 0) throw new Error(`this test wrote to the console: ${output.join("; ")}`);
});
