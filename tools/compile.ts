/**
 * @file Makes what `npm pack` publishes, called by each package's `prepack` in that package's folder.
 * Libraries: one JavaScript file and one declaration a source. `engram`: a bundle of our packages and the built pages,
 * with the libraries of others left as dependencies.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "vite";
import { buildPages } from "./build-pages.ts";

const root = join(import.meta.dirname, "..");

/** A library depends on the compiled form of those below it, so these are compiled first. */
const LIBRARIES = ["memory", "paper", "digest", "models", "library", "tensor", "transformer", "lab"];

/** Number crunching: an index is checked by the loop around it. */
const NUMERIC = ["memory", "tensor", "transformer", "lab"];

function compileLibrary(name: string): void {
  const folder = join(root, "packages", name);
  const configuration = join(folder, "tsconfig.publish.json");
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  // npm packs it from the package's own folder.
  cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  const compilerOptions = {
    // Without our own condition, other packages are seen as their users see them: compiled.
    customConditions: [],
    target: "es2023",
    rootDir: "src",
    outDir: "dist",
    noEmit: false,
    composite: false,
    incremental: false,
    emitDeclarationOnly: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    allowImportingTsExtensions: false,
    noUncheckedIndexedAccess: !NUMERIC.includes(name),
  };
  const content = {
    extends: "../../tsconfig.base.json",
    compilerOptions,
    include: ["src"],
    exclude: ["src/**/*.test.ts", "src/**/testing/**"],
  };
  writeFileSync(configuration, JSON.stringify(content));
  try {
    const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
    const { status } = spawnSync(process.execPath, [compiler, "-p", configuration], {
      stdio: ["ignore", 2, 2],
    });
    if (status !== 0) throw new Error(`packages/${name} does not compile for publication`);
  } finally {
    rmSync(configuration);
  }
}

async function bundleCommandLine(): Promise<void> {
  const folder = join(root, "apps", "cli");
  const dist = join(folder, "dist");
  buildPages();
  await build({
    configFile: false,
    root: folder,
    logLevel: "warn",
    ssr: {
      noExternal: [/^@engram\//],
      resolve: { conditions: ["@engram/source", "module", "node", "import"] },
    },
    build: {
      ssr: true,
      outDir: dist,
      emptyOutDir: true,
      target: "node22",
      minify: false,
      rollupOptions: {
        // Processes and threads start from files of their own, beside the bundle.
        input: [
          "src/main.ts",
          "src/writer-thread.ts",
          "src/model/local-model-thread.ts",
          "../../packages/lab/src/laboratory/experiment-process.ts",
          "../../packages/lab/src/laboratory/drawing-thread.ts",
          // Its threads import it by its own address, and need what it exports under its name.
          "../../packages/tensor/src/runtime/node-replica.ts",
        ],
        output: {
          entryFileNames: "[name].js",
          minifyInternalExports: false,
          chunkFileNames: "[name]-[hash].js",
          banner: (chunk) => (chunk.name === "main" ? "#!/usr/bin/env node" : ""),
        },
      },
    },
  });
  chmodSync(join(dist, "main.js"), 0o755);
  cpSync(join(root, "apps", "web", "build"), join(dist, "pages"), { recursive: true });
  const template = join(root, "tools", "build-store-template.ts");
  const made = spawnSync(process.execPath, [
    "--conditions=@engram/source",
    template,
    join(dist, "store-template"),
  ]);
  if (made.status !== 0) throw new Error(`no empty store could be prepared: ${String(made.stderr)}`);
  cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
}

const target = relative(root, process.cwd());
const { name } = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")) as { name: string };
if (name === "engram") await bundleCommandLine();
else {
  const wanted = LIBRARIES.findIndex((library) => target === join("packages", library));
  if (wanted < 0) throw new Error(`nothing to compile in ${target}`);
  for (const library of LIBRARIES.slice(0, wanted)) {
    if (!existsSync(join(root, "packages", library, "dist", "index.js"))) compileLibrary(library);
  }
  compileLibrary(LIBRARIES[wanted] ?? "");
}
