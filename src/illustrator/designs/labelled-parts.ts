import { mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Brief, Design, DesignPicture, DesignText, Mark } from './design.ts'
import type { Point } from './diagram/arrow.ts'
import { drawIn } from './diagram/drawing.ts'
import { findParts } from './diagram/find-parts.ts'
import { type DiagramNode, diagramSheet, tint } from './diagram/sheet.ts'
import { circlePath, inkOver, inset, set, split } from './layout.ts'

interface Label {
  node: DiagramNode
  at: Point
  /** False where nobody told where that part is: nothing points at it. */
  isPlaced: boolean
}

/** A thing drawn large, with its parts named around it, or by number below it where the frame is tall. */
export const labelledParts: Design = {
  kind: 'labelled-parts',
  arrange(brief) {
    const { frame, unit } = brief
    const { behind, texts, room: page, nodes } = diagramSheet(brief)
    const room = inset(page, -2.5 * unit, 0)
    const named = nodes.filter(({ line }) => line.text !== '')
    const manner =
      named.length === 0 ? alone : frame.height > 1.15 * frame.width ? numbered : isLong(brief, room) ? atEnds : atSides
    const stage = manner.stageIn(room, unit)
    const { marks, picture, places } = show(brief, stage, named)
    const labels = named.map((node, at) => ({
      node,
      at: places[at] ?? spread(stage, at, named.length),
      isPlaced: places[at] !== undefined,
    }))
    const told = manner.label(brief, labels, room, stage)
    return {
      behind: [...behind, ...marks],
      ...(picture ? { picture } : {}),
      over: told.marks,
      texts: [...texts, ...told.texts],
    }
  },
}

/** Where the thing stands, and how its parts are named around it. */
interface LabelManner {
  stageIn(room: Box, unit: number): Box
  label(brief: Brief, labels: readonly Label[], room: Box, stage: Box): Told
}

/** A thing longer than high, in a frame that is not. */
function isLong(brief: Brief, room: Box): boolean {
  if (room.width > 1.5 * room.height || findParts(brief.design)?.strokes || !brief.hasPicture) return false
  const main = brief.findMain(pictureOn(room))
  return main !== undefined && main.width > 1.25 * main.height
}

const pictureOn = (stage: Box): DesignPicture => ({
  box: inset(stage, stage.width * 0.03, stage.height * 0.02),
  shape: 'box',
  bare: true,
  finish: 'flat',
})

const alone: LabelManner = { stageIn: (room) => room, label: () => ({ marks: [], texts: [] }) }

/** The thing itself, cut open where it has something in it, and where on the page each part of it is. */
function show(
  brief: Brief,
  stage: Box,
  nodes: readonly DiagramNode[],
): { marks: Mark[]; picture?: DesignPicture; places: (Point | undefined)[] } {
  const { design, hasPicture } = brief
  const found = findParts(design)
  if (found?.strokes) {
    const side = Math.min(stage.width, stage.height)
    const box = {
      x: stage.x + (stage.width - side) / 2,
      y: stage.y + (stage.height - side) / 2,
      width: side,
      height: side,
    }
    return {
      marks: drawIn(box, found.strokes),
      places: nodes.map(({ line }) =>
        placeIn(
          box,
          placeOf(line.text, found.parts)?.map((share) => share / 100),
        ),
      ),
    }
  }
  if (!hasPicture) return { marks: [], places: nodes.map(() => undefined) }
  const picture = pictureOn(stage)
  const main = brief.findMain(picture) ?? picture.box
  return { marks: [], picture, places: nodes.map(({ line }) => placeIn(main, placeOf(line.text, found?.parts ?? {}))) }
}

/** A part on what covers a box; undefined where nobody told its place. */
const placeIn = (box: Box, share: readonly number[] | undefined): Point | undefined =>
  share && { x: box.x + share[0]! * box.width, y: box.y + share[1]! * box.height }

/** The place of a part by its name, in the singular or as the last word of a longer one. */
function placeOf(
  text: string,
  parts: Readonly<Record<string, readonly [number, number]>>,
): readonly number[] | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/(?<=[^s])s$/, '')
  const asked = plain(text)
  const all = Object.entries(parts)
  const found =
    all.find(([name]) => plain(name) === asked) ??
    all.find(([name]) => plain(name).endsWith(` ${asked}`) || asked.endsWith(` ${plain(name)}`))
  return found?.[1]
}

const spread = (box: Box, at: number, count: number): Point => ({
  x: box.x + box.width * (at % 2 ? 0.7 : 0.3),
  y: box.y + (box.height * (Math.floor(at / 2) + 0.5)) / Math.ceil(count / 2),
})

interface Told {
  marks: Mark[]
  texts: DesignText[]
}

/** A line from a label to its part, over a pale edge that parts it from what it crosses. */
function leader({ unit, palette }: Brief, path: string, { at, isPlaced }: Label): Mark[] {
  if (!isPlaced) return []
  return [
    { path, stroke: palette.paper, width: 1.1 * unit, opacity: 0.7 },
    { path, stroke: mix(palette.ink, palette.paper, 0.15), width: 0.4 * unit },
    { path: circlePath(at.x, at.y, 0.95 * unit), fill: palette.accent, stroke: palette.paper, width: 0.35 * unit },
  ]
}

/** In columns to the left and right, each as near to its part's own height as can be. */
const atSides: LabelManner = {
  stageIn(room, unit) {
    const column = Math.min(0.24 * room.width, 42 * unit)
    const width = Math.min(room.width - 2 * column, room.height * 1.5)
    return { ...room, x: room.x + (room.width - width) / 2, width }
  },
  label(brief, labels, room, stage) {
    const { unit } = brief
    const byX = [...labels].sort((one, other) => one.at.x - other.at.x)
    const half = Math.ceil(labels.length / 2)
    const told: Told = { marks: [], texts: [] }
    const gap = 1.4 * unit
    for (const isLeft of [true, false]) {
      const own = (isLeft ? byX.slice(0, half) : byX.slice(half)).sort((one, other) => one.at.y - other.at.y)
      const column = isLeft
        ? { ...room, width: stage.x - room.x - gap }
        : { ...room, x: stage.x + stage.width + gap, width: room.x + room.width - stage.x - stage.width - gap }
      const most = Math.min(12 * unit, column.height / Math.max(1, own.length) - unit)
      const tops = spaced(
        own.map(({ at }) => at.y - most / 2),
        most + unit,
        column.y,
        column.y + column.height - most,
      )
      own.forEach((label, index) => {
        const { node, at } = label
        const y = tops[index]!
        const edge = isLeft ? stage.x - gap * 0.4 : stage.x + stage.width + gap * 0.4
        const elbow = isLeft ? Math.min(edge + 3 * unit, at.x) : Math.max(edge - 3 * unit, at.x)
        const level = y + most / 2
        told.marks.push(...leader(brief, `M ${edge} ${level} L ${elbow} ${level} L ${at.x} ${at.y}`, label))
        told.texts.push(
          set(
            node.line,
            { ...column, y, height: most },
            {
              ...nameManner(brief),
              align: isLeft ? 'right' : 'left',
            },
          ),
        )
      })
    }
    return told
  },
}

const nameManner = ({ palette, unit }: Brief) =>
  ({ type: 'sans', bold: true, color: palette.ink, largestPx: 4.4 * unit, group: 'parts' }) as const

/** In rows above and below. */
const atEnds: LabelManner = {
  stageIn(room) {
    const row = 0.16 * room.height
    return { ...room, y: room.y + row, height: room.height - 2 * row }
  },
  label(brief, labels, room, stage) {
    const { unit } = brief
    const byY = [...labels].sort((one, other) => one.at.y - other.at.y)
    const half = Math.ceil(labels.length / 2)
    const told: Told = { marks: [], texts: [] }
    for (const isTop of [true, false]) {
      const own = (isTop ? byY.slice(0, half) : byY.slice(half)).sort((one, other) => one.at.x - other.at.x)
      const row = isTop
        ? { ...room, height: stage.y - room.y }
        : { ...room, y: stage.y + stage.height, height: room.y + room.height - stage.y - stage.height }
      split(row, Math.max(1, own.length), 2 * unit)
        .slice(0, own.length)
        .forEach((cell, index) => {
          const label = own[index]!
          const { node, at } = label
          const middle = cell.x + cell.width / 2
          const height = row.height * 0.66
          const box = { ...cell, y: isTop ? row.y : row.y + row.height - height, height }
          const edge = isTop ? box.y + height + 0.5 * unit : box.y - 0.5 * unit
          told.marks.push(
            ...leader(
              brief,
              `M ${middle} ${edge} L ${middle} ${edge + (isTop ? 1 : -1) * 2 * unit} L ${at.x} ${at.y}`,
              label,
            ),
          )
          told.texts.push(
            set(node.line, box, {
              ...nameManner(brief),
              vertical: isTop ? 'bottom' : 'top',
            }),
          )
        })
    }
    return told
  },
}

/** Places as near as can be to those wanted, a step apart, between two ends; wanted in order. */
function spaced(wanted: readonly number[], step: number, least: number, most: number): number[] {
  const places: number[] = []
  for (const [at, place] of wanted.entries()) places.push(Math.max(place, at === 0 ? least : places[at - 1]! + step))
  for (let at = places.length - 1; at >= 0; at--)
    places[at] = Math.min(places[at]!, at === places.length - 1 ? most : places[at + 1]! - step)
  return places
}

/** By numbers on it, told in a list below. */
const numbered: LabelManner = {
  stageIn: (room) => ({ ...room, height: Math.min(room.height * 0.58, room.width * 1.15) }),
  label(brief, labels, room, stage) {
    const { unit, palette } = brief
    const top = stage.y + stage.height + 3 * unit
    const list = { ...room, y: top, height: room.y + room.height - top }
    const told: Told = { marks: [], texts: [] }
    const radius = 2.9 * unit
    const placed = labels.filter(({ isPlaced }) => isPlaced)
    const spots = apart(
      placed.map(({ at }) => at),
      2.3 * radius,
    )
    const number = (x: number, y: number, size: number, at: number, group: string): void => {
      told.marks.push({ path: circlePath(x, y, size), fill: palette.accent, stroke: palette.paper, width: 0.5 * unit })
      told.texts.push({
        text: String(at + 1),
        box: { x: x - size * 0.7, y: y - size * 0.6, width: size * 1.4, height: size * 1.2 },
        type: 'sans',
        bold: true,
        color: inkOver(palette.accent),
        group,
      })
    }
    placed.forEach(({ at }, index) => {
      const spot = spots[index]!
      if (Math.hypot(spot.x - at.x, spot.y - at.y) > radius)
        told.marks.push({ path: `M ${spot.x} ${spot.y} L ${at.x} ${at.y}`, stroke: palette.ink, width: 0.4 * unit })
      number(spot.x, spot.y, radius, index, 'spots')
    })
    const columns = labels.length > 4 ? 2 : 1
    const perColumn = Math.ceil(labels.length / columns)
    const rows = split(list, columns, 3 * unit).flatMap((column) => split(column, perColumn, 1.2 * unit, true))
    labels.forEach((label, index) => {
      const row = rows[index]!
      const size = Math.min(radius, row.height * 0.45)
      told.marks.unshift({ box: row, fill: tint(palette.accent, brief, 0.9), radius: 1.6 * unit })
      if (label.isPlaced) number(row.x + size, row.y + row.height / 2, size, placed.indexOf(label), 'numbers')
      const start = label.isPlaced ? 2 * size + 1.5 * unit : 2 * unit
      told.texts.push(
        set(
          label.node.line,
          { ...row, x: row.x + start, width: row.width - start - unit },
          { type: 'sans', bold: true, color: palette.ink, align: 'left', largestPx: 5 * unit, group: 'parts' },
        ),
      )
    })
    return told
  },
}

/** Points moved from each other until none is nearer to another than that. */
function apart(points: readonly Point[], least: number): Point[] {
  const moved = points.map((point) => ({ ...point }))
  for (let round = 0; round < 60; round++) {
    let isDone = true
    moved.forEach((one, at) => {
      for (const other of moved.slice(at + 1)) {
        const [dx, dy] = [other.x - one.x || 0.1, other.y - one.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= least) continue
        isDone = false
        const push = (least - distance) / 2 / distance
        one.x -= dx * push
        one.y -= dy * push
        other.x += dx * push
        other.y += dy * push
      }
    })
    if (isDone) break
  }
  return moved
}
