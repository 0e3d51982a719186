/** One turn of a conversation with a language model. */
export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  readonly temperature: number;
  readonly seed: number;
  readonly maximumTokens: number;
  /** The reply is cut here, wherever the server would have stopped. */
  readonly maximumCharacters: number;
  /** JSON Schema of the reply, for servers that can be held to one. */
  readonly schema?: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  readonly signal?: AbortSignal;
}

export interface TokenCounts {
  readonly prompt: number;
  readonly completion: number;
}

export interface ChatReply {
  readonly text: string;
  /** False where the reply was cut: by the server's limit or by ours. */
  readonly isWhole: boolean;
  /** Null where the server does not count. */
  readonly tokens: TokenCounts | null;
  /** Whether the server took temperature and seed. */
  readonly isSampledAsAsked: boolean;
}

/** A port: a language model that answers, wherever it runs. */
export interface ChatModel {
  /** As its server calls it. */
  readonly model: string;
  /** Of its server, without key or password; two may call different models by one name. Absent where none is asked. */
  readonly address?: string;
  /** @throws {OutsideError} with a `ModelErrorCode` */
  complete(request: ChatRequest): Promise<ChatReply>;
}
