import type { LintCheck, LintFinding } from '../finding.ts'
import { isEnglish } from '../is-english.ts'

const parts = /[,;|\n•]+/u
const sentence = /\p{L}[^.!?]{25,400}[.!?](?:\s|$)/u

/** Keywords: four or more short pieces between commas, and no sentence. */
export function isKeywordList(prose: string): boolean {
  const pieces = prose
    .split(parts)
    .map((piece) => piece.trim())
    .filter(Boolean)
  const short = pieces.filter((piece) => piece.split(/\s+/).length <= 3)
  return pieces.length >= 4 && short.length >= pieces.length * 0.75 && !sentence.test(prose)
}

/** A picture of one thing by itself, or a layout: neither needs a place or an hour. */
const needsNoScene =
  /\b(?:icon|logo|sticker|emoji|avatar|pattern|texture|wallpaper|diagram|infographic|chart|map|floor ?plan|blueprint|sprite|tattoo|stamp|badge|coloring|colouring|isolated|(?:white|plain|transparent|solid|black|gr[ae]y|neutral|studio) (?:background|backdrop)|die-?cut|flat ?lay|mock-?up|portrait|headshot|abstract|close-?up|macro)\b/iu
const medium =
  /\b(?:photo\w*|illustration|painting|drawing|sketch|render\w*|watercolou?r|oil|pencil|ink|vector|anime|manga|cartoon|comic|style|aesthetic|film|polaroid|lens|\d+ ?mm|engraving|etching|woodcut|print|collage|mosaic|sculpture|clay|origami|pixel|3d|art|cinematic|poster|fresco|mural|embroidery)\b/iu
const illumination =
  /\b(?:light\w*|lit|sun\w*|moon\w*|shadow\w*|glow\w*|dawn|dusk|noon|night|morning|evening|afternoon|twilight|golden hour|blue hour|overcast|fog\w*|mist\w*|storm\w*|rain\w*|snow\w*|candle\w*|neon|backlit|bright|dark|dim|gloomy|day)\b/iu
const place =
  /\b(?:in|on|at|over|under|above|below|beside|near|by|behind|inside|outside|through|across|along|among|between|against|around|within|beneath|atop|background|foreground)\b\s+\p{L}/iu

/** Words of a picture there is already. */
const goesOn =
  /\b(?:attached|uploaded|provided|this (?:image|picture|photo)|the (?:previous|last) (?:image|picture|photo))\b/iu

/** What a prompt leaves for the model to choose: subject, place, light, style. Silent on edits and on other languages. */
export const findGaps: LintCheck = ({ prompt, prose, meaning, options }) => {
  const text = prose.trim()
  const { phrases, setting, light, camera, style, lettering, design, changes, references } = meaning
  const isEdit = changes.length > 0 || references !== undefined || (options.references ?? 0) > 0 || goesOn.test(prose)
  const findings: LintFinding[] = []
  const advise = (id: string, message: string) =>
    findings.push({ id, severity: 'advice', message, text: prompt, start: 0, end: prompt.length })
  if (isKeywordList(prose))
    advise(
      'keywords',
      'Write sentences instead of keywords: who does what, where, in which light, seen from where, in which style.',
    )
  if (isEdit || text === '' || !isEnglish(prompt)) return findings
  if (phrases.length === 0 && !setting && !design && lettering.length === 0) {
    advise('no-subject', 'Say what is to be seen: a thing, a person or a place.')
    return findings
  }
  if (design || needsNoScene.test(prose)) return findings
  if (!setting && !place.test(prose))
    advise('no-setting', 'Say where it is: "on a wet cobbled street", "on a plain white background".')
  if (light.time === undefined && light.weather === undefined && light.setup === undefined && !illumination.test(prose))
    advise('no-light', 'Say how it is lit: "in the low sun of a winter afternoon", "by soft window light".')
  if (style === undefined && Object.keys(camera).length === 0 && !medium.test(prose))
    advise('no-style', 'Say what kind of picture it is: "a photograph with a 35 mm lens", "a watercolour".')
  return findings
}
