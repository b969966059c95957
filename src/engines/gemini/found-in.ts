import type { ByteSource, Keep } from '../byte-source.ts'

/**
 * Takes a body as it comes and gives on what is found in it. What was found before it broke off, or before `take` threw,
 * comes first.
 *
 * @param take Adds to `found`; what it returns is waited for before the next piece.
 */
export async function* foundIn<Item>(
  body: ByteSource,
  take: (bytes: Buffer, found: Item[], keep: Keep) => Promise<void> | undefined,
): AsyncGenerator<Item> {
  let found: Item[] = []
  let isOver = false
  let ring = (): void => {}
  const sending = body.sendTo((bytes, keep) => {
    try {
      return take(bytes, found, keep)
    } finally {
      if (found.length > 0) ring()
    }
  })
  const over = (): void => {
    isOver = true
    ring()
  }
  sending.ended.then(over, over)
  try {
    for (;;) {
      const items = found
      found = []
      yield* items
      if (found.length > 0) continue
      if (isOver) break
      await new Promise<void>((resolve) => {
        ring = resolve
      })
    }
    await sending.ended
  } finally {
    sending.leave()
  }
}
