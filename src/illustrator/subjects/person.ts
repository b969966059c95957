import { paintFigure } from './people/figure.ts'
import { personNouns } from './people/nouns.data.ts'
import { poseAspects } from './people/pose.ts'
import { poseWords } from './people/words.data.ts'
import { portrait } from './portrait.ts'
import type { Subject, SubjectDetails } from './subject.ts'

type Asked = Pick<SubjectDetails, 'attributes' | 'noun' | 'shot'>

const isPortrait = ({ shot }: Asked): boolean => shot === 'portrait' || shot === 'close-up'

const said = ({ attributes, noun }: Asked): string => [...attributes.words, noun].join(' ').toLowerCase()

/** Every human: a portrait when the shot asks for one, otherwise the whole standing figure. */
export const person: Subject = {
  name: 'person',
  nouns: personNouns,
  habitat: 'ground',
  height(details) {
    if (isPortrait(details)) return portrait.height(details)
    const words = said(details)
    const grown = /\b(baby|toddler|infant)\b/.test(words)
      ? 0.8
      : /\b(child|kid|boy|girl|son|daughter)\b/.test(words)
        ? 1.25
        : /\b(teenager|teen)\b/.test(words)
          ? 1.62
          : 1.75
    return /\b(sitting|seated)\b/.test(words) ? grown * 0.76 : grown
  },
  aspect(details) {
    if (isPortrait(details)) return portrait.aspect(details)
    const words = said(details)
    const pose = poseWords.find(([pattern]) => pattern.test(words))?.[1]
    return (pose && poseAspects[pose]) ?? 0.4
  },
  paint(context, box, details, stage) {
    if (isPortrait(details)) portrait.paint(context, box, details, stage)
    else paintFigure(context, box, details, stage)
  },
}
