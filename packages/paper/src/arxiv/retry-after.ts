/**
 * How long a service asks to be left alone, in milliseconds: `Retry-After` in seconds or as a date (RFC 9110,
 * section 10.2.3). Undefined where there is none or it says nothing; 0 for a date that is over.
 */
export function parseRetryAfter(header: string | null, now: Date): number | undefined {
  const value = header?.trim() ?? "";
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1000;
  if (!/^[a-z]{3,9},? /i.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
