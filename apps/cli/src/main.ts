import { enableCompileCache } from "node:module";

// Before anything else is loaded: what is compiled (and stripped of types) once is not compiled again.
enableCompileCache();
const { runCommandLine } = await import("./command-line.ts");
await runCommandLine(process);
