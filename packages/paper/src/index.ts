export * from "./arxiv/index.ts";
export * from "./licence.ts";
export * from "./outside-error.ts";
export * from "./paper-id.ts";
export * from "./paper-record.ts";
export * from "./result.ts";
export * from "./source-text.ts";
