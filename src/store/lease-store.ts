/** Work that one of many callers does for all. A lease belongs to one owner, until it is released or runs out. */
export interface LeaseStore {
  /** True when nobody else has it at `nowMs`. */
  claimLease(name: string, claim: { owner: string; nowMs: number; leaseUntil: number }): Promise<boolean>
  /** As `claimLease` would answer, without claiming: waiting callers ask often, and nobody waits for them. */
  isLeaseFree(name: string, nowMs: number): Promise<boolean>
  /** False when the owner has it no longer: it ran out, and somebody else claimed it. */
  renewLease(name: string, owner: string, leaseUntil: number): Promise<boolean>
  /** No-op when the owner has it no longer. */
  releaseLease(name: string, owner: string): Promise<void>
}
