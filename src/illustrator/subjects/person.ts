import { personNouns } from './people/nouns.data.ts'
import { portrait } from './portrait.ts'
import type { Subject, SubjectDetails } from './subject.ts'

const isPortrait = ({ shot }: Pick<SubjectDetails, 'shot'>): boolean => shot === 'portrait' || shot === 'close-up'

/** Every human: a portrait when the shot asks for one, otherwise the whole standing figure. */
export const person: Subject = {
  name: 'person',
  nouns: personNouns,
  habitat: 'ground',
  height: (details) => (isPortrait(details) ? portrait.height(details) : 1.75),
  aspect: (details) => (isPortrait(details) ? portrait.aspect(details) : 0.4),
  paint(context, box, details, stage) {
    portrait.paint(context, box, details, stage)
  },
}
