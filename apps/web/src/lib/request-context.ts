import type { IncomingMessage } from "node:http";
import type { Laboratory } from "@engram/lab";
import type { Reading } from "@engram/library";
import type { PageCache } from "../server/page-cache.ts";
import type { ExperimentLimit } from "./lab/experiment-limit.ts";
import type { TabModels } from "./tab-models.ts";

/** What the pages say of the program that serves them. */
export interface WebFacts {
  readonly engramVersion: string;
}

/** A model that writes for whoever asks this server for it. */
export interface OfferedModel {
  /** `remote`: a server of models, which the paper's public text is sent to; `local`: this machine. */
  readonly kind: "remote" | "local";
  readonly model: string;
  /** Of the server of models. */
  readonly host?: string;
}

/** What models are asked with, for whoever wants to read it. */
export interface ShownPrompts {
  readonly version: string;
  readonly prompts: readonly {
    readonly name: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  }[];
}

/** One line for the operator's log; never the text of a paper, never an address of a reader. */
export interface WebLogEntry {
  readonly level: "info" | "error";
  readonly event: string;
  /** What the reader was given to report. */
  readonly errorId?: string;
  readonly method?: string;
  readonly path?: string;
  readonly error?: unknown;
}

/** Everything that the built pages need from the server that runs them; it travels on the request. */
export interface RequestContext {
  readonly reading: Reading;
  /** Labs of papers and what runs in them; undefined where this server has none. */
  readonly laboratory?: Laboratory | undefined;
  /** What others than the user of this machine may have computed on it; undefined where there are no others. */
  readonly experimentLimit?: ExperimentLimit;
  /** Beside the built-in writer. */
  readonly models: readonly OfferedModel[];
  /** For readers' own browsers; undefined where this server gives none out. */
  readonly tabModels?: TabModels;
  /** Undefined where this server knows of none. */
  readonly prompts?: () => Promise<ShownPrompts>;
  readonly pages: PageCache;
  readonly facts: WebFacts;
  readonly log: (entry: WebLogEntry) => void;
  /** Aborted when the server closes, so that open event streams end. */
  readonly closing: AbortSignal;
  /** What the operator proves to be the operator with; undefined where nobody may. */
  readonly adminToken?: string;
}

/** A request that carries its context from the server into the built handler. */
export interface RequestWithContext extends IncomingMessage {
  engram?: RequestContext;
  /** Whose request it is, as limits and votes count clients. Never logged, never stored as it is. */
  engramClient?: string;
  /** Called when the answer is made, and kept if it may be. */
  engramMade?: () => void;
}
