/** A picture of 4K is twenty million letters: a word of four stands in it by chance. Google's keys have 39. */
const shortestKey = 20

/** What passes in pieces; a piece may be held back in part. */
interface Mask {
  write(chunk: Buffer): Buffer
  end(): Buffer
}

/** Takes a key out of a body that passes in pieces. As many asterisks take its place: the length may be promised. */
export function createKeyMask(key: string): Mask {
  if (key.length < shortestKey) return { write: (chunk) => chunk, end: () => Buffer.alloc(0) }
  const masks = spellingsOf(key).map(createMask)
  return {
    write: (chunk) => masks.reduce((clean, mask) => mask.write(clean), chunk),
    // What one held back may be of interest to the next.
    end: () => masks.reduce((clean, mask) => Buffer.concat([mask.write(clean), mask.end()]), Buffer.alloc(0)),
  }
}

/** The same for bytes that are all there. */
export function maskKey(bytes: Buffer, key: string): Buffer {
  return spellingsOf(key)
    .map(createMask)
    .reduce((clean, mask) => Buffer.concat([mask.write(clean), mask.end()]), bytes)
}

/** As it is, as JSON writes it (some escape every slash), and as it stands in an address. Of most keys all are one. */
function spellingsOf(key: string): string[] {
  const escaped = JSON.stringify(key).slice(1, -1)
  return [...new Set([key, escaped, escaped.replaceAll('/', '\\/'), encodeURIComponent(key)])]
}

function createMask(word: string): Mask {
  const needle = Buffer.from(word)
  const stars = Buffer.alloc(needle.length, '*')
  /** The end of what came, as long as the word may begin in it. */
  let held: Buffer = Buffer.alloc(0)

  /** How many of the last bytes are the first of the word. */
  function begunAtEnd(bytes: Buffer): number {
    for (let at = Math.max(0, bytes.length - needle.length + 1); ; at += 1) {
      at = bytes.indexOf(needle[0]!, at)
      if (at < 0) return 0
      const begun = bytes.subarray(at)
      if (begun.equals(needle.subarray(0, begun.length))) return begun.length
    }
  }

  return {
    write(chunk) {
      let bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      for (let at = bytes.indexOf(needle), copied = false; at >= 0; at = bytes.indexOf(needle, at)) {
        if (!copied) bytes = Buffer.from(bytes)
        copied = true
        stars.copy(bytes, at)
      }
      const begun = begunAtEnd(bytes)
      held = Buffer.from(bytes.subarray(bytes.length - begun))
      return bytes.subarray(0, bytes.length - begun)
    },
    end: () => held,
  }
}
