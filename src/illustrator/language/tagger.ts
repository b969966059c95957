import featureFn from 'wink-eng-lite-web-model/dist/feature.js'
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js'
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js'
import createTagger, { type WinkMethods } from 'wink-nlp'
import { readLanguageModel } from './language-model.ts'

let tagger: WinkMethods | undefined
let knownWords = 0

/** The tagger of words, loaded with its first use: 30 ms. */
export function loadTagger(): WinkMethods {
  tagger ??= createTagger(
    {
      core: () => {
        const model = readLanguageModel()
        knownWords = model.features.lexeme!.list.length
        return model
      },
      featureFn,
      sbd,
      pos,
      // Entities, negation and sentiment would take 600 kB of machines to load, and are not asked for.
      ner: () => ({ machines: [], transformers: [] }),
      negation: () => ({ machines: [emptyMachine] }),
      sa: () => ({ machines: [emptyMachine] }),
      metaCER: () => ({ machines: [], transformers: [] }),
      addons: { lemmatize },
    },
    ['sbd', 'pos'],
  )
  return tagger
}

/** How many words the tagger that was loaded last knew then: those it meets later are numbered on from there. */
export const countKnownWords = (): number => knownWords

/** The next reader loads another. */
export function forgetTagger(): void {
  tagger = undefined
}

const emptyMachine = '[100,0,{"0":{}},{},{},{}]'
