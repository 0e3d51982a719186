export * from "./paper-source.ts";
export * from "./request-gate.ts";
export * from "./response-cache.ts";
