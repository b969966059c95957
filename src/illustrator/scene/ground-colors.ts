import { colorOf } from '../language/colors.ts'

/** Colours among words, each with its shade: `pale blue`. */
export function colorsIn(words: readonly string[]): string[] {
  const colors: string[] = []
  for (let at = 0; at < words.length; at++) {
    const two = colorOf(words.slice(at, at + 2).join(' '))
    const color = two ?? colorOf(words[at]!)
    if (color) colors.push(color)
    if (two) at += 1
  }
  return colors
}

/** "On a pale blue background", "in red and gold", "purple gradient", "gradient purple". */
export function groundColors(topic: string): string[] {
  const said = [
    /\b(?:in|on an?|on|against an?|with an?) ((?:[\w-]+,? (?:and )?){0,3}[\w-]+)/i,
    /\b((?:[\w-]+ (?:(?:and|to) )?){1,3})(?:gradient|background|backdrop|palette|colou?rs?|tones?|theme)\b/i,
    /\b(?:gradient|background|backdrop|palette|colou?rs?) (?:of |in |from )?((?:[\w-]+,? (?:and |to )?){0,3}[\w-]+)/i,
    /,\s*((?:[\w-]+ )?[\w-]+(?: and (?:[\w-]+ )?[\w-]+)?)\s*(?=,|$)/i,
  ]
  for (const pattern of said) {
    const colors = colorsIn(
      pattern
        .exec(topic)?.[1]
        ?.split(/[ ,]+/)
        .filter((word) => word !== '' && word !== 'and' && word !== 'to') ?? [],
    )
    if (colors.length > 0) return colors
  }
  return []
}
