import type { Writer } from "@engram/digest";
import type { Lab, Laboratory } from "@engram/lab";
import type { Machine } from "@engram/lab/node";
import type { Library, Settings } from "@engram/library";
import type { Result } from "@engram/paper";
import type { Runtime } from "@engram/tensor";
import type { CommandError } from "./command-error.ts";
import type { ModelHost } from "./model/model-host.ts";

/** A stream that results or messages are written to; a terminal says so and knows its width. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(content: string | Uint8Array, written?: (error?: Error | null) => void): boolean;
}

export interface OpenLibraryOptions {
  /** True in a server, which works on everybody's runs. */
  readonly worker: boolean;
  /** Ask no network, whoever wants it. */
  readonly offline: boolean;
  /** Also log lines that only matter to whoever looks for an error. */
  readonly debug: boolean;
  /** Beside the built-in writer. */
  readonly otherWriters?: readonly Writer[];
}

/** What a command may touch of the process it runs in. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Results, and nothing else. */
  readonly stdout: OutputStream;
  /** Progress and messages. */
  readonly stderr: OutputStream;
  /** Aborted by Ctrl-C or by a reader of standard output that went away. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** For the server of models that the settings name, and no other address. */
  readonly fetch: typeof globalThis.fetch;
  /** The library that the settings name. */
  readonly openLibrary: (settings: Settings, options: OpenLibraryOptions) => Promise<Library>;
  /** Labs, and the experiments in a folder, for a server. */
  readonly openLaboratory: (folder: string) => Promise<Laboratory & AsyncDisposable>;
  readonly machine: Machine;
  /** Where a model of this machine runs. */
  readonly modelHost: ModelHost;
  /** Every lab that there is. */
  readonly loadLabs: () => Promise<readonly Lab[]>;
  /** The training engine; rejects with an `OutsideError` of `@engram/tensor`, `runtime.missing`, where there is none. */
  readonly loadRuntime: () => Promise<Runtime>;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly json?: boolean;
}

/** A command does its work and answers what was wrong with its input, if anything was. What the world did wrong is thrown. */
export type CommandOutcome = Result<undefined, CommandError>;
