import { defineParams } from "@sveltejs/kit/params";
import { isAlias, isClaimSegment, isPaperPath, parseExportPath, parsePicturePath } from "./lib/addresses.ts";
import { isLanguage, LANGUAGES } from "./lib/languages.ts";

/** What decides which address is which page. */
export const params = defineParams({
  language: (segment) => (isLanguage(segment) && segment !== LANGUAGES[0] ? segment : undefined),
  alias: (segment) => (isAlias(segment) ? segment : undefined),
  paper: (path) => (isPaperPath(path) ? path : undefined),
  claim: (segment) => (isClaimSegment(segment) ? segment : undefined),
  exported: (path) => (parseExportPath(path) === undefined ? undefined : path),
  pictured: (path) => (parsePicturePath(path) === undefined ? undefined : path),
});
