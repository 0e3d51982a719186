/** Imports go down only: see docs/decisions/0001-packages-and-imports.md. Each rule says why it is there. */

const OURS = ["memory", "paper", "digest", "library", "tensor", "transformer", "lab", "models"];

/** @param {string} name @param {string[]} allowed @param {string} comment */
function packageMayImport(name, allowed, comment) {
  const forbidden = OURS.filter((other) => other !== name && !allowed.includes(other));
  return {
    name: `${name}-imports-down`,
    comment,
    severity: "error",
    from: { path: `^packages/${name}/` },
    to: { path: `^(packages/(${forbidden.join("|")})|apps)/` },
  };
}

export default {
  forbidden: [
    packageMayImport(
      "memory",
      [],
      "memory is the theory alone: it must be usable, and readable, without any of the rest",
    ),
    packageMayImport(
      "paper",
      [],
      "papers and licences are decided without knowing who asks: no writer, store or page can bend the decision",
    ),
    packageMayImport(
      "tensor",
      [],
      "the training compiler is of use to people who never read a paper with us: it must install and be understood alone",
    ),
    packageMayImport(
      "transformer",
      ["tensor"],
      "models and their training know the compiler below them and nothing of what they are trained for",
    ),
    packageMayImport(
      "lab",
      ["memory", "tensor", "transformer"],
      "claims are run and judged without knowing who asks, and without the store that keeps papers",
    ),
    packageMayImport(
      "digest",
      ["paper", "memory"],
      "a digest is a pure function of its source: it knows no store and no page, so that the same source gives the same bytes anywhere",
    ),
    packageMayImport(
      "models",
      ["paper", "digest"],
      "models word what the digest has planned and checked: without them everything still works",
    ),
    packageMayImport(
      "library",
      ["paper", "digest", "memory"],
      "the store keeps what others make; it knows no page and no terminal",
    ),
    {
      name: "web-knows-no-store",
      comment:
        "the pages are built into a bundle that is handed its Reading: they import the types of library, never its code",
      severity: "error",
      from: { path: "^apps/web/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/library/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "web-knows-no-command-line",
      comment: "the command line serves the pages, not the other way round",
      severity: "error",
      from: { path: "^apps/web", pathNot: "^apps/web/tests/" },
      to: { path: "^apps/cli" },
    },
    {
      name: "packages-by-their-door",
      comment: "a package is entered by what it exports: its inside can then change without asking",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: {
        path: "^packages/([^/]+)/src/",
        pathNot: [
          "^packages/[^/]+/src/(index|node|browser|report/index|labs/[^/]+/[^/]+/index|runtime/(node|web)|testing|[a-z-]+/testing/[a-z-]+)\\.ts$",
          "^$1/$2/",
        ],
      },
    },
    {
      name: "no-cycles",
      comment: "two files that need each other are one concept in two files",
      severity: "error",
      from: {},
      // Types may refer to each other across files: nothing of them is left at run time.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "declared-dependencies-only",
      comment:
        "what a package imports must be in its own package.json, or it breaks for those who install it alone",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/src", pathNot: "\\.test\\.ts$|/testing/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "tests-stay-tests",
      comment: "what is shipped must not need what only tests have",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/src", pathNot: "\\.test\\.ts$|/testing/" },
      to: { path: "\\.test\\.ts$|/testing/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|build|\\.svelte-kit|artifacts)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@engram/source", "import", "node", "default"],
      extensions: [".ts", ".js", ".mjs", ".svelte", ".json"],
    },
    skipAnalysisNotInRules: true,
  },
};
