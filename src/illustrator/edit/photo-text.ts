import { colorOf } from '../language/colors.ts'
import type { Meaning } from '../language/meaning.ts'

/** Quotations may hold anything, commas and verbs included. */
export function maskQuotes(text: string): { masked: string; quotes: string[] } {
  const quotes: string[] = []
  const masked = text.replace(
    /“[^“”]+”|"[^"]+"|«[^«»]+»|(?<![\p{L}\p{N}])[‘'][^‘’']+[’'](?![\p{L}\p{N}])/gu,
    (quote) => {
      quotes.push(quote)
      return `quote${quotes.length - 1}`
    },
  )
  return { masked, quotes }
}

/** "add the text SALE": words in capitals need no quotation marks. */
export function saidText(clause: string, whole: string): Meaning['lettering'][number] | undefined {
  if (!/^(?:add|write|put|include|insert|place|give|overlay|print|with|caption|title|show)\b/.test(clause))
    return undefined
  if (!/\b(?:text|words?|caption|title|headline)\b/.test(clause)) return undefined
  const said =
    /\b(?:text|words?|caption|title|headline)\b:?\s+(?:that (?:says|reads)\s+|saying\s+|reading\s+|of\s+)?(.+?)(?:\s+(?:at|on|in|to|across|over|along)\s+(?:the|it|top|bottom|red|white|black|big|bold)\b.*)?$/.exec(
      clause,
    )?.[1]
  if (!said || /^(?:to|at|in|on|bigger|smaller)\b/.test(said)) return undefined
  const at = whole.toLowerCase().indexOf(said)
  const text = at < 0 ? said : whole.slice(at, at + said.length)
  const place = /\b(top|bottom)\b/.exec(clause)?.[1] as 'top' | 'bottom' | undefined
  return { text: text.trim(), carrier: 'caption', place: place ?? 'bottom', type: 'sans', bold: true, italic: false }
}

/** "In bold red", "in white letters". */
export function colorIn(text: string): string | undefined {
  for (const [, words] of text.toLowerCase().matchAll(/\bin ((?:[a-z-]+ ?){1,4})/g)) {
    const found = words!
      .split(' ')
      .map(colorOf)
      .find((color) => color !== undefined)
    if (found) return found
  }
  return undefined
}
