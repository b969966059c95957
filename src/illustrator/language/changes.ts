import type { Scene, SceneLettering } from '../scene/scene.ts'
import { describedChanges } from './change-descriptions.ts'
import { type ChangeContext, readCommand } from './change-rules.ts'
import { understandPart } from './change-targets.ts'
import type { Change } from './meaning.ts'

const polite =
  /^(?:(?:now|please|ok|okay|then|also|and|but|great|nice|good|perfect|could you|can you|i want you to|i'd like you to|let's|let us|just|next|instead|finally)[,!.]?\s+)+/
const trailing = /(?:(?:^|[\s,]+)(?:please|instead|too|as well|now|thanks|thank you))+\s*$/

const verbs =
  /^(?:make|turn|change|convert|transform|add|put|include|insert|place|draw in|give|remove|delete|erase|get rid of|take (?:away|out|off)|drop|lose|replace|swap|switch|substitute|move|shift|slide(?= (?:the|it|him|her|them|that|this|his|their)\b)|push|zoom|pull back|paint|colou?r|recolou?r|set(?! of\b)|increase|decrease|enlarge|shrink|reduce|resize|scale|crop|rename|rewrite|edit|adjust|render|redo|redraw|keep|use|without|no|show|brighten|darken|rotate|let)\b/

/** Whether a prompt that follows a picture changes it rather than asks for another. */
function isChange(clause: string, previous: Scene | undefined): boolean {
  if (
    /^(?:make|create|draw|generate|paint|show|give)(?: me)? (?:an?|another|some) (?:\w+ )*?(?:image|picture|photo|illustration|drawing|painting|scene|portrait|poster|logo)\b/.test(
      clause,
    )
  )
    return false
  if (/^(?:draw|generate|create|imagine)\b/.test(clause)) return false
  if (verbs.test(clause))
    return !/^(?:make|show|paint|render|draw|use|give me) (?:an?|some) /.test(clause) || /\binstead$/.test(clause)
  if (previous === undefined) return false
  const words = clause.split(' ')
  if (
    /^(?:in|as|at|on|with|under|during|from|more|less|fewer|another|(?:one|two|three|a few|some) more|bigger|smaller|larger|closer|same|but|to)\b/.test(
      clause,
    )
  )
    return words.length <= 8
  if (/^(?:the|its|his|her) /.test(clause) && /\b(?:should|must|needs?|has to|is|are)\b/.test(clause)) return true
  return words.length <= 3 && !/^(?:an?|the|two|three) /.test(clause) && understandPart(clause).phrases.length === 0
}

/** "three mugs" after a picture of a mug. */
function countOnly(clause: string, previous: Scene): Change | undefined {
  if (!/^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?\w+$/.test(clause)) return undefined
  const [phrase, ...more] = understandPart(clause).phrases
  const same = previous.subjects.find(({ noun, count }) => noun === phrase?.noun && count > 0)
  if (!phrase || !same || more.length > 0 || phrase.attributes.colors.length + phrase.attributes.words.length > 0)
    return undefined
  return { kind: 'count', target: same.noun, count: phrase.count }
}

/** "Convertible with the top down" after a picture of a car: a narrower word for what is there says how it should look. */
function finerWord(clause: string, previous: Scene): Change[] | undefined {
  if (clause.split(' ').length > 8 || verbs.test(clause)) return undefined
  // Without an article the tagger takes "convertible" for an adjective.
  const said = /^(?:an?|the|one) /.test(clause) ? clause : `a ${clause}`
  const { phrases, setting } = understandPart(said)
  const [first] = phrases
  if (!first?.drawn || setting) return undefined
  const same = previous.subjects.find(({ drawn, count }) => drawn === first.drawn && count > 0)
  if (!same || same.noun === first.noun) return undefined
  const changes = describedChanges(said, same.noun, previous)
  return changes.length > 0 ? changes : undefined
}

/**
 * The changes a prompt asks of an earlier picture, one clause after another. Without an earlier picture only commands
 * that need one ("remove the car") count, as for the edit of a photo; the rest of the meaning is read either way.
 */
export function readChanges(
  text: string,
  lettering: readonly Omit<SceneLettering, 'id'>[],
  previous?: Scene,
): Change[] {
  const plain = text.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim()
  if (plain.length > 600) return []
  const changes: Change[] = []
  const clauses = plain
    .split(
      /(?:[.;!\n]+|,?\s*\b(?:and then|then)\b|,?\s+\band\s+(?=(?:add|remove|delete|make|change|replace|move|put|turn|zoom|give|set|swap|paint|erase)\b)|,\s*(?=(?:add|remove|delete|make|change|replace|move|put|turn|zoom|give|set|swap|paint|erase|no|without)\b))\s*/,
    )
    .map((clause) => clause.replace(polite, '').replace(trailing, '').trim())
    .filter((clause) => clause !== '')
  const count = clauses.length === 1 && previous ? countOnly(clauses[0]!, previous) : undefined
  if (count) return [count]
  const finer = clauses.length === 1 && previous ? finerWord(clauses[0]!, previous) : undefined
  if (finer) return finer
  if (clauses.length === 0 || !isChange(clauses[0]!, previous)) return []
  const context: ChangeContext = previous ? { lettering, previous } : { lettering }
  for (const clause of clauses) {
    const should = /^((?:the|its|his|her|it) ?.*?) (?:should|must|needs? to|has to|is|are)(?: be)?(?: now)? (.+)$/.exec(
      clause,
    )
    const command = should ? `make ${should[1]} ${should[2]}` : clause
    const before = changes.findLast((change) => 'target' in change && change.target !== undefined)
    const target = before && 'target' in before ? before.target : undefined
    changes.push(...readCommand(target ? command.replace(/\b(?:it|them)\b/, `the ${target}`) : command, context))
  }
  return changes
}
