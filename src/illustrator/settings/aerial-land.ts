import { paintClouds } from '../paint/clouds.ts'
import { alpha, darken, lighten, mix } from '../paint/color.ts'
import { createGroundPlane, type GroundPlane } from '../paint/ground-plane.ts'
import { createNoise, layered, type Noise } from '../paint/noise.ts'
import { relight, treeLeafColor } from '../paint/palette.ts'
import { paintSky } from '../paint/sky.ts'
import type { Context, Stage } from '../paint/stage.ts'
import { createHills, paintLand, paintMist } from '../paint/terrain.ts'
import { traceLens } from '../paint/water.ts'
import type { Setting } from './setting.ts'

type Land = 'forest' | 'fields' | 'coast'

/** Land from above: the crowns of a forest, a patchwork of fields, or a coast, with the river, road or village that is said to be there. */
export const aerialLand: Setting = {
  kind: 'aerial-land',
  words: [],
  surface: 'none',
  indoor: false,
  horizon: (_setting, camera) => (camera.angle === 'top' ? 0.04 : camera.angle === 'low' ? 0.4 : 0.2),
  paintBehind(context, stage) {
    const { horizon, unit, palette } = stage
    const plane = createGroundPlane(stage)
    const land = landOf(stage)
    const winding = createNoise(stage, 'winding')
    paintSky(context, stage)
    paintClouds(context, stage, horizon * 0.96)
    if (plane.vanish > 0) {
      const far = createHills(stage, 'far land', { base: horizon, swing: unit * 4, wavelength: unit * 36, jagged: 0.3 })
      const color = mix(palette.far, palette.haze, 0.4)
      paintLand(context, far, horizon + unit * 3, color, mix(color, palette.haze, 0.6))
    }
    paintGround(context, stage, Math.max(0, plane.vanish))
    if (land === 'fields') paintFields(context, stage, plane)
    if (land === 'coast') paintCoast(context, stage, plane, winding)
    if (says(stage, /river|stream|creek|canal/) || (land === 'forest' && stage.random('lone river').chance(0.4)))
      paintRiver(context, stage, plane, winding)
    else if (land !== 'coast') paintRoad(context, stage, plane, winding)
    paintTrees(context, stage, plane, winding, land)
    if (says(stage, /village|town|houses|hamlet/)) paintVillage(context, stage, plane, winding)
    if (plane.vanish > 0)
      paintMist(context, stage, { y: horizon, above: unit * 4, below: unit * 14, color: palette.haze, opacity: 0.7 })
  },
}

const said = (stage: Stage): string => stage.scene.setting.features.join(' ')
const says = (stage: Stage, words: RegExp): boolean => words.test(said(stage))

function landOf(stage: Stage): Land {
  if (says(stage, /beach|coast|sea|shore|ocean|island|bay|lagoon|harbou?r|pier/)) return 'coast'
  return says(stage, /forest|jungle|woods|rainforest|swamp|bamboo|taiga/) ? 'forest' : 'fields'
}

const hazeAt = (plane: GroundPlane, away: number): number =>
  plane.vanish > 0 ? Math.min(0.8, 1 - 1 / (1 + Math.max(0, away - 1.4) * 0.13)) : 0.03

function paintGround(context: Context, stage: Stage, top: number): void {
  const { width, height, palette, light } = stage
  const ground = context.createLinearGradient(0, top, 0, height)
  const near = mix(palette.ground, palette.near, 0.3)
  ground.addColorStop(0, mix(near, palette.haze, 0.7))
  ground.addColorStop(0.4, mix(near, light.key, 0.1 * light.strength))
  ground.addColorStop(1, near)
  context.fillStyle = ground
  context.fillRect(0, top, width, height)
}

/** How far to the side of the middle a river, a road or a shore runs. */
const windOf = (noise: Noise, away: number): number => 0.9 * layered(noise, away * 0.32, 3.3, 2) + 0.1 * (away - 2)

const distance = (plane: GroundPlane, share: number): number => {
  const near = plane.nearest * 0.85
  return near * (Math.min(30, plane.farthest * 1.2) / near) ** share
}

function ribbon(
  context: Context,
  plane: GroundPlane,
  color: string,
  edge: (away: number, side: number) => number,
): void {
  context.fillStyle = color
  context.beginPath()
  const steps = 80
  for (const side of [-1, 1])
    for (let step = 0; step <= steps; step++) {
      const away = distance(plane, side < 0 ? step / steps : 1 - step / steps)
      context.lineTo(...plane.at(edge(away, side), away))
    }
  context.fill()
}

function paintRiver(context: Context, stage: Stage, plane: GroundPlane, noise: Noise): void {
  const { palette, light } = stage
  const half = (away: number): number => 0.1 + 0.03 * noise(away * 1.7, 9)
  const sand = relight('#d9c79a', light.time, light.weather)
  ribbon(
    context,
    plane,
    sand,
    (away, side) => windOf(noise, away) + side * (half(away) + 0.03 + 0.03 * noise(away * 2.3, side * 5)),
  )
  ribbon(
    context,
    plane,
    mix(palette.water, palette.skyMiddle, 0.3),
    (away, side) => windOf(noise, away) + side * half(away),
  )
  ribbon(
    context,
    plane,
    alpha(lighten(mix(palette.skyHorizon, light.key, 0.3), 0.2), 0.3),
    (away, side) => windOf(noise, away) + half(away) * (0.36 + 0.2 * Math.sin(away * 7) + side * 0.22),
  )
}

function paintRoad(context: Context, stage: Stage, plane: GroundPlane, noise: Noise): void {
  const { light } = stage
  const road = relight('#d8ccb4', light.time, light.weather)
  ribbon(context, plane, darken(road, 0.16), (away, side) => windOf(noise, away) + side * 0.034)
  ribbon(context, plane, road, (away, side) => windOf(noise, away) + side * 0.027)
}

/** Fields of several crops in a bent grid, with the lines of the plough in the near ones. */
function paintFields(context: Context, stage: Stage, plane: GroundPlane): void {
  const { palette, light, season, unit } = stage
  const random = stage.random('fields')
  const bend = createNoise(stage, 'field bend')
  const hues =
    season === 'winter'
      ? ['#eef3f8', '#dfe8f0', '#e6ecf2']
      : season === 'autumn'
        ? ['#c99a4a', '#a8743c', '#d9b860', '#8f8a45', '#b5843f']
        : ['#86ad4f', '#b9c25a', '#d9c765', '#6f9f4c', '#a0b84f', '#c9a862', '#5f9350', '#e0d080']
  const asked = says(stage, /tulip/)
    ? ['#e8607a', '#f0b040', '#d04f90']
    : says(stage, /sunflower|canola|rapeseed|wheat/)
      ? ['#f0c840', '#e0b83a']
      : stage.scene.setting.colors.slice(0, 2)
  const corner = (column: number, row: number): [number, number] => {
    const away = plane.nearest * 0.7 * 1.2 ** row
    const size = 0.24 * away ** 0.8
    return [
      column * size + bend(column * 0.7, row * 0.5) * size * 0.4,
      away * (1 + 0.07 * bend(column * 0.4 + 9, row * 0.9)),
    ]
  }
  const rows = Math.ceil(Math.log(Math.min(plane.farthest * 1.1, 26) / (plane.nearest * 0.7)) / Math.log(1.2))
  for (let row = rows; row >= 0; row--) {
    const away = plane.nearest * 0.7 * 1.2 ** row
    const columns = Math.min(30, Math.ceil((plane.reach(away) * 1.3) / (0.24 * away ** 0.8)) + 1)
    for (let column = -columns; column < columns; column++) {
      const own = relight(
        asked.length > 0 && random.chance(0.72) ? random.pick(asked) : random.pick(hues),
        light.time,
        light.weather,
      )
      const color = mix(mix(own, palette.near, random.between(0, 0.2)), palette.haze, hazeAt(plane, away))
      const [a, b, c, d] = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
      ] as const
      context.fillStyle = color
      context.beginPath()
      for (const [across, z] of [a, b, c, d]) context.lineTo(...plane.at(across, z))
      context.closePath()
      context.fill()
      context.strokeStyle = alpha(darken(color, 0.34), 0.7)
      context.lineWidth = Math.max(unit * 0.1, plane.scale(away) * 0.008)
      context.stroke()
      if (away > plane.nearest * 3 || random.chance(0.3)) continue
      context.strokeStyle = alpha(darken(color, 0.2), 0.4)
      context.lineWidth = Math.max(unit * 0.08, plane.scale(away) * 0.004)
      context.beginPath()
      const lines = random.integer(7, 12)
      const across = random.chance(0.5)
      for (let line = 1; line < lines; line++) {
        const share = line / lines
        const between = (one: readonly number[], other: readonly number[]): [number, number] =>
          plane.at(one[0]! + (other[0]! - one[0]!) * share, one[1]! + (other[1]! - one[1]!) * share)
        context.moveTo(...(across ? between(a, d) : between(a, b)))
        context.lineTo(...(across ? between(b, c) : between(d, c)))
      }
      context.stroke()
    }
  }
}

/** The sea on one side: surf on the sand, shallows, and the deep. */
function paintCoast(context: Context, stage: Stage, plane: GroundPlane, noise: Noise): void {
  const { palette, light, unit } = stage
  const side = stage.random('coast side').pick([-1, 1])
  const shore = (away: number, out: number): number =>
    side * (0.1 - 0.14 * (away - plane.nearest) + out) +
    0.5 * layered(noise, away * 0.45, 7, 3) * Math.min(1, away / plane.nearest)
  const edge =
    (out: number) =>
    (away: number, which: number): number =>
      which === side ? side * (plane.reach(away) * 1.4 + 30) : shore(away, out + 0.012 * noise(away * 6, out * 40))
  const sand = relight(says(stage, /black sand|iceland|volcan/) ? '#4f4c50' : '#ecd8ac', light.time, light.weather)
  const deep = mix(palette.water, palette.skyTop, 0.4)
  const shallow = mix(relight('#5fd0c8', light.time, light.weather), palette.water, 0.3)
  const foam = mix('#ffffff', light.ambient, light.time === 'day' ? 0.05 : 0.4)
  for (const [out, color] of [
    [-0.2, sand],
    [-0.035, mix(darken(sand, 0.2), shallow, 0.3)],
    [-0.012, alpha(foam, 0.95)],
    [0.004, mix(shallow, sand, 0.34)],
    [0.06, alpha(foam, 0.7)],
    [0.072, shallow],
    [0.13, alpha(foam, 0.35)],
    [0.138, mix(shallow, deep, 0.22)],
    [0.3, mix(shallow, deep, 0.55)],
    [0.5, mix(shallow, deep, 0.8)],
    [0.75, deep],
  ] as const)
    ribbon(context, plane, color, edge(out))
  const random = stage.random('coast waves')
  context.fillStyle = alpha(lighten(mix(palette.skyHorizon, light.key, 0.3), 0.3), 0.3)
  context.beginPath()
  for (let wave = 0; wave < 170; wave++) {
    const away = distance(plane, random.next() ** 1.3)
    const [x, y] = plane.at(shore(away, 0.16 + random.next() * plane.reach(away)), away)
    const long = plane.scale(away) * random.between(0.02, 0.1)
    traceLens(context, x, y, long, Math.max(unit * 0.05, long * 0.05))
  }
  context.fill()
  if (!says(stage, /beach|umbrella|resort/)) return
  // Parasols and towels in rows along the water.
  for (let spot = 0; spot < 46; spot++) {
    const away = distance(plane, 0.02 + 0.5 * random.next())
    const [x, y] = plane.at(shore(away, -0.06 - 0.1 * random.next()), away)
    const size = plane.scale(away) * 0.014
    context.fillStyle = alpha(darken(sand, 0.5), 0.3)
    context.beginPath()
    context.ellipse(x + size * 0.5, y + size * 0.5, size, size * 0.6, 0, 0, 7)
    context.fill()
    const hue = relight(random.pick(['#e8554a', '#f4c34f', '#3f8fc4', '#ffffff', '#f08a5a']), light.time, light.weather)
    for (const [color, from] of [
      [hue, 0],
      [mix('#ffffff', hue, 0.2), 1],
    ] as const) {
      context.fillStyle = color
      context.beginPath()
      for (let wedge = from; wedge < 8; wedge += 2) {
        context.moveTo(x, y - size * 0.2)
        context.ellipse(x, y, size, size * 0.72, 0, (wedge / 8) * Math.PI * 2, ((wedge + 1) / 8) * Math.PI * 2)
      }
      context.fill()
    }
  }
}

/** Crowns, far ones first: a closed cover in a forest, hedges and groves elsewhere. */
function paintTrees(context: Context, stage: Stage, plane: GroundPlane, noise: Noise, land: Land): void {
  const { palette, unit, width } = stage
  const random = stage.random('crowns')
  const stand = createNoise(stage, 'stands')
  const isForest = land === 'forest'
  const coastSide = stage.random('coast side').pick([-1, 1])
  const clear = says(stage, /river|stream|creek|canal/) ? 0.19 : isForest ? 0.17 : 0.08
  let away = Math.min(plane.farthest * 1.05, 22)
  while (away > plane.nearest * 0.85) {
    const size = 0.034 * (isForest ? 1 : 0.8)
    const radius = Math.max(unit * 0.7, plane.scale(away) * size)
    const step = (isForest ? 1.15 : 1.5) * radius
    const count = Math.ceil(width / step) + 2
    const stands: [number, number, number][][] = [[], []]
    for (let tree = 0; tree < count; tree++) {
      const across = ((tree / count) * 2 - 1) * plane.reach(away) * 1.1 + random.between(-0.5, 0.5) * size
      if (land !== 'coast' && Math.abs(across - windOf(noise, away)) < clear) continue
      if (land === 'coast') {
        const shore =
          coastSide * (0.1 - 0.14 * (away - plane.nearest)) +
          0.5 * layered(noise, away * 0.45, 7, 3) * Math.min(1, away / plane.nearest)
        if ((across - shore) * coastSide > -0.26 + 0.06 * stand(across * 3, away * 3)) continue
      } else if (!isForest && stand(across * 1.4, away * 1.1) < 0.42) continue
      const [x, y] = plane.at(across, away + random.between(-0.5, 0.5) * size)
      stands[random.chance(0.5 + 0.4 * stand(across * 0.9, away * 0.9)) ? 1 : 0]!.push([
        x,
        y,
        radius * random.between(0.7, 1.35),
      ])
    }
    for (const crowns of stands)
      paintCrowns(
        context,
        stage,
        crowns,
        mix(mix(treeLeafColor(stage, random), palette.near, 0.16), palette.haze, hazeAt(plane, away)),
        radius > unit * 0.7,
      )
    away -= Math.max(0.012, (radius / plane.scale(away)) * (plane.vanish > 0 ? 0.85 * away : 0.9))
  }
}

function paintCrowns(
  context: Context,
  { light }: Stage,
  crowns: readonly (readonly [number, number, number])[],
  leaf: string,
  isNear: boolean,
): void {
  const side = Math.sign(light.from.x) || 1
  const tones = [
    [darken(leaf, 0.36), 1.08, -0.22],
    [leaf, 0.92, 0],
    [mix(lighten(leaf, 0.1), light.key, 0.24 * light.strength), 0.52, 0.34],
  ] as const
  for (const [color, grow, shift] of isNear ? tones : tones.slice(0, 2)) {
    context.fillStyle = color
    context.beginPath()
    for (const [x, y, wide] of crowns) {
      const cx = x + side * wide * shift
      const cy = y - wide * shift * 0.8 - wide * 0.3
      context.moveTo(cx + wide * grow, cy)
      context.ellipse(cx, cy, wide * grow, wide * grow * 0.86, 0, 0, 7)
    }
    context.fill()
  }
}

/** Houses with red roofs about the road. */
function paintVillage(context: Context, stage: Stage, plane: GroundPlane, noise: Noise): void {
  const { palette, light, season } = stage
  const random = stage.random('aerial village')
  const centre = plane.nearest + (plane.vanish > 0 ? 1.1 : 1.6)
  const dark = light.time === 'night' || light.time === 'dusk'
  const houses = Array.from({ length: 54 }, () => {
    const away = centre + (random.next() + random.next() - 1) * 1.1
    const out = (random.next() + random.next() - 1) * 0.8
    return {
      away,
      across: windOf(noise, away) + out + Math.sign(out) * 0.09,
      turn: random.chance(0.5),
      own: random.next(),
    }
  }).sort((one, other) => other.away - one.away)
  for (const { away, across, turn, own } of houses) {
    const haze = hazeAt(plane, away)
    const wall = mix(
      relight(['#f2e6d0', '#e8d6bc', '#efe9e0'][Math.floor(own * 3)]!, light.time, light.weather),
      palette.haze,
      haze,
    )
    const roof = mix(
      season === 'winter'
        ? '#eef3f8'
        : relight(['#b8583f', '#a84a38', '#c06a48'][Math.floor(own * 9) % 3]!, light.time, light.weather),
      palette.haze,
      haze,
    )
    const [wide, deep] = turn ? [0.1, 0.07] : [0.07, 0.1]
    const [low, high] = [0.045, 0.085]
    const [l, r, f, b] = [across - wide / 2, across + wide / 2, away - deep / 2, away + deep / 2]
    const face = (color: string, ...points: readonly [number, number, number][]): void => {
      context.fillStyle = color
      context.beginPath()
      for (const point of points) context.lineTo(...plane.at(...point))
      context.fill()
    }
    face(
      alpha(darken(palette.near, 0.4), 0.3),
      [l - 0.02, f - 0.02, 0],
      [r + 0.02, f - 0.02, 0],
      [r + 0.02, b, 0],
      [l - 0.02, b, 0],
    )
    face(darken(wall, 0.1), [l, f, 0], [r, f, 0], [r, f, low], [l, f, low])
    if (across < 0) face(darken(wall, 0.24), [r, f, 0], [r, b, 0], [r, b, low], [r, f, low])
    else face(darken(wall, 0.24), [l, f, 0], [l, b, 0], [l, b, low], [l, f, low])
    const lit = mix(roof, light.key, 0.28 * light.strength)
    if (turn) {
      const z = (f + b) / 2
      face(darken(roof, 0.2), [l, b, low], [r, b, low], [r, z, high], [l, z, high])
      face(lit, [l - 0.006, f - 0.008, low], [r + 0.006, f - 0.008, low], [r + 0.006, z, high], [l - 0.006, z, high])
    } else {
      const x = (l + r) / 2
      face(wall, [l, f, low], [r, f, low], [x, f, high])
      const leftLit = light.from.x < 0
      face(
        leftLit ? lit : darken(roof, 0.2),
        [l - 0.008, f - 0.006, low],
        [x, f - 0.006, high],
        [x, b, high],
        [l - 0.008, b, low],
      )
      face(
        leftLit ? darken(roof, 0.2) : lit,
        [r + 0.008, f - 0.006, low],
        [x, f - 0.006, high],
        [x, b, high],
        [r + 0.008, b, low],
      )
    }
    if (!dark || own < 0.25) continue
    const [x, y] = plane.at(across, f, low * 0.5)
    const pane = plane.scale(away) * 0.012
    context.fillStyle = '#ffd98a'
    context.fillRect(x - pane * 1.6, y - pane / 2, pane, pane)
    context.fillRect(x + pane * 0.6, y - pane / 2, pane, pane)
  }
}
