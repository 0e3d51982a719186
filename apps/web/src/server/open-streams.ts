/** Event streams that are open; each costs memory and a connection for as long as its reader likes. */
export interface OpenStreams {
  /** What ends its place; or why there is none. */
  open(client: string): (() => void) | "client-full" | "server-full";
  readonly total: number;
}

/** Counts streams of each client and in all. */
export function createOpenStreams(limits: {
  readonly perClient: number;
  readonly total: number;
}): OpenStreams {
  const byClient = new Map<string, number>();
  let total = 0;
  return {
    open(client) {
      const own = byClient.get(client) ?? 0;
      if (own >= limits.perClient) return "client-full";
      if (total >= limits.total) return "server-full";
      byClient.set(client, own + 1);
      total += 1;
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        total -= 1;
        const left = (byClient.get(client) ?? 1) - 1;
        if (left === 0) byClient.delete(client);
        else byClient.set(client, left);
      };
    },
    get total() {
      return total;
    },
  };
}
