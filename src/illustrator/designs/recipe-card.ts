import { mix } from '../paint/color.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { circlePath, inset, set, sheetIn, split } from './layout.ts'
import { recipeFor } from './recipes.data.ts'

/** A dish: its name and picture, what goes into it, and how it is made. */
export const recipeCard: Design = {
  kind: 'recipe-card',
  arrange(brief) {
    const { title, lines, design, palette, hasPicture } = brief
    const { sheet, behind, unit } = sheetIn(brief, 0.62, 1.7)
    const wide = sheet.width > sheet.height * 1.1
    const recipe = recipeFor(`${title?.text ?? ''} ${design.topic} ${design.words.join(' ')}`)
    const room = inset(sheet, 5 * unit)
    const head = { ...room, height: Math.min(room.height * 0.16, 13 * unit) }
    const body = { ...room, y: head.y + head.height + 2 * unit, height: room.height - head.height - 2 * unit }
    const texts: DesignText[] = []
    if (title) texts.push(set(title, head, { type: 'script', bold: true, color: palette.accent, align: 'left' }))
    const picture = !hasPicture
      ? undefined
      : wide
        ? { ...body, x: body.x + body.width * 0.64, width: body.width * 0.36, height: body.height * 0.56 }
        : { ...body, height: body.height * 0.36 }
    const rest =
      picture && !wide
        ? { ...body, y: picture.y + picture.height + 3 * unit, height: body.height - picture.height - 3 * unit }
        : body
    const left = { ...rest, width: rest.width * (wide ? 0.3 : 0.38) }
    const right = {
      ...rest,
      x: left.x + left.width + 4 * unit,
      width: rest.width * (picture && wide ? 0.62 : 1) - left.width - 4 * unit,
    }
    const marks: Mark[] = [{ box: { ...head, y: head.y + head.height, height: 0.4 * unit }, fill: palette.accent }]
    const ingredients =
      lines.length > 0
        ? lines.filter((_, at) => at < Math.ceil(lines.length / 2))
        : recipe.ingredients.map((text) => ({ text }))
    const method = lines.length > 0 ? lines.slice(ingredients.length) : recipe.steps.map((text) => ({ text }))
    for (const [box, name, items, numbered] of [
      [left, 'Ingredients', ingredients, false],
      [right, 'Method', method, true],
    ] as const) {
      texts.push({
        text: name,
        box: { ...box, height: 6 * unit },
        type: 'sans',
        bold: true,
        color: palette.ink,
        align: 'left',
        largestPx: 5 * unit,
        group: 'heads',
      })
      const list = { ...box, y: box.y + 8 * unit, height: box.height - 8 * unit }
      const most = Math.min(list.height, items.length * (numbered ? 12 : 7.5) * unit)
      split({ ...list, height: most }, Math.max(1, items.length), unit, true).forEach((row, at) => {
        const item = items[at]
        if (!item) return
        const dot = { x: row.x + 1.8 * unit, y: row.y + row.height / 2 }
        marks.push({
          path: circlePath(dot.x, dot.y, (numbered ? 1.8 : 0.8) * unit),
          fill: numbered ? palette.second : palette.accent,
        })
        if (numbered)
          texts.push({
            text: String(at + 1),
            box: { x: dot.x - unit, y: dot.y - 1.1 * unit, width: 2 * unit, height: 2.2 * unit },
            type: 'sans',
            bold: true,
            color: '#ffffff',
            group: 'numbers',
          })
        texts.push(
          set(
            item,
            { ...row, x: row.x + 5 * unit, width: row.width - 5 * unit },
            {
              type: 'sans',
              color: palette.ink,
              align: 'left',
              largestPx: 3.6 * unit,
              group: numbered ? 'steps' : 'items',
            },
          ),
        )
      })
    }
    return {
      behind: [
        ...behind,
        {
          box: inset(sheet, 1.6 * unit),
          stroke: mix(palette.accent, palette.paper, 0.3),
          width: 0.5 * unit,
          radius: 2 * unit,
        },
        ...marks,
      ],
      ...(picture ? { picture: { box: picture, shape: 'rounded' as const, bare: false } } : {}),
      over: [],
      texts,
    }
  },
}
