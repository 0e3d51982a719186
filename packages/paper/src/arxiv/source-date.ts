const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * ISO 8601 from the forms that arXiv uses: `2017-07-27T08:18:33Z`, `2016-01-13`, `2009-06-18 12:03:57`,
 * `Mon, 02 Apr 2007 17:42:00 GMT`, `14 May 2024`. Undefined for anything else and for dates that do not exist.
 */
export function parseSourceDate(text: string): string | undefined {
  return parseIso(text) ?? parseWritten(text);
}

function parseIso(text: string): string | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|\+00:00)?)?$/.exec(text);
  return match === null ? undefined : isoOf(match.slice(1).map(toNumber));
}

function parseWritten(text: string): string | undefined {
  const match =
    /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})(?: (\d\d):(\d\d):(\d\d)(?: (?:GMT|UTC|\+0000))?)?$/i.exec(
      text,
    );
  if (match === null) return undefined;
  const [day, month = "", year, ...time] = match.slice(1);
  return isoOf([year, MONTHS.indexOf(month.toLowerCase()) + 1, day, ...time].map(toNumber));
}

function toNumber(part: string | number | undefined): number {
  return part === undefined ? Number.NaN : Number(part);
}

function isoOf(parts: readonly number[]): string | undefined {
  const [year = 0, month = 0, day = 0, hour = Number.NaN, minute = 0, second = 0] = parts;
  const hasTime = !Number.isNaN(hour);
  const date = new Date(
    Date.UTC(year, month - 1, day, hasTime ? hour : 0, hasTime ? minute : 0, hasTime ? second : 0),
  );
  // `Date.UTC` rolls 31 June over to 1 July: what does not come back as it went in does not exist.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || (hasTime && date.getUTCHours() !== hour)) return undefined;
  return hasTime ? date.toISOString().replace(".000Z", "Z") : date.toISOString().slice(0, 10);
}
