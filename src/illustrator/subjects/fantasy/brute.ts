import { createAnimal, wordsOf } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { limb, oval } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import type { Point } from '../people/curve.ts'
import { alpha, shift } from '../people/tone.ts'
import { paintBatWing, paintWeapon } from './brute-gear.ts'
import { paintBruteHead } from './brute-head.ts'
import { type Brute, devil, kinds } from './brutes.data.ts'

/** A being of tales on two legs, from the front. Ground is y 0. */
function paintBrute(brush: Brush, brute: Brute): void {
  const { skin, cloth, bulk: k } = brute
  const horn = '#e3d6b8'
  if (brute.wings) for (const side of [-1, 1] as const) paintBatWing(brush, side, skin)
  if (brute.tail)
    brush.form(
      [
        { points: limb(traceBones('6 -34 6, 22 -22 5, 36 -24 4, 44 -38 3.4, 40 -50 2.6')) },
        brute.muzzle
          ? { points: oval(40, -53, 4.4, 6), tuft: 2 }
          : { points: trace('40 -48, 33 -52!, 39 -64!, 47 -54!') },
      ],
      shift(skin, 0.8),
      { soft: 2 },
    )
  for (const side of [-1, 1] as const) {
    const s = (text: string): (readonly [number, number, number])[] =>
      traceBones(text).map(([x, y, width]) => [x * side, y, width * (0.5 + 0.5 * k)] as const)
    brush.form([{ points: limb(s('8 -48 19, 12 -30 16, 12 -18 12, 13 -5 11')) }], skin, {
      soft: 4,
      paint: (tones) => brush.spot(12 * side, -26, 5, 8, tones.shine, 0.4),
    })
    const foot = brute.horns ? '7 -7, 18 -7, 21 0!, 14 -1, 6 0!' : '6 -7, 16 -8, 24 -3, 24 0, 6 0'
    brush.form(
      [{ points: trace(foot).map(([x, y, corner]): Point => (corner ? [x * side, y, corner] : [x * side, y])) }],
      brute.horns ? '#2c2428' : skin,
      { soft: 2 },
    )
  }
  if (brute.holds) paintWeapon(brush, brute.holds, 33 * k + 4)
  const chest = `${-18 * k} -98, ${-21 * k} -82, ${-15 * k} -62, -15 -44, 15 -44, ${15 * k} -62, ${21 * k} -82, ${18 * k} -98, 0 -103`
  brush.form([{ points: trace(chest) }], skin, {
    soft: 7,
    paint: (tones) => {
      for (const side of [-1, 1]) {
        brush.spot(side * 9 * k, -85, 9 * k, 7, tones.shine, 0.4)
        brush.line(trace(`${side * 2} -78, ${side * 9 * k} -74, ${side * 16 * k} -80`), 1.2, alpha(tones.deep, 0.45))
        for (const y of [-67, -59])
          brush.line(trace(`${side} ${y}, ${side * 5} ${y + 2}, ${side * 10} ${y - 1}`), 1, alpha(tones.deep, 0.35))
      }
      brush.line(trace('0 -90, 0.5 -70, 0 -52'), 1, alpha(tones.deep, 0.4))
    },
  })
  brush.form([{ points: trace('-16 -52, 16 -52, 19 -36, 15 -24!, 9 -30, 3 -20!, -4 -29, -10 -22!, -18 -36') }], cloth, {
    soft: 3,
  })
  brush.form([{ points: trace('-16.4 -54!, 16.4 -54!, 17 -48!, -17 -48!') }], shift(cloth, 0.7), { soft: 1.4 })
  brush.form([{ points: oval(0, -51, 4.4, 4) }], '#c9a24a', { soft: 1.4, gloss: 0.9 })
  for (const side of [-1, 1] as const) {
    const raised = side > 0 && brute.holds !== undefined
    const arm = raised
      ? `${17 * k} -93 15, ${27 * k} -78 13, ${31 * k + 2} -64 10, ${33 * k + 4} -60 9`
      : `${17 * k} -93 15, ${25 * k} -76 13, ${27 * k} -60 10, ${26 * k} -48 8`
    const bones = traceBones(arm).map(([x, y, width]) => [x * side, y, width * (0.6 + 0.4 * k)] as const)
    brush.form([{ points: limb(bones) }], skin, {
      soft: 3.4,
      paint: (tones) => brush.spot(bones[1]![0], bones[1]![1] - 3, 4, 7, tones.shine, 0.4),
    })
    const [hx, hy] = bones.at(-1)!
    brush.form([{ points: oval(hx, hy + 1, 6 + k, 6.4) }], skin, {
      soft: 2.2,
      paint: (tones) => {
        for (const dx of [-3, 0, 3])
          brush.line(
            [
              [hx + dx, hy],
              [hx + dx, hy + 3],
              [hx + dx * 0.9, hy + 7],
            ],
            0.7,
            alpha(tones.deep, 0.6),
          )
      },
    })
  }
  paintBruteHead(brush, brute, horn)
}

/** A devil with its trident; goblins, orcs, trolls, a cyclops, a minotaur or a gargoyle. First colour the skin. */
export const brute = createAnimal({
  name: 'demon',
  nouns: ['devil', 'demon', 'imp', 'goblin', 'gremlin', 'orc', 'troll', 'cyclops', 'minotaur', 'gargoyle'],
  metres: (asked) => kindOf(asked).metres,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const own = kindOf(asked)
    paintBrute(brush, first ? { ...own, skin: first } : own)
  },
})

const kindOf = (asked: Parameters<typeof wordsOf>[0]): Brute =>
  kinds.find(([names]) => names.some((name) => wordsOf(asked).has(name)))?.[1] ?? devil
