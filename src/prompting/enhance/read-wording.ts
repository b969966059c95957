import { quotations } from '../../illustrator/language/quoted-text.ts'

/** The words a text model gave, or why they are not used. */
export type ReadWording = { text: string } | { reason: string }

/** Lettering is the one thing that can be checked of any words: it must have come through letter for letter. */
export function readWording(prompt: string, answer: string): ReadWording {
  const text = withoutWrapping(answer, prompt)
  if (text === '') return { reason: 'the text model gave no words' }
  const lost = [...prompt.matchAll(quotations)].map(innerText).find((quoted) => !text.includes(quoted))
  return lost === undefined ? { text } : { reason: `the text model changed the lettering "${lost}"` }
}

const innerText = (match: RegExpMatchArray): string => match.slice(1).find((group) => group !== undefined)!

/** A fence, or quotation marks around the whole, which would be read as lettering. */
function withoutWrapping(answer: string, prompt: string): string {
  const text = answer
    .trim()
    .replace(/^```[a-z]*\n([\s\S]*)\n```$/u, '$1')
    .trim()
  const [whole] = text.matchAll(quotations)
  return whole?.[0] === text && prompt.trim() !== text ? innerText(whole).trim() : text
}
