import type { ChatMessage, ChatReply } from "../chat/chat-model.ts";

/** A model on this machine's disk, and how it is to be run. */
export interface EngineOptions {
  /** Holds the model's files; its last part is the model's name. */
  readonly folder: string;
  /** How its weights are stored, as its file's name says: `model_q4.onnx` is `q4`. */
  readonly dtype: string;
  readonly threads: number;
}

/** What a model in this process is asked. */
export interface EngineQuestion {
  readonly messages: readonly ChatMessage[];
  readonly temperature: number;
  readonly seed: number;
  readonly maximumTokens: number;
  readonly maximumCharacters: number;
  /** The name of the one string that is wanted in a JSON object; absent: any text. */
  readonly property?: string;
}

/** What it answers, and what that took. */
export interface EngineReply extends ChatReply {
  /** Tokens of the prompt that were known from an earlier question, and so were not read again. */
  readonly reusedTokens: number;
  readonly firstTokenMs: number;
  readonly wholeMs: number;
}

/** A port: a loaded model. It answers one question at a time. */
export interface Engine {
  /** Ends early, with what there is, once `isStopped` answers true. */
  answer(question: EngineQuestion, isStopped: () => boolean): Promise<EngineReply>;
  close(): Promise<void>;
}

/**
 * Loads a model.
 *
 * @throws {OutsideError} `model.engine-missing` where what runs models is not installed, `model.not-loaded` where it refuses
 */
export type LoadEngine = (options: EngineOptions) => Promise<Engine>;
