/** Connected parts of pixels that have a value. */
export function partsWhere(values: Uint8Array, value: number, width: number, height: number): number[][] {
  const seen = new Uint8Array(values.length)
  const parts: number[][] = []
  for (let start = 0; start < values.length; start++) {
    if (seen[start] === 1 || values[start] !== value) continue
    const part = [start]
    seen[start] = 1
    for (let next = 0; next < part.length; next++) {
      const index = part[next]!
      const x = index % width
      const around = [x > 0 ? index - 1 : -1, x < width - 1 ? index + 1 : -1, index - width, index + width]
      for (const other of around) {
        if (other < 0 || other >= width * height || seen[other] === 1 || values[other] !== value) continue
        seen[other] = 1
        part.push(other)
      }
    }
    parts.push(part)
  }
  return parts
}
