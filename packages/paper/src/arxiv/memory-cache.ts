import type { CachedResponse, ResponseCache } from "./response-cache.ts";

/** Keeps the answers of one process, the longest unused thrown out beyond `limit`. */
export function createMemoryCache(limit = 200): ResponseCache {
  const responses = new Map<string, CachedResponse>();
  return {
    async get(url) {
      const found = responses.get(url);
      if (found !== undefined) touch(responses, found);
      return found;
    },
    async put(response) {
      touch(responses, response);
      const oldest = responses.keys().next();
      if (responses.size > limit && !oldest.done) responses.delete(oldest.value);
    },
  };
}

function touch(responses: Map<string, CachedResponse>, response: CachedResponse): void {
  responses.delete(response.url);
  responses.set(response.url, response);
}
