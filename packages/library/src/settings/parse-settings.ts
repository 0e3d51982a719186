import { err, ok, type Result } from "@engram/paper";
import { absoluteFolder, defaultDataFolder, folderIn } from "./data-folder.ts";
import {
  type PlatformFacts,
  type SettingOrigin,
  type Settings,
  type SettingsError,
  type SettingValues,
  settingNames,
} from "./settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** How one setting is read from its text; undefined where the text can not be used. */
interface Reader<T> {
  readonly allowed: string;
  readonly parse: (text: string) => T | undefined;
  readonly secret?: boolean;
}

/** arXiv's terms of use: no more than one request in three seconds. */
const ARXIV_MIN_DELAY_MS = 3000;
const LONGEST_DELAY_MS = 3_600_000;
const MANY = 1_000_000;

const webAddress: Reader<string> = {
  allowed: "http://... | https://..., no user, query or fragment",
  parse: (text) => {
    const url = parseUrl(text, ["http:", "https:"]);
    if (url === undefined || url.username !== "" || url.search !== "" || url.hash !== "") return undefined;
    return url.href.replace(/\/+$/, "");
  },
};

const databaseAddress: Reader<string | null> = {
  allowed: "postgres://user:password@host:port/database",
  parse: (text) => (parseUrl(text, ["postgres:", "postgresql:"]) === undefined ? undefined : text),
  secret: true,
};

const hostName: Reader<string> = {
  allowed: "a host name or an IP address, without a port",
  parse: (text) => (/^(?:[A-Za-z0-9.-]+|[0-9A-Fa-f:.]+|::)$/.test(text) ? text : undefined),
};

const audience: Reader<SettingValues["audience"]> = {
  allowed: "public | personal",
  parse: (text) => (text === "public" || text === "personal" ? text : undefined),
};

/** Long enough that nobody guesses it, and what a header can carry. */
const token: Reader<string> = {
  allowed: "16..200 letters, digits and any of -._~+/=",
  parse: (text) => (/^[A-Za-z0-9._~+/=-]{16,200}$/.test(text) ? text : undefined),
  secret: true,
};

/** What a header can carry. */
const modelKey: Reader<string> = {
  allowed: "1..500 characters without spaces",
  parse: (text) => (/^[\x21-\x7e]{1,500}$/.test(text) ? text : undefined),
  secret: true,
};

const modelName: Reader<string> = {
  allowed: "a model's name, 1..200 characters",
  parse: (text) => (/^[^\p{C}]{1,200}$/u.test(text) ? text : undefined),
};

/** `0.15/0.60 USD`: of a million tokens read, of a million written. */
const modelPrice: Reader<SettingValues["modelPrice"]> = {
  allowed: "<per million tokens read>/<per million written> <currency>, as 0.15/0.60 USD",
  parse: (text) => {
    const [, prompt, completion, currency] =
      /^(\d{1,6}(?:\.\d{1,6})?)\/(\d{1,6}(?:\.\d{1,6})?) ([A-Z]{3})$/.exec(text) ?? [];
    if (currency === undefined) return undefined;
    return { prompt: Number(prompt), completion: Number(completion), currency };
  },
};

const yesOrNo: Reader<boolean> = {
  allowed: "yes | no",
  parse: (text) => (text === "yes" ? true : text === "no" ? false : undefined),
};

/** The settings in force, or the first value that can not be used. An empty variable counts as absent. */
export function parseSettings(
  environment: Environment,
  facts: PlatformFacts,
): Result<Settings, SettingsError> {
  const origins: Partial<Record<keyof SettingValues, SettingOrigin>> = {};
  const errors: SettingsError[] = [];
  const read = <T>(key: keyof SettingValues, reader: Reader<T>, fallback: T): T => {
    const name = settingNames[key];
    const text = environment[name]?.trim() ?? "";
    origins[key] = text === "" ? "default" : "environment";
    if (text === "") return fallback;
    const value = reader.parse(text);
    if (value !== undefined) return value;
    errors.push({
      code: "settings.bad-value",
      name,
      ...(reader.secret === true ? {} : { value: text }),
      allowed: reader.allowed,
    });
    return fallback;
  };
  const values = readValues(read, environment, facts);
  const [first] = errors;
  if (first !== undefined) return err(first);
  return ok({ ...values, origins: origins as Record<keyof SettingValues, SettingOrigin> });
}

function readValues(
  read: <T>(key: keyof SettingValues, reader: Reader<T>, fallback: T) => T,
  environment: Environment,
  facts: PlatformFacts,
): SettingValues {
  const folder: Reader<string> = {
    allowed: "a folder",
    parse: (text) => absoluteFolder(text, facts),
  };
  const addresses = {
    arxivApiUrl: read("arxivApiUrl", webAddress, "https://export.arxiv.org/api/query"),
    arxivOaiUrl: read("arxivOaiUrl", webAddress, "https://oaipmh.arxiv.org/oai"),
    arxivUrl: read("arxivUrl", webAddress, "https://arxiv.org"),
  };
  // A recording on this machine may be asked as fast as it answers; a real server may not.
  const loopback = Object.values(addresses).every(isLoopback);
  const shortest = loopback ? 0 : ARXIV_MIN_DELAY_MS;
  const home = read("home", folder, defaultDataFolder(environment, facts));
  return {
    home,
    databaseUrl: read("databaseUrl", databaseAddress, null),
    port: read("port", wholeNumber(0, 65_535), 3000),
    host: read("host", hostName, "127.0.0.1"),
    ...addresses,
    arxivDelayMs: read("arxivDelayMs", wholeNumber(shortest, LONGEST_DELAY_MS), ARXIV_MIN_DELAY_MS),
    audience: read("audience", audience, "public"),
    commercial: read("commercial", yesOrNo, false),
    trustedProxy: read("trustedProxy", yesOrNo, false),
    ...readPublicServer(read),
    modelUrl: read<string | null>("modelUrl", webAddress, null),
    modelKey: read<string | null>("modelKey", modelKey, null),
    model: read<string | null>("model", modelName, null),
    modelPrice: read("modelPrice", modelPrice, null),
    modelRuns: read<boolean | null>("modelRuns", yesOrNo, null),
    modelsFolder: read("modelsFolder", folder, folderIn(home, "models", facts)),
    modelHubUrl: read("modelHubUrl", webAddress, "https://huggingface.co"),
  };
}

/** What a server needs that others reach. */
function readPublicServer(
  read: <T>(key: keyof SettingValues, reader: Reader<T>, fallback: T) => T,
): Pick<
  SettingValues,
  | "adminToken"
  | "runsPerDay"
  | "experimentsPerDay"
  | "experimentMinutes"
  | "votesToReopen"
  | "streamsPerClient"
  | "streams"
> {
  return {
    adminToken: read<string | null>("adminToken", token, null),
    runsPerDay: read("runsPerDay", wholeNumber(1, MANY), 50),
    experimentsPerDay: read("experimentsPerDay", wholeNumber(1, MANY), 10),
    experimentMinutes: read("experimentMinutes", wholeNumber(0, MANY), 5),
    votesToReopen: read("votesToReopen", wholeNumber(1, MANY), 3),
    streamsPerClient: read("streamsPerClient", wholeNumber(1, MANY), 50),
    streams: read("streams", wholeNumber(1, MANY), 2000),
  };
}

function wholeNumber(smallest: number, greatest: number): Reader<number> {
  return {
    allowed: `${smallest}..${greatest}`,
    parse: (text) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return value >= smallest && value <= greatest ? value : undefined;
    },
  };
}

function parseUrl(text: string, protocols: readonly string[]): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return protocols.includes(url.protocol) ? url : undefined;
}

/** Whether an address names this machine itself: 127.0.0.0/8, ::1 or localhost. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
