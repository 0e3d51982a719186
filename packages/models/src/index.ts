export type { ChatMessage, ChatModel, ChatReply, ChatRequest, TokenCounts } from "./chat/chat-model.ts";
export type { ChatLimits, EndpointOptions } from "./chat/endpoint.ts";
export { listModels } from "./chat/list-models.ts";
export { type OpenAiChatOptions, openAiChat } from "./chat/open-ai-chat.ts";
export { PROMPT_VERSION, promptSet, type ShownPrompt } from "./prompts/prompt-set.ts";
export type { Cost, TokenPrice, WritingAccount } from "./writer/account.ts";
export { type ModelWriterOptions, modelWriter } from "./writer/model-writer.ts";
export type { Refusal, RefusalCode } from "./writer/reasons.ts";
