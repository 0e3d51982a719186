import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defaultClientConditions, defaultServerConditions, defineConfig } from "vite";
import { socialAssets } from "./src/fonts/social-assets.ts";
import { subsetFonts } from "./src/fonts/subset-fonts.ts";
import { chartInPageLanguage } from "./src/runtime/chart-language.ts";
import { runtimeFile, withoutRuntimeFiles } from "./src/runtime/runtime-file.ts";
import { withoutNode } from "./src/runtime/without-node.ts";

/** Workspace packages are bundled from their sources. */
const SOURCE = "@engram/source";

// The same build whoever starts it: under a test runner it would otherwise become one for developers.
process.env.NODE_ENV = "production";

/** Which plugin took how long is nothing to whoever starts Engram for the first time. */
const quiet = { checks: { bundlerTimings: false } };

export default defineConfig({
  build: { rolldownOptions: quiet },
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
  // Modules, so that a worker can be in parts: the training engine is one of its own.
  worker: {
    format: "es",
    rolldownOptions: quiet,
    plugins: () => [withoutRuntimeFiles(), withoutNode(), chartInPageLanguage()],
  },
  plugins: [
    subsetFonts(),
    socialAssets(),
    runtimeFile(),
    sveltekit({
      // The prefix keeps the settings of adapter-node apart from those that an operator has for Engram itself.
      adapter: adapter({ envPrefix: "ENGRAM_PAGES_" }),
      csp: {
        // A kept page is sent again with its header, so that nothing in it may be made for one request.
        mode: "hash",
        directives: {
          "default-src": ["none"],
          "script-src": ["self"],
          "style-src": ["self"],
          "font-src": ["self"],
          "img-src": ["self"],
          "connect-src": ["self"],
          "manifest-src": ["self"],
          "form-action": ["self"],
          "base-uri": ["none"],
          "frame-ancestors": ["none"],
        },
      },
      // src/client/offline/keep-for-offline.ts registers it: the framework's own way would need its scripts.
      serviceWorker: { register: false },
      // Where a request comes from is checked in src/lib/same-site.ts, for forms and the API alike: the framework's
      // own check would refuse programs that use the API without a body.
      csrf: { trustedOrigins: ["*"] },
    }),
  ],
});
