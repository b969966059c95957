import { type MarkerField, maxFieldLength } from './marker-field.ts'

/** Properties that tools sign their work with, by their local names: prefixes are a writer's own choice. */
const properties = ['CreatorTool', 'DigitalSourceType', 'Credit', 'description']

/** What an XMP packet says of these. */
export function xmpFields(packet: string): MarkerField[] {
  const xml = packet.slice(0, maxFieldLength)
  return properties.flatMap((name) => {
    const text = readProperty(xml, name)
    return text === undefined || text === '' ? [] : [{ place: 'XMP' as const, name, text }]
  })
}

/**
 * RDF has three ways to write a property: an attribute, an element, and an element that names a resource. An element may
 * hold a list of languages, of which the first counts.
 */
function readProperty(xml: string, name: string): string | undefined {
  const attribute = new RegExp(`[\\w-]:${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xml)
  if (attribute) return unescapeXml((attribute[1] ?? attribute[2])!)
  const start = new RegExp(`<[\\w-]+:${name}(?=[\\s>/])`).exec(xml)
  if (!start) return undefined
  const from = start.index + start[0].length
  const end = xml.indexOf('>', from)
  const resource = /:resource\s*=\s*["']([^"']*)["']/.exec(xml.slice(from, end))?.[1]
  if (resource !== undefined) return unescapeXml(resource)
  const inside = xml.slice(end + 1, end + 1 + 100_000)
  const close = inside.search(new RegExp(`</[\\w-]+:${name}\\s*>`))
  const content = close < 0 ? '' : inside.slice(0, close)
  const item = /<[\w-]+:li\b[^>]*>([^<]*)</.exec(content)?.[1] ?? content
  return unescapeXml(item.trim())
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name) return entities[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
