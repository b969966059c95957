import type { Box } from '../paint/stage.ts'
import type { Placement } from './composition.ts'
import type { Frame } from './framing.ts'
import type { SceneLettering } from './scene.ts'

/** Part of a carrying subject's box that takes the text, as shares of that box. */
const carrierArea: Readonly<Record<SceneLettering['carrier'], Box>> = {
  caption: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 },
  title: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 },
  sign: { x: 0.12, y: 0.1, width: 0.76, height: 0.4 },
  poster: { x: 0.12, y: 0.12, width: 0.76, height: 0.5 },
  banner: { x: 0.08, y: 0.2, width: 0.84, height: 0.6 },
  label: { x: 0.18, y: 0.42, width: 0.64, height: 0.3 },
  logo: { x: 0.2, y: 0.3, width: 0.6, height: 0.4 },
  book: { x: 0.16, y: 0.14, width: 0.68, height: 0.36 },
  shirt: { x: 0.28, y: 0.3, width: 0.44, height: 0.28 },
  neon: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 },
}

/** Height of a line of `text` that fills `width`, for letters of middling width, at most `most`. */
function heightFor(text: string, width: number, most: number): number {
  const characters = Math.max(3, [...text].length)
  const lines = characters > 22 ? Math.ceil(characters / 22) : 1
  return Math.min(most, ((width * 1.9) / (characters / lines)) * lines)
}

/** Box of lettering that the frame itself carries, kept clear of its edges. */
export function placeOnFrame(lettering: SceneLettering, frame: Frame, alone: boolean): Box {
  const margin = 0.06 * Math.min(frame.width, frame.height)
  const wide =
    lettering.carrier === 'sign' || lettering.carrier === 'label' || lettering.carrier === 'logo' ? 0.62 : 0.84
  const width = Math.min(frame.width - 2 * margin, frame.width * wide, frame.height * 3.2)
  const most = frame.height * (alone ? 0.42 : 0.2)
  const height = heightFor(lettering.text, width, most)
  const x = (frame.width - width) / 2
  const place = alone && lettering.place !== 'bottom' ? 'center' : lettering.place
  if (place === 'top') return { x, y: margin, width, height }
  if (place === 'bottom') return { x, y: frame.height - margin - height, width, height }
  return { x, y: (frame.height - height) / (alone ? 2 : 2.6), width, height }
}

/** Box of lettering that a subject carries, on its first instance; undefined when that subject has no place. */
export function placeOnSubject(lettering: SceneLettering, placements: readonly Placement[]): Box | undefined {
  const carrier = placements.find(({ subject, instance }) => subject.id === lettering.on && instance === 0)
  if (!carrier) return undefined
  const area = carrierArea[lettering.carrier]
  const { x, y, width, height } = carrier.box
  return {
    x: x + area.x * width,
    y: y + area.y * height,
    width: area.width * width,
    height: area.height * height,
  }
}
