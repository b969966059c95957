import type { Ingredient, Relationship } from './ingredient.ts'

/**
 * IPTC's words for how a picture came about, of those that limn's engines need (cv.iptc.org/newscodes/digitalsourcetype):
 * by a program that learned from no pictures; a picture that was there, changed by such a program; several pictures in
 * one; by a model that learned from pictures; a picture that was there, changed by such a model.
 */
export const sourceTypes = [
  'algorithmicMedia',
  'algorithmicallyEnhanced',
  'composite',
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
] as const

export type DigitalSourceType = (typeof sourceTypes)[number]

export const sourceTypeUrl = (type: DigitalSourceType): string =>
  `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`

/** What is claimed of a picture. */
export interface Claim {
  /** Program that makes the claim. */
  generator: { name: string; version: string }
  sourceType: DigitalSourceType
  /** Pixels. */
  width: number
  height: number
  /** How it looks from afar, from `fingerprintOf`: tells a picture encoded anew from another one. */
  fingerprint?: string
  /** The invisible mark in it: 16 hex digits. */
  watermark?: { algorithm: string; payload: string }
  /** What became of its parent. `converted`: another format, and nothing else. Default: `edited`. */
  change?: 'edited' | 'converted'
  /** Pictures it was made from; at most one is its parent. */
  ingredients: readonly (Ingredient & { relationship: Relationship })[]
}
