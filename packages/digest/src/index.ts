export * from "./digest.ts";
export * from "./writer.ts";
