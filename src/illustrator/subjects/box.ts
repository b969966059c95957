import { blend, type Easel, onEasel } from './easel.ts'
import { face, sideFacing } from './round-forms.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, shade } from './tones.ts'

const wraps = ['#c8323c', '#2f6f8f', '#3f8a5a', '#7a4a9a', '#e7b23c'] as const

type Description = Pick<SubjectDetails, 'attributes' | 'noun'>

function isGift({ noun, attributes }: Description): boolean {
  return /gift|present/.test(noun) || attributes.words.some((word) => word === 'gift' || word === 'wrapped')
}

const isOpen = ({ attributes }: Description): boolean => attributes.words.includes('open')

/** A closed box without a bow is lower than the others. */
function isPlain(details: Description): boolean {
  return !isGift(details) && !isOpen(details)
}

/** A cardboard box, or a present with ribbon and bow. The first colour is the box or paper, the second the ribbon. Reads open. */
export const box: Subject = {
  name: 'box',
  nouns: [
    'box',
    'cardboard box',
    'package',
    'parcel',
    'gift',
    'present',
    'gift box',
    'birthday present',
    'christmas present',
  ],
  habitat: 'surface',
  height: ({ attributes }) => 0.34 * attributes.size,
  aspect: (details) => (isPlain(details) ? 100 / 71 : 1),
  mouth: (details) =>
    isOpen(details) ? { x: 0.16, y: isGift(details) ? 0.37 : 0.33, width: 0.72, height: 0.16 } : undefined,
  paint(context, frame, details, stage) {
    const plain = isPlain(details)
    onEasel(context, frame, { width: 100, height: plain ? 71 : 100 }, details, stage, (easel) => {
      if (plain) context.translate(0, -29)
      const { colors } = details.attributes
      const gift = isGift(details)
      const paper = colors[0] ?? (gift ? easel.random.pick(wraps) : '#c29560')
      const leftTone = face(easel, paper, sideFacing(easel, 'left'))
      const rightTone = face(easel, paper, sideFacing(easel, 'right'))
      const topTone = face(easel, paper, 0.9)
      const top = gift ? 34 : 30
      easel.fill(
        `M 4 ${top + 12} L 54 ${top + 24} L 54 100 L 4 86 Z`,
        blend(easel, [0, top], [0, 100], leftTone, shade(leftTone, -0.2)),
      )
      easel.fill(
        `M 54 ${top + 24} L 96 ${top + 10} L 96 84 L 54 100 Z`,
        blend(easel, [0, top], [0, 100], rightTone, shade(rightTone, -0.25)),
      )
      if (!gift && easel.said('open')) {
        easel.fill(`M 4 ${top + 12} L 46 ${top} L 96 ${top + 10} L 54 ${top + 24} Z`, shade(easel.lit(paper), -0.6))
        easel.fill(`M 4 ${top + 12} L 46 ${top} L 38 ${top - 22} L 0 ${top - 8} Z`, shade(leftTone, 0.1))
        easel.fill(`M 46 ${top} L 96 ${top + 10} L 100 ${top - 12} L 54 ${top - 24} Z`, shade(rightTone, 0.2))
        easel.fill(`M 54 ${top + 24} L 96 ${top + 10} L 100 ${top + 26} L 62 ${top + 42} Z`, shade(rightTone, 0.14))
        easel.fill(`M 4 ${top + 12} L 54 ${top + 24} L 44 ${top + 42} L 0 ${top + 28} Z`, shade(leftTone, 0.18))
        return
      }
      if (gift && isOpen(details)) {
        paintOpenGift(easel, paper, colors[1])
        return
      }
      const lid = gift ? 10 : 0
      if (gift) {
        easel.fill(
          `M 2 ${top + 10} L 54 ${top + 23} L 54 ${top + 23 + lid} L 2 ${top + 10 + lid} Z`,
          shade(leftTone, 0.12),
        )
        easel.fill(
          `M 54 ${top + 23} L 98 ${top + 8} L 98 ${top + 8 + lid} L 54 ${top + 23 + lid} Z`,
          shade(rightTone, 0.12),
        )
        easel.fill(
          `M 4 ${top + 20} L 54 ${top + 33} L 54 ${top + 36} L 4 ${top + 23} Z M 54 ${top + 33} L 96 ${top + 18} L 96 ${top + 21} L 54 ${top + 36} Z`,
          'rgba(10,4,24,0.25)',
        )
      }
      const lidTop = gift
        ? `M 2 ${top + 10} L 46 ${top - 3} L 98 ${top + 8} L 54 ${top + 23} Z`
        : `M 4 ${top + 12} L 46 ${top} L 96 ${top + 10} L 54 ${top + 24} Z`
      easel.fill(lidTop, blend(easel, [0, top], [100, top + 20], shade(topTone, 0.15), topTone))
      if (!gift) {
        easel.fill(`M 25 ${top + 6} L 31 ${top + 4.4} L 76 ${top + 16.6} L 70 ${top + 18.6} Z`, fade('#f3e2bf', 0.85))
        easel.fill(`M 70 ${top + 18.6} L 76 ${top + 16.6} L 76 ${top + 32} L 70 ${top + 34} Z`, fade('#e6d2aa', 0.8))
        easel.line(
          `M 4 ${top + 12} L 54 ${top + 24} L 96 ${top + 10} M 54 ${top + 24} L 54 100`,
          0.6,
          fade(shade(topTone, 0.5), 0.7),
        )
        easel.line(
          'M 14 76 L 14 68 M 11.4 70.6 L 14 67.6 L 16.6 71.6 M 22 78.2 L 22 70.2 M 19.4 72.8 L 22 69.8 L 24.6 73.8',
          1,
          fade(shade(leftTone, -0.6), 0.7),
        )
        return
      }
      // Ribbon over both sides and the lid, and its bow.
      const ribbon = colors[1] ?? ribbonFor(paper)
      const satin = easel.lit(ribbon)
      easel.fill(
        `M 23 ${top + 15.2} L 33 ${top + 17.8} L 33 94.1 L 23 91.3 Z`,
        face(easel, ribbon, sideFacing(easel, 'left')),
      )
      easel.fill(
        `M 71 ${top + 17.2} L 80 ${top + 14.2} L 80 90.1 L 71 93.6 Z`,
        face(easel, ribbon, sideFacing(easel, 'right')),
      )
      easel.fill(
        `M 23 ${top + 15.2} L 33 ${top + 17.8} L 77 ${top + 3.6} L 67 ${top + 1.4} Z`,
        face(easel, ribbon, 0.9),
      )
      easel.fill(
        `M 71 ${top + 17.2} L 80 ${top + 14.2} L 28 ${top + 2.4} L 20 ${top + 4.8} Z`,
        face(easel, ribbon, 0.7),
      )
      const loop = (path: string, dim: number): void =>
        easel.fill(
          path,
          blend(
            easel,
            [20, top - 30],
            [80, top + 6],
            shade(satin, 0.3 + dim),
            shade(satin, -0.1 + dim),
            shade(satin, -0.35 + dim),
          ),
        )
      loop(
        `M 50 ${top + 6} C 40 ${top + 10} 34 ${top + 16} 28 ${top + 24} L 36 ${top + 22} L 38 ${top + 29} C 42 ${top + 20} 47 ${top + 14} 53 ${top + 9} Z`,
        -0.1,
      )
      loop(
        `M 50 ${top + 6} C 60 ${top + 8} 68 ${top + 12} 74 ${top + 20} L 66 ${top + 20} L 65 ${top + 28} C 60 ${top + 18} 55 ${top + 13} 49 ${top + 9} Z`,
        -0.2,
      )
      loop(
        `M 50 ${top + 6} C 34 ${top - 2} 18 ${top - 6} 18 ${top - 18} C 18 ${top - 30} 36 ${top - 30} 44 ${top - 16} C 47 ${top - 10} 49 ${top - 2} 50 ${top + 6} Z`,
        0.05,
      )
      loop(
        `M 50 ${top + 6} C 66 ${top - 2} 82 ${top - 6} 82 ${top - 18} C 82 ${top - 30} 64 ${top - 30} 56 ${top - 16} C 53 ${top - 10} 51 ${top - 2} 50 ${top + 6} Z`,
        -0.05,
      )
      easel.fill(
        `M 47 ${top + 2} C 38 ${top - 6} 26 ${top - 8} 26 ${top - 16} C 27 ${top - 22} 36 ${top - 20} 41 ${top - 12} C 44 ${top - 7} 46 ${top - 3} 47 ${top + 2} Z`,
        shade(satin, -0.5),
      )
      easel.fill(
        `M 53 ${top + 2} C 62 ${top - 6} 74 ${top - 8} 74 ${top - 16} C 73 ${top - 22} 64 ${top - 20} 59 ${top - 12} C 56 ${top - 7} 54 ${top - 3} 53 ${top + 2} Z`,
        shade(satin, -0.55),
      )
      context.fillStyle = blend(easel, [44, top], [56, top + 10], shade(satin, 0.35), shade(satin, -0.3))
      context.beginPath()
      context.roundRect(44, top - 1, 12, 10, 4)
      context.fill()
    })
  },
}

const ribbonFor = (paper: string): string => (paper === '#e7b23c' ? '#c8323c' : '#f2cf63')

/** Its inside, the ribbon down both sides, and the lid with its bow leaning against it. */
function paintOpenGift(easel: Easel, paper: string, asked: string | undefined): void {
  const ribbon = asked ?? ribbonFor(paper)
  const [left, right] = [
    face(easel, ribbon, sideFacing(easel, 'left')),
    face(easel, ribbon, sideFacing(easel, 'right')),
  ]
  easel.fill('M 4 46 L 46 34 L 96 44 L 54 58 Z', shade(easel.lit(paper), -0.6))
  easel.fill('M 4 46 L 46 34 L 46 42 L 16 50 Z', shade(easel.lit(paper), -0.4))
  easel.line('M 4 46 L 54 58 L 96 44', 1.2, shade(easel.lit(paper), 0.35))
  easel.fill('M 22 50.3 L 31 52.5 L 31 93.6 L 22 91 Z', left)
  easel.fill('M 66 54 L 73 51.6 L 73 92.6 L 66 95.4 Z', right)
  const top = face(easel, paper, sideFacing(easel, 'right'))
  easel.fill('M 57 99 L 60 62 L 64 60.4 L 61 97.4 Z', shade(top, -0.35))
  easel.fill('M 61 97.4 L 64 60.4 L 100 48 L 98 85 Z', blend(easel, [60, 60], [100, 90], shade(top, 0.3), top))
  easel.fill('M 75.6 56.4 L 82.6 54 L 80 91.4 L 73 93.8 Z', right)
  easel.fill('M 62.8 75 L 63.3 81.6 L 98.8 69.6 L 99.2 62.6 Z', shade(right, 0.12))
  const satin = easel.lit(ribbon)
  for (const side of [-1, 1]) {
    const x = (dx: number): number => 79 + side * dx
    easel.fill(
      `M 79 73 C ${x(6)} 64 ${x(15)} 60 ${x(16)} 67 C ${x(17)} 75 ${x(8)} 76 79 73 Z`,
      blend(easel, [62, 60], [96, 80], shade(satin, 0.3), shade(satin, -0.2)),
    )
    easel.fill(`M 79 73 C ${x(5)} 68 ${x(11)} 65 ${x(12)} 68 C ${x(12)} 72 ${x(6)} 73 79 73 Z`, shade(satin, -0.45))
  }
  easel.fill('M 76 70 L 82 70 L 82 76 L 76 76 Z', shade(satin, 0.2))
}
