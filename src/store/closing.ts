/**
 * What `pieces` reads of an open file, and the file is closed with the last of it. A generator that was never begun ends
 * without a word to its `finally`; here the file is closed, too, for whoever leaves before the first piece.
 */
export function closing(
  handle: { close(): Promise<void> },
  pieces: AsyncGenerator<Uint8Array>,
): AsyncIterableIterator<Uint8Array> {
  async function closed<Result>(step: Promise<Result>): Promise<Result> {
    try {
      return await step
    } finally {
      await handle.close()
    }
  }
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      try {
        const result = await pieces.next()
        if (result.done) await handle.close()
        return result
      } catch (error) {
        await handle.close()
        throw error
      }
    },
    return: () => closed(pieces.return(undefined)),
    throw: (reason) => closed(pieces.throw(reason)),
  }
}
