export { nodeExperimentStore } from "./node-experiment-store.ts";
