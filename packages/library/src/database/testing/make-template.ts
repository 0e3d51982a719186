/** @file Makes a template of a store, in a process of its own because the engine takes 350 MB. Argument: the file. */
import { writeStoreTemplate } from "../embedded/store-template.ts";

await writeStoreTemplate(process.argv[2] ?? "");
