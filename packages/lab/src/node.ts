export { findMissingRoom, type Machine } from "./laboratory/find-room.ts";
export { type OpenLaboratoryOptions, openLaboratory } from "./laboratory/open-laboratory.ts";
export { nodeExperimentStore } from "./node-experiment-store.ts";
