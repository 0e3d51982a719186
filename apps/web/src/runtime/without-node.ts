import type { Plugin } from "vite";

/** What the packages take from Node in parts that no browser runs. A build that meets another name fails, and says which. */
const NAMES = ["createHash", "isIP", "setTimeout"];

/**
 * For the builds of workers: the packages' entries also lead to code for servers, which is left out of the bundle since nothing
 * in it is used. To be left out it must first be resolved.
 */
export function withoutNode(): Plugin {
  return {
    name: "engram:without-node",
    enforce: "pre",
    resolveId: (id) => (id.startsWith("node:") ? `\0without-${id}` : undefined),
    load: (id) =>
      id.startsWith("\0without-node:")
        ? NAMES.map((name) => `export const ${name} = undefined;`).join("\n")
        : undefined,
  };
}
