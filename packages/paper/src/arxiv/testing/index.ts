export * from "./fake-clock.ts";
export * from "./replay-server.ts";
