/** Named files of one experiment. A file is written whole or not at all. */
export interface ExperimentFolder {
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, content: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  /**
   * The right to run this experiment, until it is disposed of or the process ends, however it does. Undefined where somebody
   * else has it.
   */
  claim(): Promise<AsyncDisposable | undefined>;
}

/** Where experiments are kept: a folder each, by id. */
export interface ExperimentStore {
  /** Throws an `OutsideError` when it can not be read or written (permissions, a full disk). */
  folder(id: string): Promise<ExperimentFolder>;
  /** Ids of all experiments begun, in order. */
  list(): Promise<readonly string[]>;
  /**
   * By id of all experiments begun, a text that is another one whenever what is recorded of it has changed. Cheap: nothing
   * is read.
   */
  stamps(): Promise<ReadonlyMap<string, string>>;
}

/** Files that a record is made of; parts and their scratch are not. */
export const RECORDED_FILE = /\.(?:json|csv)$/;

/** Experiments in memory: for tests, and for pages that keep nothing. */
export function memoryExperimentStore(): ExperimentStore {
  const folders = new Map<string, Map<string, Uint8Array>>();
  const claimed = new Set<string>();
  const changes = new Map<string, number>();
  return {
    folder: async (id) => {
      const files = folders.get(id) ?? new Map<string, Uint8Array>();
      folders.set(id, files);
      return {
        read: async (name) => files.get(name),
        write: async (name, content) => {
          files.set(name, content);
          if (RECORDED_FILE.test(name)) changes.set(id, (changes.get(id) ?? 0) + 1);
        },
        remove: async (name) => void files.delete(name),
        claim: async () => {
          if (claimed.has(id)) return undefined;
          claimed.add(id);
          return { [Symbol.asyncDispose]: async () => void claimed.delete(id) };
        },
      };
    },
    list: async () => [...folders.keys()].sort(),
    stamps: async () => new Map([...changes].map(([id, count]) => [id, String(count)])),
  };
}
