import { lookUpNoun } from './lexicon.ts'
import { dropPhrase } from './outlook.ts'
import type { Reading } from './reading.ts'

const pots = /(?:^| )(?:(?:flower|plant) ?pot|pot|planter)$/
const plants = /^(?:flower|potted-plant|cactus|tree|rose-bush|bouquet|leaf|sunflower|bonsai|venus-flytrap)$/
/** Drawn in a pot of their own. */
const ownPots = /^(?:cactus|bonsai|venus-flytrap)$/

/** "An orchid in a blue pot" is one thing, potted; the first colour of a potted plant is the pot's, the second what grows in it. */
export function takePots(reading: Reading): void {
  for (;;) {
    const { phrases, relations } = reading
    const potted = relations.find(
      ({ kind, subject, object }) =>
        kind === 'in' && pots.test(phrases[object]!.noun) && plants.test(phrases[subject]!.drawn ?? ''),
    )
    if (!potted) return
    const plant = phrases[potted.subject]!
    const pot = phrases[potted.object]!
    const drawn = ownPots.test(plant.drawn ?? '') ? plant.drawn! : lookUpNoun('potted plant')!.drawn
    const grows = plant.attributes.colors
    const kind = (plant.drawn === drawn && drawn !== 'cactus') || plant.noun.startsWith('potted ') ? [] : ['potted']
    const own = pot.attributes.colors.length > 0 ? pot.attributes.colors : [terracotta]
    const colors = grows.length > 0 ? [own[0]!, ...grows] : pot.attributes.colors
    const potWords = ownPots.test(drawn) ? [] : pot.attributes.words
    const words = [...plant.attributes.words, ...potWords, ...kind]
    Object.assign(plant, { drawn, attributes: { ...plant.attributes, colors, words } })
    // The pot stands where the plant does.
    const moved = (index: number): number => (index === potted.object ? potted.subject : index)
    reading.relations = relations
      .map((relation) => ({ ...relation, subject: moved(relation.subject), object: moved(relation.object) }))
      .filter(({ subject, object }) => subject !== object)
    dropPhrase(reading, potted.object)
  }
}

const terracotta = '#c2673f'
