/** A picture of 4K is twenty million letters: a word of four stands in it by chance. Google's keys have 39. */
const shortestKey = 20

/** What passes in pieces. What is given on is never empty, and is the piece itself, unless the key was in it. */
interface Mask {
  write(piece: Buffer): void
  /** No more comes: also what was held back, since the key might have begun there. */
  end(): void
}

/** Takes a key out of a body that passes in pieces. As many asterisks take its place: the length may be promised. */
export function createKeyMask(key: string, pass: (bytes: Buffer) => void): Mask {
  if (key.length < shortestKey) return { write: pass, end() {} }
  return maskOf(key, pass)
}

/** The same for bytes that are all there. */
export function maskKey(bytes: Buffer, key: string): Buffer {
  const passed: Buffer[] = []
  const mask = maskOf(key, (piece) => passed.push(piece))
  mask.write(bytes)
  mask.end()
  return Buffer.concat(passed)
}

/** What one holds back may be of interest to the next. */
const maskOf = (key: string, pass: (bytes: Buffer) => void): Mask =>
  spellingsOf(key).reduceRight<Mask>((next, spelling) => createMask(spelling, next), { write: pass, end() {} })

/** As it is, as JSON writes it (some escape every slash), and as it stands in an address. Of most keys all are one. */
function spellingsOf(key: string): string[] {
  const escaped = JSON.stringify(key).slice(1, -1)
  return [...new Set([key, escaped, escaped.replaceAll('/', '\\/'), encodeURIComponent(key)])]
}

function createMask(word: string, next: Mask): Mask {
  const needle = Buffer.from(word)
  const stars = Buffer.alloc(needle.length, '*')
  /** The end of what came, as long as the word may begin in it. */
  let held: Buffer = Buffer.alloc(0)

  function pass(bytes: Buffer): void {
    if (bytes.length > 0) next.write(bytes)
  }

  /** How many of the last bytes are the first of the word. */
  function begunAtEnd(bytes: Buffer): number {
    for (let at = Math.max(0, bytes.length - needle.length + 1); ; at += 1) {
      at = bytes.indexOf(needle[0]!, at)
      if (at < 0) return 0
      const begun = bytes.subarray(at)
      if (begun.equals(needle.subarray(0, begun.length))) return begun.length
    }
  }

  /** What is held and the next piece, in one where the word goes over from one to the other, or may. */
  function joined(piece: Buffer): Buffer {
    const goOn = needle.length - 1
    if (piece.length < goOn || Buffer.concat([held, piece.subarray(0, goOn)]).includes(needle)) {
      return Buffer.concat([held, piece])
    }
    pass(held)
    return piece
  }

  return {
    write(piece) {
      let bytes = held.length === 0 ? piece : joined(piece)
      for (let at = bytes.indexOf(needle), copied = false; at >= 0; at = bytes.indexOf(needle, at)) {
        if (!copied) bytes = Buffer.from(bytes)
        copied = true
        stars.copy(bytes, at)
      }
      const begun = begunAtEnd(bytes)
      held = Buffer.from(bytes.subarray(bytes.length - begun))
      pass(bytes.subarray(0, bytes.length - begun))
    },
    end() {
      pass(held)
      next.end()
    },
  }
}
