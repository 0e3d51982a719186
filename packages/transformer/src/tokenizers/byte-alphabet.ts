/**
 * The 256 letters in which GPT-2's files spell bytes: a byte that Latin-1 prints is its own letter, the 68 others take
 * U+0100 onwards in order. `BYTE_LETTERS[byte]` is the letter.
 */
export const BYTE_LETTERS: readonly string[] = (() => {
  let unprintable = 0;
  return Array.from({ length: 256 }, (_, byte) =>
    String.fromCharCode(isPrintable(byte) ? byte : 0x100 + unprintable++),
  );
})();

/** The bytes in the order of their letters: the ids 0 ... 255 of GPT-2's vocabulary. */
export const BYTES_BY_LETTER: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte).sort(
  (a, b) => (BYTE_LETTERS[a] < BYTE_LETTERS[b] ? -1 : 1),
);

const BYTE_OF_LETTER = new Map(BYTE_LETTERS.map((letter, byte) => [letter, byte]));

/** Soft hyphen (0xAD) prints nothing, so it is not of the printable ones. */
function isPrintable(byte: number): boolean {
  return (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad);
}

/** How GPT-2's files write these bytes. */
export function spellBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => BYTE_LETTERS[byte]).join("");
}

/** The bytes of a spelling; `undefined` where it holds a character that is no letter of this alphabet. */
export function readSpelling(spelling: string): Uint8Array | undefined {
  const bytes = new Uint8Array(spelling.length);
  for (let i = 0; i < spelling.length; i++) {
    const byte = BYTE_OF_LETTER.get(spelling[i]);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
