import { nearestRatio, resolveImageConfig } from '../../gemini-api/image-config.ts'
import type { ImageSize, ModelProfile } from '../../gemini-api/model-profile.ts'
import { imageSizes } from '../../gemini-api/model-profile.ts'
import { adviceAt, type LintCheck, type LintFinding, type LintSubject } from '../finding.ts'
import { priceInWords } from '../price-in-words.ts'

const pixels = /(?<![\d.])(\d{3,5})\s?(?:x|×|by|\*)\s?(\d{3,5})(?:\s?(?:px|pixels?))?(?![\d.])/giu
const ratio = /(?<![\d:.])(\d{1,2})\s?:\s?(\d{1,2})(?![\d:])(?=(.{0,25}))/giu
const certainRatios = new Set(['16:9', '9:16', '21:9', '4:5'])
const shapes: readonly (readonly [words: RegExp, ratio: string])[] = [
  [/\b(?:widescreen|wide-screen)(?: format)?\b/iu, '16:9'],
  [/\bultra-?wide(?: format)?\b/iu, '21:9'],
  [/\b(?:vertical|portrait) (?:orientation|format|mode|aspect)\b/iu, '9:16'],
  [/\b(?:horizontal|landscape) (?:orientation|format|mode|aspect)\b/iu, '16:9'],
  [/\bsquare (?:format|image|picture|aspect|crop)\b/iu, '1:1'],
]

/** Sizes and shapes said in words: the model draws the pixels of its options, whatever the words say. */
export const findShapesInWords: LintCheck = ({ prompt, prose, profile, options }) => {
  const findings: LintFinding[] = []
  const advise = (id: string, match: RegExpMatchArray, message: string) =>
    findings.push(adviceAt(id, prompt, match.index!, match.index! + match[0].length, message))
  for (const match of prose.matchAll(pixels)) {
    const [width, height] = [Number(match[1]), Number(match[2])]
    if (Math.min(width, height) < 200) continue
    const near = nearestRatio(profile.ratios, width / height)
    advise(
      'size-in-words',
      match,
      `Pixels are options, not words: -a ${near}${sizeOption(profile, Math.max(width, height))} comes nearest.`,
    )
  }
  for (const match of prose.matchAll(ratio)) {
    const written = `${match[1]}:${match[2]}`
    const near = `${prose.slice(Math.max(0, match.index - 25), match.index)}${match[3]}`
    if (!certainRatios.has(written) && !/\b(?:aspect|ratio|format|frame|crop)\b/iu.test(near)) continue
    const [width, height] = [Number(match[1]), Number(match[2])]
    if (width === 0 || height === 0) continue
    const option = nearestRatio(profile.ratios, width / height)
    shapeFinding(match, written, option)
  }
  for (const [words, shape] of shapes) {
    const match = words.exec(prose)
    if (match) shapeFinding(match, shape, nearestRatio(profile.ratios, ratioOf(shape)))
  }
  return findings

  function shapeFinding(match: RegExpMatchArray, written: string, option: string): void {
    const chosen = options.aspectRatio
    if (chosen === undefined) {
      const nearest = option === written ? '' : `, the nearest that ${profile.id} has`
      advise('ratio-in-words', match, `The shape is an option: -a ${option}${nearest}. Words do not change it.`)
      return
    }
    const differ = Math.sign(Math.log(ratioOf(chosen))) !== Math.sign(Math.log(ratioOf(written)))
    const isNumber = /\d/.test(match[0])
    if (chosen !== option && (isNumber || differ))
      advise(
        'ratio-conflict',
        match,
        `The words ask for ${written} and the option for ${chosen}. The option decides: make them agree.`,
      )
  }
}

const ratioOf = (text: string): number => {
  const [width, height] = text.split(':').map(Number)
  return width! / height!
}

/** The smallest size whose longer side is not shorter. */
function sizeOption(profile: ModelProfile, longest: number): string {
  if (profile.sizes.length < 2) return ''
  const sides: Readonly<Record<ImageSize, number>> = { '512': 512, '1K': 1024, '2K': 2048, '4K': 4096 }
  const fitting = imageSizes.filter((size) => profile.sizes.includes(size))
  return ` -s ${fitting.find((size) => sides[size] * 1.35 >= longest) ?? fitting.at(-1)}`
}

const smallThings = /\b(?:sticker|icon|favicon|avatar|emoji|thumbnail|profile pic(?:ture)?|badge|sprite|emote)s?\b/iu

/** Options that are refused, that cost more than they give, or that are not what they seem. */
export const findSettings: LintCheck = ({ prompt, prose, profile, options }) => {
  const findings: LintFinding[] = []
  const { aspectRatio, imageSize } = options
  const resolved = resolveImageConfig(profile, {
    contents: [],
    generationConfig: {
      imageConfig: { ...(aspectRatio !== undefined && { aspectRatio }), ...(imageSize !== undefined && { imageSize }) },
    },
  })
  for (const { field, description } of resolved.violations) {
    const option = field.endsWith('aspect_ratio') ? 'aspectRatio' : 'imageSize'
    findings.push({ id: 'option-refused', severity: 'error', message: description, option })
  }
  if (resolved.violations.length === 0) findings.push(...sizeFindings({ prompt, prose, profile }, resolved.imageSize))
  const { status, shutdown, successor } = profile.lifecycle
  if (options.model !== undefined && status === 'retired') {
    const message = `Google shut it down${shutdown ? ` on ${shutdown}` : ''}; limn still draws it here.${successor ? ` There it is ${successor} now: -m ${successor}.` : ''}`
    findings.push({ id: 'model-retired', severity: 'advice', message, option: 'model' })
  }
  if (options.seed !== undefined && status === 'live') {
    const message =
      "limn's illustrator draws the same for the same seed; Google's models take one and do not promise to."
    findings.push({ id: 'seed-no-promise', severity: 'advice', message, option: 'seed' })
  }
  return findings
}

function sizeFindings(
  { prompt, prose, profile }: Pick<LintSubject, 'prompt' | 'prose' | 'profile'>,
  size: ImageSize,
): LintFinding[] {
  const { perImage } = profile.price
  const price = perImage[size] ?? 0
  const small = smallThings.exec(prose)
  const smallest = imageSizes.find((one) => profile.sizes.includes(one) && (one !== '512' || size === '512'))!
  if (small && (perImage[smallest] ?? price) < price) {
    const message = `A ${small[0].toLowerCase()} is shown small: -s ${smallest} costs ${priceInWords(perImage[smallest]!)} instead of ${priceInWords(price)}.`
    return [
      {
        ...adviceAt('size-too-large', prompt, small.index, small.index + small[0].length, message),
        option: 'imageSize',
      },
    ]
  }
  if (small) return []
  const larger = imageSizes.findLast(
    (one) =>
      imageSizes.indexOf(one) > imageSizes.indexOf(size) && perImage[one] !== undefined && perImage[one] <= price,
  )
  if (!larger) return []
  const message = `${larger} costs the same as ${size}, ${priceInWords(price)}: -s ${larger} for the final picture.`
  return [{ id: 'size-costs-the-same', severity: 'advice', message, option: 'imageSize' }]
}
