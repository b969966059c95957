import { describe, expect, it } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'

describe('readPrompt', () => {
  it('reads a place, a time and a mood, and no subject, from a landscape', () => {
    const meaning = readPrompt('A serene mountain landscape at dawn')
    expect(meaning.phrases).toEqual([])
    expect(meaning.setting?.kind).toBe('mountains')
    expect(meaning.light).toEqual({ mood: ['serene'], time: 'dawn' })
  })

  it('binds each colour to its own noun', () => {
    const [apple, dog] = readPrompt('a green apple and a blue dog').phrases
    expect([apple?.noun, apple?.attributes.colors]).toEqual(['apple', ['#3a9d4a']])
    expect([dog?.noun, dog?.attributes.colors]).toEqual(['dog', ['#2a6fdb']])
  })
})
