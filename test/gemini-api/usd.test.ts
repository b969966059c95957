import { expect, it } from 'vitest'
import { formatUsd, formatUsdLimit } from '../../src/gemini-api/usd.ts'

it.each([
  [0, '$0'],
  [0.134, '$0.134'],
  [0.0336, '$0.0336'],
  [0.159, '$0.159'],
  [0.03, '$0.030'],
  [1.5, '$1.500'],
  [0.00005, '$0.0001'],
  [0.000002, 'under $0.0001'],
])('writes a price of %d as %s', (usd, words) => expect(formatUsd(usd)).toBe(words))

it.each([
  [0, '$0.00'],
  [5, '$5.00'],
  [0.3, '$0.30'],
  [0.005, '$0.005'],
])('writes a limit of %d as %s', (usd, words) => expect(formatUsdLimit(usd)).toBe(words))
