/** Longest name before the extension, in UTF-8 bytes; file systems take 255. */
const maxNameBytes = 64

/** A readable file name for a prompt, without extension: `serene-mountain-landscape-at-dawn`. */
export function pictureName(prompt: string): string {
  const words =
    prompt
      .normalize('NFKC')
      .toLowerCase()
      // Invisible signs, as those that choose the look of an emoji.
      .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
      .match(/[\p{L}\p{N}][\p{L}\p{Mn}\p{Mc}\p{N}]*/gu) ?? []
  if (words.length > 1 && /^(an?|the)$/.test(words[0]!)) words.shift()
  let name = ''
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`
    if (Buffer.byteLength(longer) > maxNameBytes) break
    name = longer
  }
  if (name === '' && words.length > 0) name = shorten(words[0]!)
  return name === '' ? 'picture' : name
}

function shorten(word: string): string {
  let name = ''
  for (const character of word) {
    if (Buffer.byteLength(name + character) > maxNameBytes) break
    name += character
  }
  return name
}
