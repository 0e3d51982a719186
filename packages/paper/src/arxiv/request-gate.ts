/** Leave to make one request; nobody else may make one to the same service until it is released. */
export interface RequestLease {
  /**
   * Gives the leave back. The delay of the next `acquire` counts from `finishedAt`; where the service asked for
   * a pause (`Retry-After`), nobody is let through before `notBefore` either. Of two finishing times (or two
   * pauses) for a service the later counts: a holder who found that no request was needed gives
   * `new Date(0)`, and those behind it do not wait for nothing. Never rejects for a lease that has lapsed
   * already: the request was made, and nothing can be done about it any more.
   */
  release(finishedAt: Date, notBefore?: Date): Promise<void>;
}

/**
 * One request at a time to a service, and a pause between two, for every process that shares a store.
 *
 * arXiv counts all of its hosts and all of a user's machines as one, so the polite client uses one `service`
 * name (`"arxiv"`) for all three of its addresses.
 */
export interface RequestGate {
  /**
   * Resolves when no lease for `service` is held, `delayMs` have passed since the last one was released and
   * its `notBefore` is over. Those who wait are let through in order of arrival within a process.
   *
   * A lease whose holder died must lapse (an implementation may not wait for it for ever), and the delay then
   * counts from the moment it lapsed.
   *
   * @throws the signal's reason when it is aborted first; a waiter that gives up holds nothing
   */
  acquire(
    service: string,
    options: { readonly delayMs: number; readonly signal?: AbortSignal },
  ): Promise<RequestLease>;
}
