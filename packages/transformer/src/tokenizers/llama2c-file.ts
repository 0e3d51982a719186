import { err, type Result } from "../result.ts";
import { Llama2cBpe, type ScoredPiece } from "./llama2c-bpe.ts";
import { badField, type TokenizerFileError } from "./tokenizer-file-error.ts";

/**
 * The tokenizer of a llama2.c `tokenizer.bin`: the greatest length of a piece (uint32), then for each piece its score (float32),
 * its length (uint32) and its bytes, little-endian, to the end of the file.
 *
 * @param vocabularySize  how many pieces there must be: the model knows, the file does not say
 */
export function readLlama2cFile(
  file: Uint8Array,
  vocabularySize?: number,
): Result<Llama2cBpe, TokenizerFileError> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4) return err(truncated("max_token_length", 0, 4, file.length));
  const longest = view.getUint32(0, true);

  const pieces: ScoredPiece[] = [];
  for (let offset = 4; offset < file.length; ) {
    const name = `pieces[${pieces.length}]`;
    if (offset + 8 > file.length) return err(truncated(`${name}.length`, offset, 8, file.length - offset));
    const score = view.getFloat32(offset, true);
    const length = view.getUint32(offset + 4, true);
    if (length === 0 || length > longest) {
      const expected = `between 1 and max_token_length = ${longest}`;
      return err({
        ...badField(`${name}.length`, expected, length),
        offset: offset + 4,
      } as TokenizerFileError);
    }
    offset += 8;
    if (offset + length > file.length) {
      return err(truncated(`${name}.bytes`, offset, length, file.length - offset));
    }
    pieces.push({ bytes: file.slice(offset, offset + length), score });
    offset += length;
  }
  if (vocabularySize !== undefined && pieces.length !== vocabularySize) {
    return err({
      ...badField("pieces", `${vocabularySize}, as the model has`, pieces.length),
      offset: file.length,
    });
  }
  return Llama2cBpe.of(pieces);
}

function truncated(field: string, offset: number, needed: number, available: number): TokenizerFileError {
  return { code: "tokenizer-file.truncated", field, offset, needed, available };
}
