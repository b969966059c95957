import { lightness } from '../paint/color.ts'
import type { Design, Mark } from './design.ts'
import { inset, whole } from './layout.ts'
import { black, fitIn, type Plate, plate, red, stack, white } from './signs/plate.ts'
import { directions, giveWay, oneWay, parking, speedLimit } from './signs/road-signs.ts'
import { exit, hazard, prohibition, restroom } from './signs/safety-signs.ts'

/** A plate in its place: by the road on a pole before the sky, indoors on a wall. */
export const signPlate: Design = {
  kind: 'sign-plate',
  arrange(brief) {
    const { frame, title, lines } = brief
    const page = whole(brief)
    const said = `${brief.design.words.join(' ')} ${brief.design.topic}`.toLowerCase()
    const [, isRoad, draw] = plates.find(([pattern]) => pattern.test(said))!
    const all = title ? [title, ...lines] : lines
    const room = inset(page, frame.width * 0.09, frame.height * 0.09)
    const drawn = draw(brief, isRoad ? { ...room, height: room.height * 0.86 } : room, all, said)
    const pole = Math.min(frame.width, frame.height) * 0.035
    const behind: Mark[] = isRoad
      ? [
          { box: page, fill: ['#7db4e0', '#e3f0f8'] },
          {
            path: `M 0 ${frame.height * 0.9} C ${frame.width * 0.3} ${frame.height * 0.84} ${frame.width * 0.62} ${frame.height * 0.93} ${frame.width} ${frame.height * 0.87} V ${frame.height} H 0 Z`,
            fill: ['#86a96a', '#5f8a4f'],
          },
          {
            box: {
              x: frame.width / 2 - pole / 2,
              y: drawn.foot - pole,
              width: pole,
              height: frame.height - drawn.foot + 2 * pole,
            },
            fill: '#8d949c',
          },
          {
            box: {
              x: frame.width / 2 - pole / 2,
              y: drawn.foot - pole,
              width: pole * 0.35,
              height: frame.height - drawn.foot + 2 * pole,
            },
            fill: '#b6bcc3',
          },
        ]
      : [{ box: page, fill: ['#e9e6df', '#d3cec4'] }]
    return {
      behind: [...behind, ...drawn.marks],
      ...(drawn.panel ? { picture: drawn.panel } : {}),
      over: drawn.over ?? [],
      texts: drawn.texts,
    }
  },
}

/** Words on a plate of the colour that is asked. */
const words: Plate = (brief, room, lines) => {
  const color = brief.design.colors[0] ?? white
  const ink = lightness(color) > 0.66 ? black : white
  const box = fitIn(room, Math.max(0.8, Math.min(2, 2.2 / Math.max(1, lines.length))))
  const inner = inset(box, box.width * 0.09, box.height * 0.13)
  return {
    foot: box.y + box.height,
    marks: plate(box, color, lightness(color) > 0.66 ? red : ink),
    texts: stack(lines, inner, ink, 'words'),
  }
}

/** Plates by what is said of them, the first that fits; whether they stand by the road. */
const plates: readonly (readonly [said: RegExp, isRoad: boolean, draw: Plate])[] = [
  [/\bexit\b/, false, exit],
  [/\bspeed\b/, true, speedLimit],
  [/\byield\b|\bgive way\b/, true, giveWay],
  [/\bone[- ]way\b/, true, oneWay],
  [/\bno (?:entry|parking|stopping|u-turn|turning)\b|\b(?:do )?not enter\b/, true, prohibition],
  [/\bno \p{L}|\bprohibit|\bforbidden\b/u, false, prohibition],
  [/\bparking\b/, true, parking],
  [/\b(?:restroom|toilet|bathroom|washroom|wc)s?\b/, false, restroom],
  [/\b(?:warning|caution|danger|hazard|safety|notice|wet floor|slippery|high voltage)\b/, false, hazard],
  [/\b(?:direction|directional|road|highway|motorway|freeway|street)\b/, true, directions],
  [/(?:)/, false, words],
]
