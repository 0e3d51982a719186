/** How much one client may do: so many at once, and so many over a time. */
export interface Allowance {
  readonly burst: number;
  readonly perMs: number;
}

/** Buckets of tokens, one for each client. */
export interface TokenBuckets {
  /** 0 where a token was there and is taken; else in how many milliseconds there will be one. */
  take(client: string): number;
  /** What a token was taken for did not happen. */
  giveBack(client: string): void;
  readonly size: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Beyond these the client that was seen least lately begins anew: memory is worth more than one of its tokens. */
const MOST_CLIENTS = 50_000;

/** @param now milliseconds, never going back */
export function createTokenBuckets(
  { burst, perMs }: Allowance,
  now: () => number,
  mostClients = MOST_CLIENTS,
): TokenBuckets {
  const buckets = new Map<string, Bucket>();
  return {
    take(client) {
      const at = now();
      const before = buckets.get(client) ?? { tokens: burst, at };
      const tokens = Math.min(burst, before.tokens + (at - before.at) * perMs);
      const left = tokens >= 1 ? tokens - 1 : tokens;
      // Put in anew, so that the first of the map is the one seen least lately.
      buckets.delete(client);
      buckets.set(client, { tokens: left, at });
      if (buckets.size > mostClients) {
        const [oldest] = buckets.keys();
        if (oldest !== undefined) buckets.delete(oldest);
      }
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perMs);
    },
    giveBack(client) {
      const bucket = buckets.get(client);
      if (bucket !== undefined) bucket.tokens += 1;
    },
    get size() {
      return buckets.size;
    },
  };
}
