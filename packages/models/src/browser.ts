/** @file What a page's worker needs to let a model word a digest: needs no Node. */

export { type TabEngineOptions, tabEngine } from "./browser/tab-engine.ts";
export { isAsked, wordLow } from "./browser/word-low.ts";
export type { ChatModel } from "./chat/chat-model.ts";
export type { EngineReply } from "./local/engine.ts";
export { questionOf, replyOf } from "./local/engine-question.ts";
export type { WritingAccount } from "./writer/account.ts";
