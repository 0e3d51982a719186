import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@engram/source"] },
  // Not "import" here: these reach Node as --conditions, and then require() of a package gets its ES module.
  ssr: { resolve: { conditions: ["@engram/source", "node"] } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "apps/*/src/**/*.test.ts",
      "apps/*/tests/**/*.test.ts",
      "tools/**/*.test.ts",
    ],
    globalSetup: ["packages/library/src/database/testing/global-setup.ts"],
    setupFiles: ["tools/fail-on-console.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: [["default", { summary: false }], "./tools/reporter.ts"],
  },
});
