import type { PhotoEdit } from '../scene/photo-edit.ts'
import { photoRules } from './change-photo-rules.ts'

/** What may be added to a photo without adding a thing to it. */
const finishes =
  /\b(?:border|frame|vignett\w+|grain|noise|contrast|blur|bokeh|corners?|saturation|warmth|brightness|tint|filter|effect|overlay|space|room|margin|background|backdrop|colou?rs?|tones?|light|exposure|look|sharpness|comparison)\s*(?:to (?:it|the \w+)|around (?:it|the \w+))?$/

/** "add a colorful bird": its colours are the bird's. */
export const addsThing = (clause: string): boolean =>
  /^(?:add|put|insert|place|include|draw|give)\b/.test(clause) &&
  !finishes.test(clause) &&
  !/\b(?:space|room|margin|sky|ground|border|frame|vignette)\b/.test(clause) &&
  !/\b(?:on|in|onto|into|against|to|with)\b.{0,30}\b(?:background|backdrop)\b|\bblack-and-white\b/.test(clause)

/** The steps one clause asks for, in the order it names them; none when it asks for something else. */
export function photoEditsIn(clause: string): PhotoEdit[] {
  if (addsThing(clause)) return []
  const found: { at: number; edit: PhotoEdit }[] = []
  let left = clause
  for (const [pattern, read] of photoRules) {
    const match = pattern.exec(left)
    const edit = match ? read(match, left) : undefined
    if (!match || !edit) continue
    if (!Array.isArray(edit) && edit.kind === 'crop' && found.some(({ edit: other }) => other.kind === 'extend'))
      continue
    for (const one of [edit].flat()) found.push({ at: match.index, edit: one })
    left = left.slice(0, match.index) + ' '.repeat(match[0].length) + left.slice(match.index + match[0].length)
  }
  return found.sort((one, other) => one.at - other.at).map(({ edit }) => edit)
}

const polite =
  /^(?:(?:now|please|ok|okay|then|also|and|but|so|great|nice|good|perfect|finally|next|just|could you|can you|would you|i want you to|i want to|i'd like you to|i would like to|let's|let us|i need you to|help me)[,!.]?\s+)+/
/** "I want the flower to be yellow": the wish as a command. */
const wish = /^(?:i (?:want|need|would like|wish)|i'd like) (.+?) to (?:be|look|become|turn|have) /
const trailing = /(?:[\s,]+(?:please|instead|too|as well|now|thanks|thank you|for me))+\s*$/
const verb =
  /^(?:make|turn|change|convert|transform|add|put|include|insert|place|draw|give|remove|delete|erase|get|take|drop|lose|replace|swap|switch|move|shift|zoom|pull|paint|colou?r|recolou?r|set(?! of\b)|increase|decrease|enlarge|shrink|reduce|resize|scale|crop|write|edit|adjust|render|redo|keep|use|brighten|darken|rotate|flip|mirror|blur|sharpen|extend|expand|pixelate|invert|apply|lower|raise|boost|saturate|desaturate|posterize|round|warm|cool|cut|trim|show|let)\b/

/** Words that belong together although "and" is between them. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bblack (?:and|&|n) white\b/g, 'black-and-white'],
  [/\bb ?& ?w\b/g, 'black-and-white'],
  [/\bbefore (?:and|&) after\b/g, 'before-and-after'],
  [/\bpen and ink\b/g, 'pen-and-ink'],
  [/\b(?:turned|converted|transformed|made) (?=into\b)/g, 'turn it '],
]

/** An instruction cut into clauses that each ask for something, in order. Quotations are the caller's to take out. */
export function photoClauses(text: string): string[] {
  let plain = text.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ')
  for (const [pattern, word] of joined) plain = plain.replaceAll(pattern, word)
  const clauses: string[] = []
  for (const sentence of plain.split(/[.;!\n]+(?!\d)|,?\s*\b(?:and then|then|after that|afterwards)\b|\+/)) {
    let open = ''
    // A comma or "and" parts two wishes when what follows is a wish of its own.
    for (const part of sentence.split(/(,\s*(?:and\s+)?|\s+and\s+)/)) {
      if (/^(?:,\s*(?:and\s+)?|\s+and\s+)$/.test(part)) {
        open += part
        continue
      }
      const said = part.trim().replace(polite, '')
      const standsAlone = verb.test(said) || photoEditsIn(said).length > 0
      const before = /^(.*?)(?:,\s*(?:and\s+)?|\s+and\s+)$/.exec(open)?.[1]
      if (before !== undefined && standsAlone) {
        clauses.push(before)
        open = part
      } else open += part
    }
    clauses.push(open)
  }
  return clauses
    .map((clause) => clause.trim().replace(wish, 'make $1 ').replace(polite, '').replace(trailing, '').trim())
    .filter(Boolean)
}
