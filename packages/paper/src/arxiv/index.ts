export * from "./clock.ts";
export * from "./local-gate.ts";
export * from "./memory-cache.ts";
export * from "./paper-source.ts";
export * from "./request-gate.ts";
export * from "./response-cache.ts";
