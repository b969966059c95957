/** What all processes on one home know of a quota that they share. */
export interface QuotaStore {
  /**
   * Changes what is known of `bucket`: `change` is given what the last one left, undefined at first, and says what is
   * left now and what came of it. One process after the other, whole or not at all. State is JSON. It survives the end of
   * a process, not a power cut: a minute's quota is back by then.
   */
  changeQuota<State, Result>(
    bucket: string,
    change: (state: State | undefined) => { state: State; result: Result },
  ): Promise<Result>
  /** What is known of `bucket` now; undefined where nothing is. */
  readQuota<State>(bucket: string): Promise<State | undefined>
}
