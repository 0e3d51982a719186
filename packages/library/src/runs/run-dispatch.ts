/** Who sees to it that a run is worked on once it is in the store. */
export interface RunDispatch {
  /** Returns soon; the work goes on behind it. */
  request(run: { readonly runId: string; readonly writer: string }): Promise<void>;
  /** Stops taking runs up. What is being worked on is left to `RunWorker.close`. */
  close(): Promise<void>;
}
