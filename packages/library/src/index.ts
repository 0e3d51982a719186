export type { DatabaseKind } from "./database/database.ts";
export { writeStoreTemplate } from "./database/embedded/store-template.ts";
export * from "./reading/log.ts";
export * from "./reading/open-reading.ts";
export * from "./reading.ts";
export * from "./settings/describe-settings.ts";
export { isLoopback, parseSettings } from "./settings/parse-settings.ts";
export * from "./settings/settings.ts";
export type { StoreProblem, StoreReport } from "./store/verify-store.ts";
