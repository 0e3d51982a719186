import { connect } from "node:net";
import { findUnknownSettings, type Settings } from "@engram/library";

/** One thing that `doctor` looked at; `fix` where something is missing. */
export interface DoctorCheck {
  readonly name: string;
  readonly state: "ok" | "attention" | "problem";
  readonly found: string;
  readonly fix?: string;
}

const OLDEST_NODE = 22;
const CONNECT_TIMEOUT_MS = 3000;
const NETWORK_FIX =
  "What is stored can be read all the same; new papers need the network. Behind a proxy, set ENGRAM_ARXIV_API_URL, " +
  "ENGRAM_ARXIV_OAI_URL and ENGRAM_ARXIV_URL to a mirror.";

/** Whether this Node is new enough. */
export function checkNode(version: string): DoctorCheck {
  const found = `Node ${version}`;
  return Number(version.split(".")[0]) >= OLDEST_NODE
    ? { name: "runtime", state: "ok", found }
    : {
        name: "runtime",
        state: "problem",
        found,
        fix: `Install Node ${OLDEST_NODE} or later from nodejs.org.`,
      };
}

/** A variable that nothing reads is mostly a misspelt setting, which would go without a word. */
export function checkNames(
  environment: Readonly<Record<string, string | undefined>>,
): readonly DoctorCheck[] {
  return findUnknownSettings(environment).map(({ name, nearest }) => ({
    name: "settings",
    state: "attention",
    found: `${name} is not a setting, and nothing reads it`,
    fix: nearest === undefined ? "The settings are listed below." : `Did you mean ${nearest}?`,
  }));
}

/** Whether arXiv's addresses take a connection. Nothing is requested: arXiv counts requests, not connections. */
export async function checkNetwork(settings: Settings): Promise<readonly DoctorCheck[]> {
  const addresses = [settings.arxivApiUrl, settings.arxivOaiUrl, settings.arxivUrl];
  const hosts = new Map(addresses.map((address) => [new URL(address).host, new URL(address)]));
  const checks = await Promise.all([...hosts.values()].map(checkHost));
  const last = checks.findLast(({ state }) => state !== "ok");
  // What to do is the same for all of them, and said once.
  return last === undefined
    ? checks
    : checks.map((check) => (check === last ? { ...check, fix: NETWORK_FIX } : check));
}

async function checkHost(url: URL): Promise<DoctorCheck> {
  const name = `network ${url.host}`;
  const failure = await tryToConnect(url);
  if (failure === undefined) return { name, state: "ok", found: "takes connections" };
  return { name, state: "attention", found: `cannot be reached (${failure})` };
}

function tryToConnect(url: URL): Promise<string | undefined> {
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  return new Promise((resolve) => {
    const socket = connect({ host: url.hostname.replace(/^\[|\]$/g, ""), port, timeout: CONNECT_TIMEOUT_MS });
    const settle = (failure: string | undefined) => {
      socket.destroy();
      resolve(failure);
    };
    socket.once("connect", () => settle(undefined));
    socket.once("timeout", () => settle(`no answer in ${CONNECT_TIMEOUT_MS / 1000} s`));
    socket.once("error", (error: NodeJS.ErrnoException) => settle(error.code ?? error.message));
  });
}
