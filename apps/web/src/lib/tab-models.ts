/** A file of a model, as it was when it was stored. */
export interface TabModelFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** A model of this server that readers' browsers may fetch and run. */
export interface TabModel {
  readonly name: string;
  /** As digests would name it: the same name, the same weights. */
  readonly identity: string;
  /** How its weights are stored, as its file's name says. */
  readonly dtype: string;
  /** An SPDX name; null where nobody said it. */
  readonly licence: string | null;
  readonly files: readonly TabModelFile[];
}

/** A port: the models for readers' tabs that this server stores. */
export interface TabModels {
  /** The one to be tried first comes first. */
  list(): Promise<readonly TabModel[]>;
  /** The bytes of a file that its list names; undefined where it is not on disk as the list says. */
  open(model: TabModel, file: TabModelFile): Promise<ReadableStream<Uint8Array> | undefined>;
}

/** Where this server has a file of a model. Another content has another address, so it may be kept for ever. */
export function modelFileAddress(name: string, { path, sha256 }: TabModelFile): string {
  return `/models/${encodeURIComponent(name)}/${path}?sha256=${sha256}`;
}

/** What is fetched before a model can be asked. */
export function fetchedBytes({ files }: TabModel): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
