import pg from "pg";

const INT8 = 20;
const DATE = 1082;
const TIMESTAMP = 1114;

/** Counts fit a number, and one that does not is not quietly rounded. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`an int8 column holds ${text}, which no number can hold`);
  return value;
}

/** How columns become JavaScript values; the default parsers of `date` and `timestamp` depend on the local time zone. */
export const columnTypes = {
  getTypeParser(oid: number, format?: "text" | "binary"): (text: string) => unknown {
    if (oid === INT8) return parseInt8;
    if (oid === DATE || oid === TIMESTAMP) return (text) => text;
    return pg.types.getTypeParser(oid, format as "text") as (text: string) => unknown;
  },
};
