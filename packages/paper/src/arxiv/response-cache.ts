/** An answer as it came, decompressed, with what is needed to ask again only whether it changed. */
export interface CachedResponse {
  /** The address that was asked for, before any redirect; the key. */
  readonly url: string;
  readonly contentType: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Bytes and not text: an answer may hold a NUL, which a text column refuses. */
  readonly body: Uint8Array;
  /** ISO 8601 date-time at which the source last gave or confirmed this answer. */
  readonly fetchedAt: string;
}

/** Answers by address. Only complete answers with status 200 are put; a put replaces the earlier one. */
export interface ResponseCache {
  get(url: string): Promise<CachedResponse | undefined>;
  put(response: CachedResponse): Promise<void>;
}
