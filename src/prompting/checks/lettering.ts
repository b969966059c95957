import { quotations } from '../../illustrator/language/quoted-text.ts'
import { adviceAt, type LintCheck, type LintFinding } from '../finding.ts'

/** Letters that a model sets without mistakes, as a rule of thumb: models that think before they draw set more. */
const longestText = { thinks: 120, other: 25 }
const mostTexts = { thinks: 12, other: 3 }

const unnamedText =
  /\b(?:with|has|have|having|featuring|add|include|including) (?:some |a |an |the )?(?:(?:big|bold|small|large|short|catchy|nice|handwritten|cool) )*(?:text|title|caption|slogan|lettering|tagline|headline)\b(?!\s*(?:[:“"«'‘]|that|which|saying|reading|on it reads|bubble|box|overlay))/iu

/** Text that is to stand in the picture: which, how long, and in quotation marks. */
export const findLettering: LintCheck = ({ prompt, prose, meaning, profile }) => {
  const findings: LintFinding[] = []
  const quoted = [...prompt.matchAll(quotations)]
  const kind = profile.thinking.levels.length > 0 ? 'thinks' : 'other'
  for (const match of quoted) {
    const text = match.slice(1).find((group) => group !== undefined)!
    if (text.length <= longestText[kind] || match[0].length >= prompt.trim().length) continue
    const message = `${text.length} characters are many to be set without a mistake by ${profile.id}. Keep to ${longestText[kind]}, or set the text afterwards.`
    findings.push(adviceAt('text-too-long', prompt, match.index, match.index + match[0].length, message))
  }
  if (quoted.length > mostTexts[kind]) {
    const last = quoted.at(-1)!
    const message = `${quoted.length} texts are many for ${profile.id}. Keep to ${mostTexts[kind]}.`
    findings.push(adviceAt('texts-too-many', prompt, last.index, last.index + last[0].length, message))
  }
  if (quoted.length > 0) return findings
  const open = /(?<![\p{N}'’])["“«]/u.exec(prompt)
  if (open) {
    const message = 'The quotation mark is not closed. What is between two is set letter for letter.'
    return [...findings, adviceAt('quote-not-closed', prompt, open.index, prompt.length, message)]
  }
  for (const { text } of meaning.lettering) {
    const start = prompt.indexOf(text)
    if (start < 0) continue
    const message = `Put the text between quotation marks, so that it is set letter for letter: "${text}".`
    findings.push(adviceAt('text-not-quoted', prompt, start, start + text.length, message))
  }
  const unnamed = meaning.lettering.length === 0 ? unnamedText.exec(prose) : null
  if (unnamed) {
    const message = 'Say which text, between quotation marks; else the model makes one up, or letters that say nothing.'
    findings.push(adviceAt('text-not-given', prompt, unnamed.index, unnamed.index + unnamed[0].length, message))
  }
  return findings
}
