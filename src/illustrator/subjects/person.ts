import { animalStature } from './people/animal-people.ts'
import { planBody } from './people/body-plan.ts'
import { contactsOf } from './people/contacts.ts'
import { paintFigure } from './people/figure.ts'
import { personNouns } from './people/nouns.data.ts'
import { atWheel } from './people/pose-words.ts'
import { portrait } from './portrait.ts'
import type { Subject, SubjectDetails } from './subject.ts'

type Asked = Pick<SubjectDetails, 'attributes' | 'noun' | 'shot'>

const isPortrait = ({ shot, attributes }: Asked): boolean =>
  shot === 'portrait' || shot === 'close-up' || attributes.words.includes(atWheel)

/** Metres from foot to crown, standing. */
const statures = { baby: 0.8, child: 1.25, teen: 1.62, young: 1.75, middle: 1.75, old: 1.7 } as const

/** Every human: a portrait when the shot asks for one, otherwise the whole figure in the pose its words ask for. */
export const person: Subject = {
  name: 'person',
  nouns: personNouns,
  habitat: 'ground',
  height(details) {
    if (isPortrait(details)) return portrait.height(details)
    const { age, share } = planBody(details)
    return statures[age] * share * (animalStature(details) ?? 1)
  },
  aspect(details) {
    if (isPortrait(details)) return portrait.aspect(details)
    const { frame } = planBody(details)
    return frame.width / frame.height
  },
  contacts: (details) => (isPortrait(details) ? undefined : contactsOf(details)),
  paint(context, box, details, stage) {
    if (isPortrait(details)) portrait.paint(context, box, details, stage)
    else paintFigure(context, box, details, stage)
  },
}
