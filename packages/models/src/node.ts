/** @file Models that run in a thread of this process: needs Node. */

export { CATALOGUE, type CatalogueModel, findInCatalogue, type TriedModel } from "./local/catalogue.ts";
export type { Engine, EngineOptions, EngineQuestion, EngineReply, LoadEngine } from "./local/engine.ts";
export { type EnginePort, serveEngine } from "./local/engine-thread.ts";
export { type EngineThread, type LocalChat, type LocalChatOptions, localChat } from "./local/local-chat.ts";
export { assertFits, type MemoryNeed, memoryNeeded, reckonedMemory } from "./local/memory-needed.ts";
export type { HubOptions } from "./local/store/hub-request.ts";
export {
  assertUndamaged,
  type DamagedFile,
  findInstalledModel,
  findWrongChecksum,
  findWrongSize,
  type InstalledModel,
  isModelName,
  listInstalledModels,
  modelIdentity,
  sizeOf,
  weightsOf,
} from "./local/store/installed-models.ts";
export { MANIFEST_FILE, type ModelManifest, type StoredFile } from "./local/store/manifest.ts";
export {
  type FolderError,
  type FolderModel,
  inspectFolder,
  pullFromFolder,
} from "./local/store/pull-from-folder.ts";
export { type HubModel, inspectHub, pullFromHub } from "./local/store/pull-from-hub.ts";
export { type ModelStore, type PullProgress, removeModel, storeModel } from "./local/store/store-model.ts";
export { hasTransformers, TRANSFORMERS_VERSION, transformersEngine } from "./local/transformers-engine.ts";
