/** What a request asks for that is not there without end. */
export type RequestKind = "run" | "experiment" | "vote" | "correction" | "arxiv" | "admin" | "change";

const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Addresses of the API, and the actions of forms, which stand in the query with a slash in front. */
const BY_PATH: readonly (readonly [RegExp, RequestKind])[] = [
  [/^\/api\/papers\/.+\/digests\/?$/, "run"],
  [/^\/api\/labs\/.+\/experiments\/?$/, "experiment"],
  [/^\/api\/digests\/[^/]+\/votes\/?$/, "vote"],
  [/^\/api\/digests\/[^/]+\/corrections\/?$/, "correction"],
  [/^(?:\/fr)?\/library\/arxiv\/?$/, "arxiv"],
];
const BY_ACTION: Readonly<Record<string, RequestKind>> = {
  "/run": "run",
  "/vote": "vote",
  "/correct": "correction",
};

/** Pages of labs, where every form begins an experiment but the one that ends it. */
const LAB_PAGE = /^\/.+\/run(?:\/[^/]+)?\/?$/;

/**
 * The kinds of a request, none where it only reads what is here. Everything that changes something is at least a
 * `change`; of a form that names several actions all count, whichever is performed.
 */
export function kindsOf(method: string, address: string): ReadonlySet<RequestKind> {
  const [path = "", query = ""] = splitOnce(address, "?");
  const plain = decoded(path);
  if (plain.startsWith("/api/admin/")) return new Set(["admin"]);
  if (SAFE_METHODS.has(method)) return new Set();
  const named = BY_PATH.flatMap(([pattern, kind]) => (pattern.test(plain) ? [kind] : []));
  const actions = [...new URLSearchParams(query).keys()].filter((key) => key.startsWith("/"));
  const performed = LAB_PAGE.test(plain)
    ? labKinds(actions)
    : actions.flatMap((name) => BY_ACTION[name] ?? []);
  const kinds = new Set<RequestKind>([...named, ...performed]);
  return kinds.size === 0 ? new Set(["change"]) : kinds;
}

function labKinds(actions: readonly string[]): readonly RequestKind[] {
  const isCancelling = actions.length > 0 && actions.every((name) => name === "/cancel");
  return isCancelling ? [] : ["experiment"];
}

/** Whether the events of a run or an experiment are asked for. */
export function isEventStream(method: string, address: string): boolean {
  return (
    method === "GET" &&
    /^\/api\/(?:runs|experiments)\/[^/]+\/events\/?$/.test(decoded(splitOnce(address, "?")[0] ?? ""))
  );
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** A path as the router reads it. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
