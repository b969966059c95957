import { inflateSync } from 'node:zlib'
import { pngChunks } from '../png-chunks.ts'
import { type MarkerField, maxFieldLength } from './marker-field.ts'

/** Of all texts together, unpacked. */
const maxTotalLength = 4 * maxFieldLength

/** A PNG's texts of these keywords, compressed or not. Of others nothing is unpacked. */
export function pngTextFields(png: Uint8Array, keywords: ReadonlySet<string>): MarkerField[] {
  const fields: MarkerField[] = []
  let total = 0
  for (const { type, data } of pngChunks(png)) {
    if (total >= maxTotalLength) break
    const found = readers[type]?.(Buffer.from(data.buffer, data.byteOffset, data.byteLength), keywords)
    if (!found) continue
    total += found.text.length
    fields.push({ place: 'PNG text', ...found })
  }
  return fields
}

type NamedText = Pick<MarkerField, 'name' | 'text'>
type Reader = (data: Buffer, keywords: ReadonlySet<string>) => NamedText | undefined

/** Source: PNG specification, third edition, 11.3.3. */
const readers: Readonly<Record<string, Reader>> = {
  tEXt(data, keywords) {
    const name = keywordOf(data)
    return keywords.has(name) ? { name, text: readText(data.subarray(name.length + 1)) } : undefined
  },
  zTXt(data, keywords) {
    const name = keywordOf(data)
    const text = keywords.has(name) ? unpack(data.subarray(name.length + 2)) : undefined
    return text && { name, text: readText(text) }
  },
  iTXt(data, keywords) {
    const name = keywordOf(data)
    if (!keywords.has(name)) return undefined
    const isPacked = data[name.length + 1] === 1
    const afterLanguage = data.indexOf(0, name.length + 3) + 1
    const afterTranslation = data.indexOf(0, afterLanguage) + 1
    if (afterLanguage === 0 || afterTranslation === 0) return undefined
    const rest = data.subarray(afterTranslation)
    const text = isPacked ? unpack(rest) : rest
    return text && { name, text: readText(text) }
  },
}

/** 79 bytes at most; empty where there is none. */
function keywordOf(data: Buffer): string {
  return data.toString('latin1', 0, Math.max(0, data.subarray(0, 80).indexOf(0)))
}

/** Undefined for what is damaged, or larger than any text that is meant. */
function unpack(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: maxFieldLength })
  } catch {
    return undefined
  }
}

/** tEXt is Latin-1 by the specification; tools that write UTF-8 into it are many. */
function readText(bytes: Buffer): string {
  const some = bytes.subarray(0, maxFieldLength)
  const text = some.toString('utf8')
  // A character may be cut in half at the end.
  return text.slice(0, -1).includes('\ufffd') ? some.toString('latin1') : text
}
