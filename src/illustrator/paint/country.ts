import { alpha, darken, lighten, mix } from './color.ts'
import { type Beyond, paintBeyond } from './country-far.ts'
import { paintFence } from './fence.ts'
import { paintRollingGround } from './grassland.ts'
import { paintRocks } from './ground-cover.ts'
import { paintWindingPath } from './path-way.ts'
import { paintPond } from './pond.ts'
import { paintShadow } from './shadow.ts'
import type { Context, Stage } from './stage.ts'
import { paintStream } from './stream.ts'
import { createHills, paintMist } from './terrain.ts'
import { paintTree, type TreeKind, treeKinds } from './tree-kinds.ts'

type Near = 'path' | 'pond' | 'stream' | 'fence' | 'rocks' | 'open'

/** How a stretch of open land is composed; every part may be asked for, and is chance otherwise. */
export interface Country {
  beyond: Beyond
  kind: TreeKind
  near: readonly Near[]
  /** Where the large trees stand: on both sides, on one, in a row, alone, or nowhere. */
  trees: 'gate' | 'side' | 'row' | 'clumps' | 'few'
}

const asked: readonly (readonly [words: RegExp, near: Near])[] = [
  [/\b(?:path|trail|lane|walkway|footpath)\b/, 'path'],
  [/\b(?:pond|puddle)\b/, 'pond'],
  [/\b(?:stream|river|brook|creek|canal)\b/, 'stream'],
  [/\b(?:fence|pasture|paddock|ranch)\b/, 'fence'],
  [/\b(?:rocks?|boulders?|moor|heath)\b/, 'rocks'],
]

const askedBeyond: readonly (readonly [words: RegExp, beyond: Beyond])[] = [
  [/\bmountains?|\balps|\bpeaks?/, 'peaks'],
  [/\bwoods?\b|\bforest/, 'woods'],
  [/\bcity|\bskyline|\btown/, 'town'],
  [/\bvillage|\bhamlet|\bcottages/, 'hamlet'],
  [/\bcountryside|\bfarmland/, 'patchwork'],
  [/\blake/, 'lake'],
]

/** The composition this seed gives: `beyonds` and `nears` are what suits the place. */
export function composeCountry(
  stage: Stage,
  suits: { beyond: readonly Beyond[]; near: readonly Near[]; trees: readonly Country['trees'][] },
): Country {
  const random = stage.random('country')
  const said = stage.scene.setting.features.join(' ')
  const beyond = random.pick(suits.beyond)
  const kind = random.pick(treeKinds)
  const trees = random.pick(suits.trees)
  const chosen = random.pick(suits.near)
  const wanted = asked.filter(([words]) => words.test(said)).map(([, near]) => near)
  return {
    beyond: askedBeyond.find(([words]) => words.test(said))?.[1] ?? beyond,
    kind,
    trees,
    near: wanted.length > 0 ? wanted : [chosen],
  }
}

/** The land of that composition, from what lies beyond it to the viewer. */
export function paintCountry(context: Context, stage: Stage, country: Country, options: { clumps: number }): void {
  const { width, height, horizon, unit, palette } = stage
  const room = height - horizon
  const random = stage.random('country trees')
  paintBeyond(context, stage, country.beyond)
  paintMist(context, stage, { y: horizon, above: unit * 7, below: unit * 2, color: palette.haze, opacity: 0.4 })
  paintHedgerow(context, stage, country)
  paintRollingGround(context, stage, { trees: country.trees === 'clumps' ? options.clumps * 1.4 : 0.1 })
  if (country.near.includes('pond')) paintPond(context, stage)
  if (country.near.includes('path')) paintWindingPath(context, stage)
  if (country.near.includes('stream')) paintStream(context, stage)
  if (country.near.includes('rocks')) {
    const crest = createHills(stage, 'field stones', {
      base: horizon + room * 0.34,
      swing: room * 0.2,
      wavelength: unit * 18,
    })
    paintRocks(context, stage, 'field stones', {
      count: Math.round(width / (unit * 13)),
      size: unit * 5,
      crest,
      color: mix(palette.middle, palette.near, 0.4),
    })
  }
  const side = random.pick([-1, 1])
  const place = (share: number, depth: number, tall: number, index: number): void => {
    const y = horizon + room * depth
    const tree = { x: share * width, y, height: Math.min(tall, y * 0.86) }
    if (tree.height > unit * 16)
      paintShadow(
        context,
        stage,
        { x: tree.x - tree.height * 0.28, y: y - tree.height, width: tree.height * 0.56, height: tree.height },
        'ground',
      )
    paintTree(context, stage, `country ${index}`, tree, country.kind, 0.62 + depth)
  }
  if (country.trees === 'row') {
    // An avenue that runs away to one side.
    const count = 6
    for (let index = 0; index < count; index++) {
      const near = (index / (count - 1)) ** 1.6
      const x = 0.5 + side * (0.08 + 0.42 * near)
      place(x, 0.04 + 0.16 * near, unit * (10 + 26 * near), index)
    }
  } else if (country.trees !== 'few') {
    const sides = country.trees === 'gate' ? [-1, 1] : [side]
    let index = 0
    for (const out of sides) {
      const count = country.trees === 'side' ? 3 : country.trees === 'gate' ? 2 : 1
      for (let tree = 0; tree < count; tree++) {
        const depth = 0.06 + 0.1 * ((tree + random.next() * 0.7) / count)
        place(
          0.5 + out * (0.46 - tree * 0.13 + random.between(-0.05, 0.05)),
          depth,
          unit * (24 + 100 * depth) * random.between(0.85, 1.25),
          index++,
        )
      }
    }
  }
  if (country.near.includes('fence')) paintFence(context, stage, horizon + room * 0.2)
}

/** A line of bushes where the land meets what lies behind. */
function paintHedgerow(context: Context, stage: Stage, country: Country): void {
  const { width, horizon, unit, palette, light } = stage
  const random = stage.random('hedgerow')
  if (country.trees === 'clumps' || random.chance(0.35)) return
  const base = mix(mix(palette.middle, palette.near, 0.35), palette.ground, 0.25)
  const winter = stage.season === 'winter'
  const color = winter ? mix(base, '#e6edf4', 0.4) : base
  const side = light.from.x < 0 ? -1 : 1
  const bushes: [number, number, number][] = []
  for (let x = -unit * 2; x < width + unit * 2; x += unit * random.between(1, 3)) {
    const gap = Math.sin((x / width) * 9 + 2) > 0.72
    if (gap) continue
    bushes.push([x, horizon + unit * 1.4, unit * random.between(1, 2.4)])
  }
  for (const [paint, shift, size] of [
    [mix(color, palette.haze, 0.24), 0, 1],
    [alpha(mix(lighten(color, 0.1), light.key, 0.3 * light.strength), 0.8), 0.25, 0.6],
    [alpha(darken(color, 0.2), 0.25), -0.4, 0.3],
  ] as const) {
    context.fillStyle = paint
    context.beginPath()
    for (const [x, y, radius] of bushes) {
      const cx = x + side * radius * shift
      const cy = y - radius * (0.5 + Math.abs(shift))
      context.moveTo(cx + radius * size, cy)
      context.arc(cx, cy, radius * size, 0, 7)
    }
    context.fill()
  }
}
