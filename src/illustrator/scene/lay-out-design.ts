import type { Arrangement, Brief, DesignPalette, DesignPicture, DesignText } from '../designs/design.ts'
import { findDesign } from '../designs/index.ts'
import { darkScreen, designPalettes, lightPalettes, lightScreen } from '../designs/palettes.data.ts'
import { animals } from '../language/attribute-words.data.ts'
import { darken, lighten, lightness, mix } from '../paint/color.ts'
import { createRandom } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import type { Composition, LetteringPlacement, Placement } from './composition.ts'
import type { Frame } from './framing.ts'
import type { Scene, SceneLettering } from './scene.ts'

/** Lays out what a picture shows in the frame it has, clear of texts above and below. */
type LayOutPicture = (scene: Scene, frame: Frame, texts: readonly LetteringPlacement[]) => Composition

const screens = new Set(['app-screen', 'web-page', 'dashboard'])

/** Layouts that tell something on paper of their own: a colour that is asked is that of what is told. */
const told = /chart|infographic|diagram|cycle|chain|mind-map|labelled|timeline/

function paletteFor(scene: Scene, isDark: boolean): DesignPalette {
  const design = scene.design!
  const random = createRandom(
    scene.seed,
    `design palette ${design.words.join(' ')} ${design.topic} ${scene.lettering[0]?.text ?? ''}`,
  )
  const [asked, second] = design.colors
  const { kind } = design
  if (/black-and-white|pencil|ink|charcoal|line-art/.test(scene.style.kind))
    return { paper: '#f4f3f0', ink: '#1c1c1e', accent: '#3a3a3d', second: '#7b7b80', soft: '#dcdbd7' }
  if (/\b(?:chalk|chalkboard|blackboard)\b/.test(`${design.words.join(' ')} ${design.topic}`) && told.test(kind))
    return { paper: '#2c3f37', ink: '#f5f2e6', accent: '#f2d06b', second: '#8fc7e8', soft: '#3a5147' }
  const base = screens.has(kind)
    ? isDark
      ? darkScreen
      : lightScreen
    : isDark
      ? designPalettes[lightPalettes + (random.chance(0.5) ? 0 : 3)]!
      : random.pick(
          kind === 'poster' || kind === 'banner' || kind === 'album'
            ? designPalettes
            : designPalettes.slice(0, lightPalettes),
        )
  if (asked === undefined) return base
  if (screens.has(kind) || told.test(kind)) return { ...base, accent: asked, second: second ?? base.second }
  const ink =
    lightness(asked) > 0.66 ? darken(mix(asked, '#1a1a2a', 0.8), 0.1) : lighten(mix(asked, '#fff8ea', 0.9), 0.1)
  const accent = second ?? (lightness(asked) > 0.66 ? darken(asked, 0.42) : lighten(mix(asked, '#ffd27a', 0.55), 0.2))
  return { paper: asked, ink, accent, second: mix(accent, ink, 0.35), soft: mix(asked, ink, 0.16) }
}

function briefOf(scene: Scene, frame: Frame): Omit<Brief, 'findMain'> {
  const design = scene.design!
  const isDark =
    scene.light.mood.includes('dark') ||
    scene.style.kind === 'neon' ||
    /\bdark\b/.test(`${design.words.join(' ')} ${design.topic}`)
  const titleAt = Math.max(
    0,
    scene.lettering.findIndex(({ carrier }) => carrier === 'title'),
  )
  const lines = scene.lettering.map((lettering) => ({ text: lettering.text, lettering }))
  return {
    design,
    frame,
    unit: Math.min(frame.width, frame.height) / 100,
    ...(lines[titleAt] ? { title: lines[titleAt] } : {}),
    lines: lines.filter((_, at) => at !== titleAt),
    palette: paletteFor(scene, isDark),
    random: createRandom(scene.seed, `design ${design.kind} ${design.topic} ${scene.lettering[0]?.text ?? ''}`),
    hasPicture: scene.subjects.some(({ count }) => count > 0) || !scene.setting.assumed,
    hasPlace: !scene.setting.assumed,
    style: scene.style.kind,
    isDark,
  }
}

function toLettering(text: DesignText, at: number): LetteringPlacement {
  const { lettering, box, type, bold = false, italic = false } = text
  const own: SceneLettering = lettering ?? {
    id: `design-${at}`,
    text: text.text,
    carrier: 'caption',
    place: 'center',
    type,
    bold,
    italic,
  }
  return { lettering: { ...own, text: text.text, type, bold, italic }, box, manner: text }
}

const within = ({ box }: Placement, by: Box): Box => ({ ...box, x: box.x + by.x, y: box.y + by.y })

/** A poster, menu, chart or screen given a frame: its shapes, its texts, and the pictures on it laid out in their windows. */
export function layOutDesign(scene: Scene, frame: Frame, layOutPicture: LayOutPicture): Composition {
  const known = new Map<string, Composition>()
  const compose = (window: DesignPicture, texts: readonly LetteringPlacement[] = []): Composition => {
    const { width, height } = window.box
    const size = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
    const key = JSON.stringify([window.panel, size, window.bare, window.finish, window.clear])
    const before = known.get(key)
    if (before) return before
    const shown = sceneIn(scene, window)
    const over = [...texts, ...(window.clear ?? []).map((box, at) => keepClear(box, window.box, at))]
    const laid = layOutPicture(shown, size, over)
    const composition = window.bare
      ? fillWindow(laid, window.finish === undefined ? 0.03 : 0.06, window.stands)
      : window.panel === undefined && !isSmall(window.box, frame)
        ? laid
        : moveNear(laid, over)
    known.set(key, composition)
    return composition
  }
  const findMain = (window: DesignPicture): Box | undefined => {
    const main = mainOf(compose(window).placements)
    return main && within(main, fromView(compose(window), window.box))
  }
  const arrangement: Arrangement = findDesign(scene.design!.kind).arrange({ ...briefOf(scene, frame), findMain })
  const lettering = arrangement.texts.filter(({ text }) => text !== '').map(toLettering)
  const { picture: window } = arrangement
  const over = window
    ? lettering
        .filter(({ manner }) => manner?.onPicture || manner?.keepClear)
        .map(({ lettering: one, box }): LetteringPlacement => {
          const middle = (box.y + box.height / 2 - window.box.y) / window.box.height
          return {
            lettering: { ...one, place: middle < 0.5 ? 'top' : 'bottom', carrier: 'caption' },
            box: { ...box, x: box.x - window.box.x, y: box.y - window.box.y },
          }
        })
    : []
  const picture = window ? compose(window, over) : undefined
  const windows = arrangement.panels ?? []
  const panels = windows.map((one) => compose(one))
  const moved = (composition: Composition, by: Box): Placement[] =>
    composition.placements.map((one) => ({ ...one, box: within(one, fromView(composition, by)) }))
  return {
    scene,
    width: frame.width,
    height: frame.height,
    horizon: picture?.horizon ?? frame.height * 0.6,
    placements: [
      ...(picture ? moved(picture, window!.box) : []),
      ...panels.flatMap((one, at) => moved(one, windows[at]!.box)),
    ],
    lettering,
    design: { arrangement, ...(picture ? { picture } : {}), panels },
  }
}

/** Where the origin of a composition is when its view fills a window. */
const fromView = ({ view }: Composition, { x, y, ...size }: Box): Box =>
  view ? { ...size, x: x - view.x, y: y - view.y } : { ...size, x, y }

/** A picture that is a part of its sheet. */
const isSmall = ({ width, height }: Box, frame: Frame): boolean => width * height < 0.5 * frame.width * frame.height

/** How much of a panel's height its people and things are to have, by shot. */
const fullness: Readonly<Record<string, number>> = { full: 0.7, wide: 0.42, aerial: 0.3, medium: 0.84 }
/** A panel is painted at most so many times its size: a stage far off stays small. */
const nearest = 2

/** Moves the camera up to what happens, so that it fills a small panel. */
function moveNear(composition: Composition, clear: readonly LetteringPlacement[]): Composition {
  const { width, height, placements, scene } = composition
  const wanted = fullness[scene.camera.shot]
  const covered = Math.max(
    0,
    ...clear.filter(({ lettering }) => lettering.place === 'top').map(({ box }) => box.y + box.height),
  )
  if (placements.length > 0 && wanted === undefined) return lowerBusts(composition, covered)
  if (placements.length === 0 || wanted === undefined) return composition
  const left = Math.min(...placements.map(({ box }) => box.x))
  const top = Math.min(...placements.map(({ box }) => box.y))
  const right = Math.max(...placements.map(({ box }) => box.x + box.width))
  const bottom = Math.max(...placements.map(({ box }) => box.y + box.height))
  const scale = Math.min(nearest, (wanted * (height - covered)) / (bottom - top), (0.86 * width) / (right - left))
  if (scale < 1.06) return composition
  const between = (value: number, most: number): number => Math.min(most, Math.max(0, value))
  const view = {
    x: between(((left + right) / 2) * scale - width / 2, width * (scale - 1)),
    y: between(bottom * scale - height * 0.94, Math.min(height * (scale - 1), Math.max(0, top * scale - covered))),
    width,
    height,
  }
  const grown = ({ x, y, ...box }: Box): Box => ({
    x: x * scale,
    y: y * scale,
    width: box.width * scale,
    height: box.height * scale,
  })
  return {
    ...composition,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    horizon: composition.horizon * scale,
    view,
    placements: placements.map(({ tether, ...one }) => ({
      ...one,
      box: grown(one.box),
      ...(tether
        ? {
            tether: {
              ...tether,
              from: { x: tether.from.x * scale, y: tether.from.y * scale },
              to: { x: tether.to.x * scale, y: tether.to.y * scale },
            },
          }
        : {}),
    })),
    lettering: composition.lettering.map((one) => ({ ...one, box: grown(one.box) })),
  }
}

/** Faces near the camera leave what is over them free, and stay cut by the lower edge. */
function lowerBusts(composition: Composition, covered: number): Composition {
  const { width, height, placements } = composition
  const top = Math.min(...placements.map(({ box }) => box.y))
  if (covered === 0 || top >= covered) return composition
  const scale = Math.max(0.5, (height - covered) / (height - top))
  return {
    ...composition,
    placements: placements.map(({ box, ...one }) => ({
      ...one,
      box: {
        x: width / 2 + (box.x - width / 2) * scale,
        y: height + (box.y - height) * scale,
        width: box.width * scale,
        height: box.height * scale,
      },
    })),
  }
}

/** What a window of a layout shows: one of its panels, or what all of it is about. */
function sceneIn(scene: Scene, { panel, bare, finish }: DesignPicture): Scene {
  const { design, past: _past, ...rest } = scene
  const own = panel === undefined ? undefined : design?.panels?.[panel]?.scene
  // The places of a thing's parts are told of it as it looks to the right.
  const subjects =
    design?.kind === 'labelled-parts'
      ? rest.subjects.map((subject) => ({ ...subject, place: { facing: 'right' as const, ...subject.place } }))
      : rest.subjects
  const shown: Scene = own ?? { ...rest, subjects, lettering: [], style: { ...scene.style } }
  if (!bare || finish === undefined) return shown
  // Cut out, things have the studio's light, whatever the hour of their place.
  return {
    ...shown,
    setting: { kind: 'studio', assumed: true, features: [], colors: [] },
    light: { time: 'day', weather: 'clear', mood: [], setup: [] },
    camera: { ...shown.camera, shot: shown.camera.shot === 'portrait' ? 'portrait' : 'medium', bokeh: false },
  }
}

const keepClear = (box: Box, by: Box, at: number): LetteringPlacement => ({
  lettering: {
    id: `clear-${at}`,
    text: '',
    carrier: 'caption',
    place: box.y + box.height / 2 < by.y + by.height / 2 ? 'top' : 'bottom',
    type: 'sans',
    bold: false,
    italic: false,
  },
  box: { ...box, x: box.x - by.x, y: box.y - by.y },
})

/** The person or animal that is largest, else the largest thing. */
function mainOf(placements: readonly Placement[]): Placement | undefined {
  const area = ({ box }: Placement): number => box.width * box.height
  const alive = placements.filter(({ subject }) => subject.drawn === 'person' || animals.has(subject.noun))
  return [...(alive.length > 0 ? alive : placements)].sort((one, other) => area(other) - area(one))[0]
}

/** Things alone have all of their window, less a margin. */
function fillWindow(composition: Composition, margin: number, stands = false): Composition {
  const { width, height, placements } = composition
  if (placements.length === 0) return composition
  const left = Math.min(...placements.map(({ box }) => box.x))
  const top = Math.min(...placements.map(({ box }) => box.y))
  const right = Math.max(...placements.map(({ box }) => box.x + box.width))
  const bottom = Math.max(...placements.map(({ box }) => box.y + box.height))
  const room = 1 - 2 * margin
  const scale = Math.min((room * width) / (right - left), (room * height) / (bottom - top))
  const x = (at: number): number => width / 2 + (at - (left + right) / 2) * scale
  const y = (at: number): number =>
    stands ? height * (1 - margin) + (at - bottom) * scale : height / 2 + (at - (top + bottom) / 2) * scale
  return {
    ...composition,
    placements: placements.map(({ box, tether, ...one }) => ({
      ...one,
      box: { x: x(box.x), y: y(box.y), width: box.width * scale, height: box.height * scale },
      ...(tether
        ? {
            tether: {
              ...tether,
              from: { x: x(tether.from.x), y: y(tether.from.y) },
              to: { x: x(tether.to.x), y: y(tether.to.y) },
            },
          }
        : {}),
    })),
  }
}
