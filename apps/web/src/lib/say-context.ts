import { createContext } from "svelte";
import type { Translator } from "#messages/messages.ts";

/** The reader's language, for every component of a page. */
export const [getSay, setSay] = createContext<Translator>();
