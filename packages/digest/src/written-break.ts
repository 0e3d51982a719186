/** Each line break that was written out, as some records have it: "a phase.\\n From this" holds two sentences. */
export const WRITTEN_BREAK: RegExp = /(?<!\\)\\n(?=\s)/gu;
