import type { Plugin } from "vite";

/**
 * uPlot asks for numbers in the browser's language when it is loaded, and fails where that is none that there is (`en-US@posix`, as
 * Chromium has it on machines without a locale). The page's own language is what it should write in.
 */
export function chartInPageLanguage(): Plugin {
  return {
    name: "engram:chart-in-page-language",
    transform(code, id) {
      if (!id.includes("/uplot/dist/")) return undefined;
      if (!code.includes("nav.language"))
        this.error("uPlot no longer reads nav.language: this plugin has no use");
      return code.replaceAll("nav.language", "doc.documentElement.lang");
    },
  };
}
