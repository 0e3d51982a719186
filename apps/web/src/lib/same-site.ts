const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a request of this method changes nothing. */
export function isSafe(method: string): boolean {
  return SAFE_METHODS.has(method);
}

/**
 * Whether a request that changes something may come from where it comes from. Browsers say so themselves
 * (Sec-Fetch-Site), older ones by Origin; a program that sends neither acts for nobody but itself.
 * Hosts are compared, not protocols: behind a proxy this server does not see the one the reader sees.
 */
export function isFromHere(request: Request): boolean {
  if (isSafe(request.method)) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}
