/** Characters of what a marker says. */
const longest = 200

/** The beginning of a text, in one line. */
export function beginningOf(text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}

/** These values of a JSON object, the first ten levels down, where it has them; else its beginning. */
export function valuesOf(...keys: readonly string[]): (text: string) => string {
  return (text) => {
    const json = parse(text)
    const values = keys.flatMap((key) => {
      const value = find(json, key, 10)
      return typeof value === 'string' || typeof value === 'number' ? [`${key}: ${value}`] : []
    })
    return beginningOf(values.length > 0 ? values.join(', ') : text)
  }
}

/** A node graph by its size and the models it loads; else the beginning of what stands there. */
export function graphOf(text: string): string {
  // In EXIF its name comes first.
  const json = parse(text.replace(/^\w+:(?=[{[])/, ''))
  if (json === null || typeof json !== 'object') return beginningOf(text)
  const { nodes = json } = json as { nodes?: object }
  const count = Array.isArray(nodes) ? nodes.length : Object.keys(nodes).length
  const models = [...text.slice(0, 1_000_000).matchAll(/"([\w .\\/-]{1,100}\.(?:safetensors|ckpt|gguf))"/g)]
  const names = [...new Set(models.map(([, name]) => name))]
  const loads = names.length > 0 ? `; it loads ${names.join(', ')}` : ''
  return beginningOf(`a graph of ${count} node${count === 1 ? '' : 's'}${loads}`)
}

/** NaN is what Python writes for numbers that are none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll(/:\s*NaN\b/g, ':null'))
  } catch {
    return undefined
  }
}

function find(json: unknown, key: string, levels: number): unknown {
  if (json === null || typeof json !== 'object' || levels === 0) return undefined
  if (Object.hasOwn(json, key)) return (json as Record<string, unknown>)[key]
  for (const value of Object.values(json)) {
    const found = find(value, key, levels - 1)
    if (found !== undefined) return found
  }
  return undefined
}
