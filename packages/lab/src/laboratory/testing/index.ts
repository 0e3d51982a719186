export { type DiceHooks, diceLab } from "./dice-lab.ts";
export { type MemoryLaboratoryOptions, memoryLaboratory } from "./memory-laboratory.ts";
