import type { Arrangement, Brief, DesignPalette, DesignText } from '../designs/design.ts'
import { findDesign } from '../designs/index.ts'
import { darkScreen, designPalettes, lightPalettes, lightScreen } from '../designs/palettes.data.ts'
import { darken, lighten, lightness, mix } from '../paint/color.ts'
import { createRandom } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import type { Composition, LetteringPlacement, Placement } from './composition.ts'
import type { Frame } from './framing.ts'
import type { Scene, SceneLettering } from './scene.ts'

/** Lays out what a picture shows in the frame it has, clear of texts above and below. */
type LayOutPicture = (scene: Scene, frame: Frame, texts: readonly LetteringPlacement[]) => Composition

const screens = new Set(['app-screen', 'web-page', 'dashboard'])

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
  if (screens.has(kind) || /chart|infographic/.test(kind))
    return { ...base, accent: asked, second: second ?? base.second }
  const ink =
    lightness(asked) > 0.66 ? darken(mix(asked, '#1a1a2a', 0.8), 0.1) : lighten(mix(asked, '#fff8ea', 0.9), 0.1)
  const accent = second ?? (lightness(asked) > 0.66 ? darken(asked, 0.42) : lighten(mix(asked, '#ffd27a', 0.55), 0.2))
  return { paper: asked, ink, accent, second: mix(accent, ink, 0.35), soft: mix(asked, ink, 0.16) }
}

function briefOf(scene: Scene, frame: Frame): Brief {
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

/** A poster, menu, chart or screen given a frame: its shapes, its texts, and the picture on it laid out in its window. */
export function layOutDesign(scene: Scene, frame: Frame, layOutPicture: LayOutPicture): Composition {
  const arrangement: Arrangement = findDesign(scene.design!.kind).arrange(briefOf(scene, frame))
  const lettering = arrangement.texts.filter(({ text }) => text !== '').map(toLettering)
  const { picture: window } = arrangement
  const { design: _design, ...rest } = scene
  const shown: Scene = { ...rest, lettering: [], style: { ...scene.style } }
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
  const picture = window
    ? layOutPicture(shown, { width: Math.round(window.box.width), height: Math.round(window.box.height) }, over)
    : undefined
  return {
    scene,
    width: frame.width,
    height: frame.height,
    horizon: picture?.horizon ?? frame.height * 0.6,
    placements: picture ? picture.placements.map((one) => ({ ...one, box: within(one, window!.box) })) : [],
    lettering,
    design: { arrangement, ...(picture ? { picture } : {}) },
  }
}
