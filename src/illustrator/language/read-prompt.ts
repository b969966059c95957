import type { Scene } from '../scene/scene.ts'
import { readChanges } from './changes.ts'
import { wordsForEmoji } from './emoji.ts'
import { intoEnglish } from './foreign.ts'
import { foreignDesign } from './foreign-designs.ts'
import type { Meaning } from './meaning.ts'
import { withOwnParts } from './own-parts.ts'
import { withoutNoise } from './prompt-noise.ts'
import { withGreatPyramids } from './pyramids.ts'
import { readQuotedText } from './quoted-text.ts'
import { readDesign } from './read-design.ts'
import { readReferenceUse } from './reference-words.ts'
import { readSegments } from './segments.ts'
import { withSetPhrases } from './set-phrases.ts'
import { takeFrame } from './take-frame.ts'
import { understand } from './understand.ts'
import { readWords } from './words.ts'

/** Characters of a prompt that are analysed; what follows is kept in `Meaning.text` and not read. */
const analysedLength = 4000
/** Words and punctuation marks of those that are analysed. */
const analysedWords = 800

/**
 * What a prompt says: things with their attributes and relations, place, light, camera, style, text to be shown and
 * changes to the picture it follows. Synchronous and never throws; the first call loads the tagger (12 ms) unless
 * `loadTagger()` did before. English is understood; of other languages, their most
 * usual words, names and emoji.
 */
export function readPrompt(text: string, context: { previous?: Scene } = {}): Meaning {
  const written = text.slice(0, analysedLength).normalize('NFC')
  const foreign = context.previous === undefined ? foreignDesign(written) : undefined
  const analysed = foreign?.text ?? written
  const { lettering, rest: unquoted, commands } = readQuotedText(analysed)
  // In capitals throughout, a capital marks no name.
  const rest = intoEnglish(/\p{Ll}/u.test(unquoted) ? unquoted : unquoted.toLowerCase())
  const references = readReferenceUse(rest)
  const isEdit = context.previous !== undefined || references === undefined || references === 'edit'
  const changes = isEdit ? readChanges(commands, lettering, context.previous) : []
  const unnamed = withoutNames(rest)
  const read =
    references === undefined && changes.length === 0 ? readLayout(unquoted, rest, lettering.length > 0) : undefined
  // Where a text stands is read with it.
  const placed =
    references === undefined && changes.length === 0 && !read && lettering.length === 0
      ? takeFrame(unnamed)
      : { rest: read ? withoutNames(read.rest) : unnamed }
  const words = readWords(
    wordsForEmoji(withSetPhrases(withoutNoise(placed.rest)).replace(/[’‘]/g, "'")).slice(0, analysedLength),
  ).slice(0, analysedWords)
  const understood = withGreatPyramids(withOwnParts(understand(readSegments(words), references !== undefined)))
  const meaning: Meaning = {
    text,
    ...understood,
    lettering: lettering.map((each) =>
      each.on ? { ...each, on: carrierIn(understood.phrases, each.on) ?? each.on } : each,
    ),
    changes,
    ...(placed.frame ? { frame: placed.frame } : {}),
    ...(read
      ? { design: { ...read.design, ...(foreign ? { foreign: { language: foreign.language, written } } : {}) } }
      : {}),
  }
  if (references) meaning.references = references
  return meaning
}

/** A name says nothing of what is to be seen: "a dog named Biscuit". Whom it makes known does. */
const withoutNames = (text: string): string =>
  text.replace(
    /(?<=\b(?!character|hero|superhero|actor|actress|singer|king|queen|president|god|goddess)\p{Ll}[\p{L}-]*)\s*,?\s+(?:named|called)\s+\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:of|the|and|&)\s+)?\p{Lu}[\p{L}'’-]*)*/gu,
    '',
  )

/** What a layout is to say in characters stays as it was written; what is to be seen is put into English. */
function readLayout(written: string, rest: string, hasText: boolean): ReturnType<typeof readDesign> {
  const own = hasCharacters.test(written) ? readDesign(written, hasText) : undefined
  return own ? { ...own, rest: intoEnglish(own.rest) } : readDesign(rest, hasText)
}

const hasCharacters = /[\u3040-\u30ff\u4e00-\u9fff]/u

/** The noun of the phrase that carries a text, so that `mug` finds the phrase `coffee mug`. */
function carrierIn(phrases: Meaning['phrases'], on: string): string | undefined {
  const last = on.slice(on.lastIndexOf(' ') + 1)
  return (phrases.find(({ noun }) => noun === on) ?? phrases.find(({ noun }) => noun.endsWith(last)))?.noun
}
