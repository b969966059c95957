/** Results of `work` in the order of `items`, at most `atOnce` of them under way. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // What fails is told in its turn.
    result.catch(() => {})
    running.push(result)
    if (running.length === atOnce) yield await running.shift()!
  }
  for (const result of running) yield await result
}
