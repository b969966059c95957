import { isWearable } from '../language/attribute-words.data.ts'
import type { PhotoSpot } from '../scene/photo-edit.ts'
import type { SceneSubject } from '../scene/scene.ts'

/** Where in a photo the words put something added: worn by its subject, on a side, in the sky. */
export function placeInPhoto(subject: SceneSubject, clause: string): SceneSubject {
  const place = { ...subject.place }
  const spot = spotIn(subject.noun, clause)
  if (spot) place.spot = spot
  const side =
    /\b(?:on|to|in|at) (?:the |its |her |his )?(?:far |upper |lower |top |bottom )?(left|right|middle|cent(?:er|re))\b/.exec(
      clause,
    )?.[1]
  if (side !== undefined) place.x = side === 'left' ? 0.22 : side === 'right' ? 0.78 : 0.5
  if (/\b(?:top|upper)\b/.test(clause) && !/\bon top of\b/.test(clause)) place.y = 0.16
  if (/\b(?:bottom|lower)\b/.test(clause)) place.y = 0.84
  return Object.keys(place).length > 0 ? { ...subject, place } : subject
}

function spotIn(noun: string, clause: string): PhotoSpot | undefined {
  if (isWearable(noun)) return 'head'
  if (/\b(?:in|on|across|to) the (?:\w+ )?sky\b|\bflying\b|\babove\b/.test(clause)) return 'sky'
  if (/^(?:sun|moon|star|cloud|rainbow|comet|planet|firework|lightning|ufo)s?$/.test(noun)) return 'sky'
  if (
    /\b(?:on|onto|on top of) (?:it|him|her|them|the (?!left|right|top|bottom|water|ground|grass|floor|road|street|beach|horizon|side|table)\w+)\b/.test(
      clause,
    )
  )
    return 'subject'
  if (/\b(?:background|distance|far away|horizon|behind)\b/.test(clause)) return 'far'
  return /\b(?:foreground|close|front|near)\b/.test(clause) ? 'near' : undefined
}
