export {
  type OpenTokenFile,
  openTextCorpus,
  openTokenFileAt,
  type TextCorpus,
} from "./data/node-token-file.ts";
export { NodeCheckpointStore } from "./training/checkpoint/node-checkpoint-store.ts";
export { claimFolder } from "./training/checkpoint/node-folder-claim.ts";
export { nodeTrainer, type TrainerModule } from "./worker/node-trainer.ts";
