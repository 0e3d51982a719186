import type { Reporter, TestCase, TestModule } from "vitest/node";

/** The last line of a test run, in the form `412 passed, 0 failed, 3 skipped`, with each skipped test named above it. */
// biome-ignore lint/style/noDefaultExport: Vitest loads a reporter by its default export
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: ReturnType<TestCase["result"]>["state"]): number =>
      tests.filter((test) => test.result().state === state).length;

    const skipped = tests.filter((test) => test.result().state === "skipped");
    for (const test of skipped) {
      const result = test.result();
      const reason = result.state === "skipped" ? result.note : undefined;
      process.stdout.write(`not run: ${test.fullName}${reason === undefined ? "" : ` (${reason})`}\n`);
    }
    // A file that fails to load has no failed test in it, and is a failure all the same.
    const brokenFiles = modules.filter(
      (module) => module.state() === "failed" && module.errors().length > 0,
    ).length;
    const failedChecks = Number(process.env.ENGRAM_FAILED_CHECKS ?? 0);
    if (failedChecks > 0)
      process.stdout.write(`${failedChecks} checks failed: see FAILED at the beginning\n`);
    const failed = count("failed") + count("pending") + brokenFiles + unhandledErrors.length + failedChecks;
    const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
    process.stdout.write(`${count("passed")} passed, ${failed} failed${tail}\n`);
  }
}
