import { pluralCount } from './counts.ts'
import type { Meaning } from './meaning.ts'

type Said = Pick<Meaning, 'phrases' | 'setting'>

const company = /(?:^| )(?:camel|sphinx|pharaoh|mummy|obelisk|bedouin|palm tree)$/

/** Pyramids in a desert, or in Egypt's company, are the great ones; a pyramid of another place is the solid. */
export function withGreatPyramids<T extends Said>(said: T): T {
  const { phrases, setting } = said
  const inDesert = setting?.kind === 'desert' || phrases.some(({ noun }) => company.test(noun))
  return {
    ...said,
    phrases: phrases.map((phrase) => {
      const { drawn, attributes, count } = phrase
      const isGroup = count === pluralCount
      if (drawn === 'great-pyramid' && isGroup) return { ...phrase, count: 1 }
      if (drawn !== 'pyramid' || attributes.colors.length > 0) return phrase
      if (!inDesert && !(isGroup && setting === undefined && phrases.length === 1)) return phrase
      // They are drawn as the group they are.
      return { ...phrase, drawn: 'great-pyramid', count: isGroup ? 1 : count }
    }),
  }
}
