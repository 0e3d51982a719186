import type { IncomingMessage } from "node:http";

/** A page as it was sent, ready to be sent again. */
export interface SentPage {
  /** Lower case. Without those that the server sets on every response. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Stands for a paper in what shows many: such a page is forgotten when any paper changes. */
export const EVERY_PAPER = "*";

/**
 * Pages that were made once, kept until what they show changes. A page of a paper, or of a list of papers, is the same for every reader who
 * sends the same address, wants the same language and takes the same encoding; nothing else may go into it.
 */
export interface PageCache {
  /** Undefined where the request is not for a page that could be kept. */
  keyOf(request: Pick<IncomingMessage, "method" | "url" | "headers">): string | undefined;
  find(key: string): SentPage | undefined;
  /**
   * Undefined where nobody makes this page at the moment: then the caller does, until `made` resolves. Otherwise what
   * resolves when it was made, so that many who ask at once do not all make it.
   */
  await(key: string, made: Promise<void>): Promise<void> | undefined;
  /** Where things stand now: a page that was begun now can be kept unless the paper has changed since. */
  mark(): number;
  keep(key: string, page: SentPage, shown: { readonly paperId: string; readonly since: number }): void;
  /** The paper has changed; `""`: any may have. */
  forget(paperId: string): void;
}

interface Entry {
  readonly page: SentPage;
  readonly paperId: string;
  readonly until: number;
}

/** What a page shows of other papers (suggestions) and of the network is not watched, so that no page is kept longer. */
const LIFETIME_MS = 60_000;
const MOST_BYTES = 64 * 1024 * 1024;
/** Remembered changes; a page that was begun before the oldest of them is not kept. */
const MOST_CHANGES = 10_000;

/** @param now milliseconds, never going back */
export function createPageCache(now: () => number): PageCache {
  const entries = new Map<string, Entry>();
  const changes = new Map<string, number>();
  const beingMade = new Map<string, Promise<void>>();
  let bytes = 0;
  let changeCount = 0;
  let forgottenBefore = 0;
  const drop = (key: string, { page }: Entry): void => {
    entries.delete(key);
    bytes -= page.body.byteLength;
  };
  return {
    keyOf,
    find(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.until > now()) return entry.page;
      drop(key, entry);
      return undefined;
    },
    await(key, made) {
      const other = beingMade.get(key);
      if (other !== undefined) return other;
      const done = made.finally(() => beingMade.delete(key));
      beingMade.set(key, done);
      return undefined;
    },
    mark: () => changeCount,
    keep(key, page, { paperId, since }) {
      if (since < forgottenBefore || (changes.get(paperId) ?? 0) > since) return;
      const before = entries.get(key);
      if (before !== undefined) drop(key, before);
      entries.set(key, { page, paperId, until: now() + LIFETIME_MS });
      bytes += page.body.byteLength;
      for (const [oldest, entry] of entries) {
        if (bytes <= MOST_BYTES) break;
        drop(oldest, entry);
      }
    },
    forget(paperId) {
      changeCount += 1;
      const changed = new Set([paperId, EVERY_PAPER]);
      for (const [key, entry] of entries) if (paperId === "" || changed.has(entry.paperId)) drop(key, entry);
      if (paperId === "" || changes.size >= MOST_CHANGES) {
        changes.clear();
        forgottenBefore = changeCount;
      }
      for (const one of changed) changes.set(one, changeCount);
    },
  };
}

/** Longer addresses are nobody's bookmarks, and would let anyone fill the memory. */
const LONGEST_ADDRESS = 300;

function keyOf({
  method,
  url = "",
  headers,
}: Pick<IncomingMessage, "method" | "url" | "headers">): string | undefined {
  if (method !== "GET" || url.length > LONGEST_ADDRESS || url.startsWith("/api/")) return undefined;
  const language = headers["accept-language"]?.slice(0, 2).toLowerCase() ?? "";
  const proxied = headers["x-forwarded-proto"] ?? "";
  return [url, encodingFor(headers["accept-encoding"]), language, headers.host ?? "", proxied].join(" ");
}

export type Encoding = "br" | "gzip" | "identity";

/** The best encoding that a reader takes, by its `Accept-Encoding`. */
export function encodingFor(accepted: string | string[] | undefined | null): Encoding {
  const names = new Map(
    String(accepted ?? "")
      .toLowerCase()
      .split(",")
      .map((item) => {
        const [name = "", ...parameters] = item.split(";").map((part) => part.trim());
        return [name, !parameters.some((parameter) => /^q=0(?:\.0*)?$/u.test(parameter))] as const;
      }),
  );
  if (names.get("br") === true) return "br";
  return names.get("gzip") === true ? "gzip" : "identity";
}
