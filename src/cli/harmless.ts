/** C0 but tab and line feed, DEL, C1, and the marks that turn the reading direction of what follows. */
const steering = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** A text that cannot steer a terminal: control characters and turns of direction are replaced by visible signs. */
export function harmless(text: string): string {
  return text.replaceAll(steering, (character) => {
    const code = character.codePointAt(0)!
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    return code === 0x7f ? '\u2421' : '\ufffd'
  })
}

/** The same JSON with such characters escaped: JSON itself escapes C0 only, and leaves DEL, C1 and the turns as they are. */
export function harmlessJson(json: string): string {
  return json.replaceAll(steering, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`)
}
