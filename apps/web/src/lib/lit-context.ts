import { createContext } from "svelte";

/** Ids of what the address of the page lights up; empty where it names no sentence. */
export const [getLit, setLit] = createContext<ReadonlySet<string>>();
