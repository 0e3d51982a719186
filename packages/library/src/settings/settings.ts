import type { Audience } from "@engram/paper";

export type SettingOrigin = "default" | "environment";

/** The value of every setting that this version of Engram knows. */
export interface SettingValues {
  /** Folder of everything that Engram keeps; absolute. */
  readonly home: string;
  /** Null: the embedded database in `home`. */
  readonly databaseUrl: string | null;
  /** 0 asks the system for any free port. */
  readonly port: number;
  readonly host: string;
  readonly arxivApiUrl: string;
  readonly arxivOaiUrl: string;
  /** Base of the abs, html, pdf and src pages; no slash at its end. */
  readonly arxivUrl: string;
  /** Between two requests to arXiv, across all processes that share a store. */
  readonly arxivDelayMs: number;
  readonly audience: Audience;
  readonly commercial: boolean;
  /** A proxy stands in front of the server and is believed when it names protocol, host and the reader's address. */
  readonly trustedProxy: boolean;
  /** Lets its bearer decide on corrections over HTTP; null: nobody may. */
  readonly adminToken: string | null;
  /** Runs that one client of a public server may start in a day. */
  readonly runsPerDay: number;
  /** Experiments that one client of a public server may begin in a day, and the predicted minutes of the longest. */
  readonly experimentsPerDay: number;
  readonly experimentMinutes: number;
  /** So many votes against a digest, and more than for it, open Run again. */
  readonly votesToReopen: number;
  /** Event streams that may be open at once, of one client and in all. */
  readonly streamsPerClient: number;
  readonly streams: number;
  /** Where a server of language models begins, mostly `.../v1`; null: there is none. */
  readonly modelUrl: string | null;
  /** Goes to that server alone. */
  readonly modelKey: string | null;
  /** As that server calls it. */
  readonly model: string | null;
  /** What a million of its tokens cost; null: nobody said. */
  readonly modelPrice: ModelPrice | null;
  /** Whether whoever reaches this server may ask for a model; null: where it is the user of this machine alone. */
  readonly modelRuns: boolean | null;
  /** Folder of the models that run on this machine; absolute. */
  readonly modelsFolder: string;
  /** Where such models are pulled from; no slash at its end. */
  readonly modelHubUrl: string;
}

/** For a million tokens read (`prompt`) and written (`completion`). */
export interface ModelPrice {
  readonly prompt: number;
  readonly completion: number;
  /** ISO 4217: `EUR`. */
  readonly currency: string;
}

/** The settings in force and, per setting, where its value came from. */
export interface Settings extends SettingValues {
  readonly origins: Readonly<Record<keyof SettingValues, SettingOrigin>>;
}

/** A value that can not be used; `value` is absent where it may hold a secret. */
export interface SettingsError {
  readonly code: "settings.bad-value";
  /** Name of the environment variable. */
  readonly name: string;
  readonly value?: string;
  /** What would be accepted, as a pattern or a list rather than a sentence: `0..65535`, `yes | no`. */
  readonly allowed: string;
}

/** What the platform says of itself; only the apps ask it. */
export interface PlatformFacts {
  /** As `process.platform` has it. */
  readonly platform: string;
  /** The user's own folder. */
  readonly userFolder: string;
  /** The folder that a relative ENGRAM_HOME starts from. */
  readonly currentFolder: string;
}

/** The environment variable of each setting. */
export const settingNames: Readonly<Record<keyof SettingValues, string>> = {
  home: "ENGRAM_HOME",
  databaseUrl: "DATABASE_URL",
  port: "PORT",
  host: "HOST",
  arxivApiUrl: "ENGRAM_ARXIV_API_URL",
  arxivOaiUrl: "ENGRAM_ARXIV_OAI_URL",
  arxivUrl: "ENGRAM_ARXIV_URL",
  arxivDelayMs: "ENGRAM_ARXIV_DELAY_MS",
  audience: "ENGRAM_AUDIENCE",
  commercial: "ENGRAM_COMMERCIAL",
  trustedProxy: "ENGRAM_TRUSTED_PROXY",
  adminToken: "ENGRAM_ADMIN_TOKEN",
  runsPerDay: "ENGRAM_RUNS_PER_DAY",
  experimentsPerDay: "ENGRAM_EXPERIMENTS_PER_DAY",
  experimentMinutes: "ENGRAM_EXPERIMENT_MINUTES",
  votesToReopen: "ENGRAM_VOTES_TO_REOPEN",
  streamsPerClient: "ENGRAM_STREAMS_PER_CLIENT",
  streams: "ENGRAM_STREAMS",
  modelUrl: "ENGRAM_MODEL_URL",
  modelKey: "ENGRAM_MODEL_KEY",
  model: "ENGRAM_MODEL",
  modelPrice: "ENGRAM_MODEL_PRICE",
  modelRuns: "ENGRAM_MODEL_RUNS",
  modelsFolder: "ENGRAM_MODELS",
  modelHubUrl: "ENGRAM_MODEL_HUB_URL",
};
