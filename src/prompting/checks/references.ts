import { adviceAt, type LintCheck, type LintFinding } from '../finding.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const picture = '(?:image|picture|photo|photograph|reference(?: image| picture| photo)?)'
const numbered = new RegExp(
  `\\b(?:the )?(?:(${ordinals.join('|')}|last) ${picture}|${picture} (?:#|no\\. ?)?(\\d{1,2}))\\b`,
  'giu',
)
const single = new RegExp(
  `\\b(?:this|the (?:attached|uploaded|provided|given|reference|supplied)|the|attached|uploaded|my) ${picture}\\b(?! (?:is|has|should|must|of|shows)\\b)(?:\\s+(?:provided|attached|uploaded|above|below))?`,
  'giu',
)
/** Words that only a picture that was sent can be meant by. */
const sent =
  /\b(?:attached|uploaded|provided|supplied|reference (?:image|picture|photo)|this (?:image|picture|photo))\b/iu
const anyMention = new RegExp(
  `\\b(?:${picture}s?|references|them|these|those|both|all|together|combine|merge|collage|style)\\b`,
  'iu',
)

/** Whether the words and the pictures that go with them fit. */
export const findReferences: LintCheck = ({ prompt, prose, profile, options }) => {
  const count = options.references ?? 0
  const { max, worksBestUpTo } = profile.references
  const findings: LintFinding[] = []
  const about = (id: string, severity: LintFinding['severity'], message: string) =>
    findings.push({ id, severity, message, option: 'references' })
  if (count > max)
    about(
      'references-too-many',
      'error',
      `${profile.id} takes at most ${max} references; ${count} are given. Send the ${max} that matter most.`,
    )
  else if (count > worksBestUpTo)
    about(
      'references-many',
      'advice',
      `${profile.id} works best with up to ${worksBestUpTo} ${worksBestUpTo === 1 ? 'reference' : 'references'}; ${count} are given. Leave out those that say the same.`,
    )

  const named = [...prose.matchAll(numbered)]
  if (count === 0) {
    const match = prose.match(sent)
    if (match?.index !== undefined) {
      const message = 'No picture goes with the prompt. Give it with -r, or go on from the picture you mean.'
      findings.push(adviceAt('reference-missing', prompt, match.index, match.index + match[0].length, message))
    }
    return findings
  }
  for (const match of named) {
    const end = match.index + match[0].length
    const place = match[2] ? Number(match[2]) : ordinals.indexOf(match[1]!.toLowerCase()) + 1
    if (place > count) {
      const message = `There ${count === 1 ? 'is 1 reference' : `are ${count} references`}. Give the one you mean with -r, in its place.`
      findings.push(adviceAt('reference-missing', prompt, match.index, end, message))
    } else if (!/^\s*(?:\(|,? (?:which|that) shows|showing|of (?:the|a|an|my))/iu.test(prose.slice(end))) {
      const message = `Say also what it shows, so that the right one is taken: "${match[0]} (the woman in the red coat)".`
      findings.push(adviceAt('reference-by-number', prompt, match.index, end, message))
    }
  }
  if (count < 2 || named.length > 0) return findings
  const one = [...prose.matchAll(single)][0]
  if (one) {
    const message = `Which of the ${count}? Say what it shows: "the photo of the bridge".`
    findings.push(adviceAt('reference-ambiguous', prompt, one.index, one.index + one[0].length, message))
  } else if (!anyMention.test(prose)) {
    about(
      'references-unused',
      'advice',
      `The prompt does not say what the ${count} references are for. Say it of each: "the dog of the first photo", "in the style of the painting".`,
    )
  }
  return findings
}
