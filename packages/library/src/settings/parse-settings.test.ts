import fc from "fast-check";
import { expect, test } from "vitest";
import { describeSettings } from "./describe-settings.ts";
import { parseSettings } from "./parse-settings.ts";
import type { PlatformFacts, Settings } from "./settings.ts";

const linux: PlatformFacts = { platform: "linux", userFolder: "/home/ada", currentFolder: "/srv" };
const mac: PlatformFacts = { platform: "darwin", userFolder: "/Users/ada", currentFolder: "/srv" };
const windows: PlatformFacts = {
  platform: "win32",
  userFolder: "C:\\Users\\ada",
  currentFolder: "C:\\work",
};

function settingsOf(environment: Record<string, string | undefined>, facts = linux): Settings {
  const result = parseSettings(environment, facts);
  if (!result.ok) throw new Error(`refused: ${result.error.name}, allowed ${result.error.allowed}`);
  return result.value;
}

test("an empty environment gives the documented defaults, each said to be a default", () => {
  const { origins, ...values } = settingsOf({});
  expect(values).toEqual({
    home: "/home/ada/.local/share/engram",
    databaseUrl: null,
    port: 3000,
    host: "127.0.0.1",
    arxivApiUrl: "https://export.arxiv.org/api/query",
    arxivOaiUrl: "https://oaipmh.arxiv.org/oai",
    arxivUrl: "https://arxiv.org",
    arxivDelayMs: 3000,
    audience: "public",
    commercial: false,
    trustedProxy: false,
    adminToken: null,
    runsPerDay: 50,
    experimentsPerDay: 10,
    experimentMinutes: 5,
    votesToReopen: 3,
    streamsPerClient: 50,
    streams: 2000,
    modelUrl: null,
    modelKey: null,
    model: null,
    modelPrice: null,
    modelRuns: null,
    modelsFolder: "/home/ada/.local/share/engram/models",
    modelHubUrl: "https://huggingface.co",
  });
  expect(new Set(Object.values(origins))).toEqual(new Set(["default"]));
});

test.each<[string, Record<string, string>, PlatformFacts, string]>([
  ["Linux with XDG_DATA_HOME", { XDG_DATA_HOME: "/data" }, linux, "/data/engram"],
  ["Linux with a relative XDG_DATA_HOME", { XDG_DATA_HOME: "data" }, linux, "/home/ada/.local/share/engram"],
  ["macOS", {}, mac, "/Users/ada/Library/Application Support/Engram"],
  ["macOS with XDG_DATA_HOME", { XDG_DATA_HOME: "/data" }, mac, "/data/engram"],
  ["Windows", {}, windows, "C:\\Users\\ada\\AppData\\Local\\Engram"],
  ["Windows with LOCALAPPDATA", { LOCALAPPDATA: "D:\\local" }, windows, "D:\\local\\Engram"],
  ["an absolute ENGRAM_HOME", { ENGRAM_HOME: "/srv/engram" }, linux, "/srv/engram"],
  ["a relative ENGRAM_HOME", { ENGRAM_HOME: "here" }, linux, "/srv/here"],
  ["a relative ENGRAM_HOME on Windows", { ENGRAM_HOME: "here" }, windows, "C:\\work\\here"],
])("%s keeps its data where that platform expects", (_title, environment, facts, home) => {
  expect(settingsOf(environment, facts).home).toBe(home);
});

test.each<[string, string, unknown]>([
  ["PORT", "0", 0],
  ["PORT", "65535", 65_535],
  ["PORT", " 8080 ", 8080],
  ["HOST", "0.0.0.0", "0.0.0.0"],
  ["HOST", "::1", "::1"],
  ["HOST", "papers.example.org", "papers.example.org"],
  ["DATABASE_URL", "postgresql:///engram?host=/run/postgresql", "postgresql:///engram?host=/run/postgresql"],
  ["ENGRAM_ARXIV_URL", "https://mirror.example.org/arxiv/", "https://mirror.example.org/arxiv"],
  ["ENGRAM_ARXIV_DELAY_MS", "5000", 5000],
  ["ENGRAM_AUDIENCE", "personal", "personal"],
  ["ENGRAM_COMMERCIAL", "yes", true],
  ["ENGRAM_TRUSTED_PROXY", "yes", true],
  ["ENGRAM_ADMIN_TOKEN", "0123456789abcdef", "0123456789abcdef"],
  ["ENGRAM_RUNS_PER_DAY", "7", 7],
  ["ENGRAM_EXPERIMENTS_PER_DAY", "3", 3],
  ["ENGRAM_EXPERIMENT_MINUTES", "0", 0],
  ["ENGRAM_VOTES_TO_REOPEN", "1", 1],
  ["ENGRAM_STREAMS_PER_CLIENT", "4", 4],
  ["ENGRAM_STREAMS", "40", 40],
  ["ENGRAM_MODEL_URL", "http://127.0.0.1:11434/v1/", "http://127.0.0.1:11434/v1"],
  ["ENGRAM_MODEL_KEY", "sk-0123456789", "sk-0123456789"],
  ["ENGRAM_MODEL", "qwen2.5:0.5b", "qwen2.5:0.5b"],
])("%s=%s is in force and said to come from the environment", (name, text, value) => {
  const settings = settingsOf({ [name]: text });
  const line = describeSettings(settings).find((each) => each.name === name);
  expect(line?.origin).toBe("environment");
  expect(Object.values(settings)).toContainEqual(value);
});

test.each([
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", "80.5"],
  ["PORT", "http"],
  ["PORT", "0x50"],
  ["HOST", "127.0.0.1/8"],
  ["HOST", "http://127.0.0.1"],
  ["HOST", "a b"],
  ["DATABASE_URL", "mysql://localhost/engram"],
  ["DATABASE_URL", "engram"],
  ["ENGRAM_ARXIV_API_URL", "file:///etc/passwd"],
  ["ENGRAM_ARXIV_API_URL", "ftp://mirror.example.org"],
  ["ENGRAM_ARXIV_OAI_URL", "arxiv.org"],
  ["ENGRAM_ARXIV_URL", "https://user:secret@mirror.example.org"],
  ["ENGRAM_ARXIV_URL", "https://mirror.example.org/?a=b"],
  ["ENGRAM_ARXIV_DELAY_MS", "2999"],
  ["ENGRAM_ARXIV_DELAY_MS", "soon"],
  ["ENGRAM_AUDIENCE", "everyone"],
  ["ENGRAM_COMMERCIAL", "true"],
  ["ENGRAM_ADMIN_TOKEN", "short"],
  ["ENGRAM_ADMIN_TOKEN", "with a space in the middle"],
  ["ENGRAM_RUNS_PER_DAY", "0"],
  ["ENGRAM_EXPERIMENTS_PER_DAY", "0"],
  ["ENGRAM_EXPERIMENT_MINUTES", "2.5"],
  ["ENGRAM_VOTES_TO_REOPEN", "-1"],
  ["ENGRAM_MODEL_URL", "localhost:11434"],
  ["ENGRAM_MODEL_URL", "https://key@models.example.org/v1"],
  ["ENGRAM_MODEL_KEY", "two words"],
  ["ENGRAM_MODEL", "a\u0007b"],
  ["ENGRAM_MODEL_PRICE", "0.15"],
  ["ENGRAM_MODEL_PRICE", "0.15/0.60"],
  ["ENGRAM_MODEL_PRICE", "-1/2 USD"],
  ["ENGRAM_MODEL_PRICE", "1/2 dollars"],
  ["ENGRAM_MODEL_RUNS", "anyone"],
  ["ENGRAM_MODEL_HUB_URL", "huggingface.co"],
])("%s=%s is refused by name, with what would be allowed", (name, text) => {
  const result = parseSettings({ [name]: text }, linux);
  expect(result).toMatchObject({ ok: false, error: { code: "settings.bad-value", name } });
  if (!result.ok) expect(result.error.allowed).not.toBe("");
});

test.each<[string, Record<string, string>, PlatformFacts, string]>([
  ["beside the library", { ENGRAM_HOME: "/srv/engram" }, linux, "/srv/engram/models"],
  ["on Windows", {}, windows, "C:\\Users\\ada\\AppData\\Local\\Engram\\models"],
  ["where ENGRAM_MODELS says", { ENGRAM_HOME: "/a", ENGRAM_MODELS: "weights" }, linux, "/srv/weights"],
])("models are kept %s", (_title, environment, facts, modelsFolder) => {
  expect(settingsOf(environment, facts).modelsFolder).toBe(modelsFolder);
});

test("a price of tokens is read and described as it was written", () => {
  const settings = settingsOf({ ENGRAM_MODEL_PRICE: "0.15/0.6 USD", ENGRAM_MODEL_RUNS: "yes" });
  expect(settings.modelPrice).toEqual({ prompt: 0.15, completion: 0.6, currency: "USD" });
  const lines = new Map(describeSettings(settings).map(({ name, value }) => [name, value]));
  expect([lines.get("ENGRAM_MODEL_PRICE"), lines.get("ENGRAM_MODEL_RUNS")]).toEqual(["0.15/0.6 USD", "yes"]);
});

test("a variable that is set but empty counts as absent", () => {
  expect(settingsOf({ PORT: "", HOST: "  ", DATABASE_URL: undefined }).origins.port).toBe("default");
});

test.each(["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:8080/x", "http://127.8.9.10"])(
  "arXiv may be asked without a delay where a recording stands in at %s",
  (address) => {
    const addresses = {
      ENGRAM_ARXIV_API_URL: address,
      ENGRAM_ARXIV_OAI_URL: address,
      ENGRAM_ARXIV_URL: address,
    };
    expect(settingsOf({ ...addresses, ENGRAM_ARXIV_DELAY_MS: "0" }).arxivDelayMs).toBe(0);
  },
);

test.each([
  "http://127.0.0.1.example.org",
  "http://localhost.example.org",
  "http://192.168.0.2",
  "http://127.evil.org",
])("the delay can not be shortened while one of the three addresses is %s", (address) => {
  const environment = {
    ENGRAM_ARXIV_API_URL: "http://127.0.0.1:8080",
    ENGRAM_ARXIV_OAI_URL: "http://127.0.0.1:8080",
    ENGRAM_ARXIV_URL: address,
    ENGRAM_ARXIV_DELAY_MS: "0",
  };
  expect(parseSettings(environment, linux)).toMatchObject({ ok: false });
});

test("a password in DATABASE_URL is never printed, neither when in force nor when refused", () => {
  for (const address of [
    "postgres://ada:hunter2@db.example.org/engram",
    "postgres://db.example.org/engram?user=ada&password=hunter2",
  ]) {
    const printed = JSON.stringify(describeSettings(settingsOf({ DATABASE_URL: address })));
    expect(printed).not.toContain("hunter2");
    expect(printed).toContain("db.example.org/engram");
  }
  const refused = parseSettings({ DATABASE_URL: "mysql://ada:hunter2@db.example.org/engram" }, linux);
  expect(refused.ok).toBe(false);
  expect(JSON.stringify(refused)).not.toContain("hunter2");
});

test("the admin token is never printed, neither when in force nor when refused", () => {
  const token = "0123456789abcdefghij";
  expect(JSON.stringify(describeSettings(settingsOf({ ENGRAM_ADMIN_TOKEN: token })))).not.toContain(token);
  const refused = parseSettings({ ENGRAM_ADMIN_TOKEN: `${token} `.repeat(2) }, linux);
  expect(refused.ok).toBe(false);
  expect(JSON.stringify(refused)).not.toContain(token);
});

test("no environment whatever makes parsing throw, or asks arXiv faster than once in three seconds", () => {
  const text = fc.option(fc.oneof(fc.string(), fc.webUrl(), fc.integer().map(String)), { nil: undefined });
  const environment = fc.dictionary(
    fc.constantFrom(
      "PORT",
      "HOST",
      "ENGRAM_ARXIV_URL",
      "ENGRAM_ARXIV_DELAY_MS",
      "DATABASE_URL",
      "ENGRAM_HOME",
    ),
    text,
  );
  fc.assert(
    fc.property(environment, (variables) => {
      const result = parseSettings(variables, linux);
      if (result.ok) expect(result.value.arxivDelayMs).toBeGreaterThanOrEqual(3000);
    }),
    { seed: 20_261_122, numRuns: 500 },
  );
});

test("the key of a model's server is never printed, neither when in force nor when refused", () => {
  const key = "sk-0123456789abcdefghij";
  const printed = JSON.stringify(describeSettings(settingsOf({ ENGRAM_MODEL_KEY: key })));
  expect(printed).not.toContain(key);
  expect(JSON.stringify(parseSettings({ ENGRAM_MODEL_KEY: `${key} ${key}` }, linux))).not.toContain(key);
});
