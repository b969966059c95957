import { quotations } from '../../illustrator/language/quoted-text.ts'

/** The words a text model gave, or why they are not used. */
export type ReadWording = { text: string } | { reason: string }

/** How a text model says that it will not, in place of words. */
const refusal = /^(?:(?:i['’]?m|i am) (?:sorry|unable|not able)|sorry\b|i can(?:['’]t|not| not)|i won['’]t|as an ai)\b/i

/** Said before the words, for nobody to draw. */
const preface =
  /^(?:(?:\p{L}+ ){0,2}prompt:\s+|[^\n."“]{0,60}\b(?:prompt|rewrite|version|paragraph|description)[^\n."“]{0,20}:\s*\n\s*)/iu

/** Lettering is the one thing that can be checked of any words: it came through letter for letter, and none was added. */
export function readWording(prompt: string, answer: string): ReadWording {
  const text = withoutWrapping(answer, prompt)
  if (text === '') return { reason: 'the text model gave no words' }
  if (refusal.test(text) && !refusal.test(prompt)) return { reason: 'the text model refused it' }
  const lost = quotedIn(prompt).find((quoted) => !text.includes(quoted))
  if (lost !== undefined) return { reason: `the text model changed the lettering "${lost}"` }
  const given = withoutSingle(prompt).toLowerCase()
  const added = quotedIn(withoutSingle(text)).find((quoted) => !given.includes(quoted.toLowerCase()))
  return added === undefined ? { text } : { reason: `the text model added the lettering "${added}"` }
}

/** "The '50s", "the girls' house": no quotation marks. */
const withoutSingle = (text: string): string => text.replaceAll("'", '’')

const quotedIn = (text: string): string[] => [...text.matchAll(quotations)].map(innerText)

const innerText = (match: RegExpMatchArray): string => match.slice(1).find((group) => group !== undefined)!

/** A fence, bold type, what introduces the words, or quotation marks around the whole, which would be read as lettering. */
function withoutWrapping(answer: string, prompt: string): string {
  const text = answer
    .trim()
    .replace(/^```[a-z]*\n([\s\S]*)\n```$/u, '$1')
    .replaceAll(/\*\*([^*]+)\*\*/g, '$1')
    .replace(preface, (said) => (prompt.startsWith(said.trim()) ? said : ''))
    .trim()
  const [whole] = text.matchAll(quotations)
  return whole?.[0] === text && prompt.trim() !== text ? innerText(whole).trim() : text
}
