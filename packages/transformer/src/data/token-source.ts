/**
 * The tokens of a corpus as a loader reads them: by position, a little at a time. What answers at once may do so without a
 * promise. A source over data that turn out broken throws an `OutsideError` when they are read.
 */
export interface TokenSource {
  /** Ids are in [0, vocabularySize). */
  readonly vocabularySize: number;
  /** Tokens of all documents, one after another. */
  readonly tokenCount: number;
  readonly documentCount: number;
  /** Position of the first token of a document; of `documentCount`: `tokenCount`. */
  documentStart(document: number): number | Promise<number>;
  /** Fills `target` with the tokens from position `start` on. */
  read(start: number, target: Int32Array): void | Promise<void>;
}
