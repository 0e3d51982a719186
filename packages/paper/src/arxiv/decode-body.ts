import { err, ok, type Result } from "../result.ts";
import type { MalformedSource } from "./malformed-source.ts";

/**
 * The text of an answer. Bytes that are valid UTF-8 are read as UTF-8 whatever the label says (servers often
 * label it wrongly, and text of another encoding is hardly ever valid UTF-8 by chance); others as they are
 * labelled by a byte order mark, the content type or the XML declaration. Nothing is guessed beyond that.
 */
export function decodeBody(bytes: Uint8Array, contentType: string): Result<string, MalformedSource> {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decodeAs(wide, bytes);
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8.ok) return utf8;
  const declared = labelOf(contentType) ?? declaredInXml(bytes);
  if (declared === undefined || /^utf-?8$/i.test(declared)) return utf8;
  return decodeAs(declared, bytes);
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): Result<string, MalformedSource> {
  try {
    // `fatal`: a replacement character in a title would be a false title, for ever in the store.
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return err({ code: "source.bad-encoding", declared: encoding });
  }
}

function labelOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1];
}

function declaredInXml(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1];
}
