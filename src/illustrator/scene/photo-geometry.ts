import type { Box } from '../paint/stage.ts'
import type { PhotoArea, PhotoEdit, PhotoFacts } from './photo-edit.ts'

export interface Size {
  width: number
  height: number
}

/** A photo that loses more than this share when cropped to the frame is continued beyond its edges instead. */
const mostCropped = 0.36

/** The part a crop or a zoom keeps, with its subject inside. */
export function cropBox(
  photo: Size,
  { kind, amount, where }: PhotoEdit,
  facts: PhotoFacts | undefined,
  frame: Size,
): Box {
  const { width, height } = photo
  const around = (where === 'head' ? facts?.head : facts?.subject) ?? { x: 0.25, y: 0.25, width: 0.5, height: 0.5 }
  if (kind === 'zoom') {
    const ratio = frame.width / frame.height
    const own = width / Math.max(1, height)
    let times = amount ?? 1.4
    if (where === 'head') times = Math.min(6, Math.max(1.2, 0.42 / Math.max(0.02, around.height)))
    const wide = (ratio < own ? height * ratio : width) / times
    return cut(photo, wide, wide / ratio, around)
  }
  if (amount === undefined) {
    const across = where === 'left' || where === 'right' || where === undefined
    const wide = across ? width / 2 : width
    const high = across ? height : height / 2
    const at = {
      x: where === 'right' ? 1 : where === 'left' ? 0 : 0.5,
      y: where === 'bottom' ? 1 : where === 'top' ? 0 : 0.5,
      width: 0,
      height: 0,
    }
    return cut(photo, wide, high, at)
  }
  const ratio = amount > 0 ? amount : frame.width / frame.height
  const wide = Math.min(width, height * ratio)
  // Around a head or without a shape of its own a crop is a tighter view of the same.
  const tighter =
    where === 'head'
      ? Math.min(1, (1.9 * around.height * height) / Math.min(wide, wide / ratio))
      : amount > 0 || Math.abs(Math.log(ratio / (width / height))) > 0.05
        ? 1
        : 0.8
  const at =
    where === 'left' || where === 'top'
      ? { x: 0, y: 0, width: 0, height: 0 }
      : where === 'right' || where === 'bottom'
        ? { x: 1, y: 1, width: 0, height: 0 }
        : around
  return cut(photo, wide * tighter, (wide / ratio) * tighter, at)
}

function cut(photo: Size, wide: number, high: number, around: PhotoArea): Box {
  const x = Math.min(Math.max(0, (around.x + around.width / 2) * photo.width - wide / 2), photo.width - wide)
  // Heads are kept rather than feet.
  const isTaller = around.height * photo.height > high
  const middle = isTaller ? around.y + (0.46 * high) / photo.height : around.y + around.height * 0.44
  const y = Math.min(Math.max(0, middle * photo.height - high / 2), photo.height - high)
  return { x, y, width: wide, height: high }
}

/** Where a photo lies that fills the frame, or, where that would lose too much or it is not to be cropped, that is shown whole. */
export function fitBox(photo: Size, frame: Size, mayCrop: boolean): Box {
  const ratio = photo.width / photo.height / (frame.width / frame.height)
  const lost = 1 - Math.min(ratio, 1 / ratio)
  const fills = lost < 0.012 || (mayCrop && lost < mostCropped)
  const [across, down] = [frame.width / photo.width, frame.height / photo.height]
  const scale = fills ? Math.max(across, down) : Math.min(across, down)
  const [width, height] = [photo.width * scale, photo.height * scale]
  return { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
}

/** At which side of the frame a photo stays that is extended toward another. */
export const placeOfExtended = (where: string | undefined): { x: number; y: number } => ({
  x: where === 'left' ? 1 : where === 'right' ? 0 : 0.5,
  y: where === 'top' ? 1 : where === 'bottom' ? 0 : 0.5,
})

/** A photo `share` as large as fits, at a place in the frame. */
export function shareBox(photo: Size, frame: Size, at: { x: number; y: number }, share: number): Box {
  const scale = share * Math.min(frame.width / photo.width, frame.height / photo.height)
  const [width, height] = [photo.width * scale, photo.height * scale]
  return { x: (frame.width - width) * at.x, y: (frame.height - height) * at.y, width, height }
}

const framing: ReadonlySet<PhotoEdit['kind']> = new Set(['crop', 'zoom', 'extend', 'rotate', 'mirror', 'flip'])

/** What was seen in a photo, as shares of the frame, after the steps that come before the things added to it. */
export function framedFacts(facts: PhotoFacts, aspect: number, edits: readonly PhotoEdit[], frame: Size): PhotoFacts {
  const until = edits.findIndex(({ kind }) => kind === 'things')
  const behind = until < 0 ? edits : edits.slice(0, until)
  let size: Size = { width: 1000 * aspect, height: 1000 }
  let areas = [facts.subject, facts.head, { x: 0, y: facts.horizon, width: 1, height: 0 }].map((area) =>
    scaled(area, size.width, size.height),
  )
  const put = (box: Box, next: Size): void => {
    const [across, down] = [box.width / size.width, box.height / size.height]
    areas = areas.map((area) => {
      const { x, y, width, height } = scaled(area, across, down)
      return { x: box.x + x, y: box.y + y, width, height }
    })
    size = next
  }
  const settle = (mayCrop: boolean): void => put(fitBox(size, frame, mayCrop), frame)
  const first = behind.findIndex(({ kind }) => !framing.has(kind))
  const leading = first < 0 ? behind : behind.slice(0, first)
  const apply = (edit: PhotoEdit): void => {
    const { width, height } = size
    if (edit.kind === 'crop' || edit.kind === 'zoom') {
      const box = cropBox(size, edit, facts, frame)
      put({ x: -box.x, y: -box.y, width, height }, box)
    } else if (edit.kind === 'extend')
      put(shareBox(size, frame, placeOfExtended(edit.where), 1 / Math.max(1, edit.amount ?? 1)), frame)
    else if (edit.kind === 'mirror') areas = areas.map((area) => ({ ...area, x: width - area.x - area.width }))
    else if (edit.kind === 'flip') areas = areas.map((area) => ({ ...area, y: height - area.y - area.height }))
    else if (edit.kind === 'rotate') {
      const quarters = ((Math.round((edit.amount ?? 90) / 90) % 4) + 4) % 4
      areas = areas.map((area) => turned(area, size, quarters))
      if (quarters % 2 === 1) size = { width: height, height: width }
    }
  }
  leading.forEach(apply)
  settle(!leading.some(({ kind }) => kind === 'extend') && !behind.some(({ kind }) => kind.endsWith('-background')))
  for (const edit of behind.slice(leading.length)) {
    if (!framing.has(edit.kind)) continue
    apply(edit)
    settle(true)
  }
  const [subject, head, ground] = areas.map((area) => scaled(area, 1 / frame.width, 1 / frame.height))
  return { ...facts, subject: subject!, head: head!, horizon: ground!.width < ground!.height ? 0.5 : ground!.y }
}

const scaled = ({ x, y, width, height }: PhotoArea, across: number, down: number): Box => ({
  x: x * across,
  y: y * down,
  width: width * across,
  height: height * down,
})

function turned({ x, y, width, height }: Box, size: Size, quarters: number): Box {
  if (quarters === 1) return { x: size.height - y - height, y: x, width: height, height: width }
  if (quarters === 2) return { x: size.width - x - width, y: size.height - y - height, width, height }
  if (quarters === 3) return { x: y, y: size.width - x - width, width: height, height: width }
  return { x, y, width, height }
}
