/** @file The script of the energy landscape: makes what the server drew answer to hands and keys. */
import { LandscapePage } from "./landscape-page.ts";
import { readWords } from "./read-words.ts";

const root = document.querySelector<HTMLElement>("[data-landscape]");
if (root !== null) new LandscapePage(root, readWords(root));
