export { NodeCheckpointStore } from "./training/checkpoint/node-checkpoint-store.ts";
export { nodeTrainer, type TrainerModule } from "./worker/node-trainer.ts";
