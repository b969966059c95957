import { heldBytesOf } from './inline-data.ts'

/** How deep Google's servers read; protocol buffers stop at 100. */
export const maxJsonDepth = 100

/** True when lists and objects in `value` nest deeper than `limit`. Walks without recursion, so no depth harms it. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    const next: unknown[] = []
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue
      if (depth >= limit) return true
      const children: unknown[] = Array.isArray(item) ? item : childrenOf(item)
      for (const child of children) if (typeof child === 'object' && child !== null) next.push(child)
    }
    level = next
  }
  return false
}

function childrenOf(item: object): unknown[] {
  return heldBytesOf(item) === undefined
    ? Object.values(item)
    : Object.values(Object.getOwnPropertyDescriptors(item)).map((property) => property.value)
}
