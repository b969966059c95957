import { mix } from '../paint/color.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { circlePath, inset, set, split, whole } from './layout.ts'

/** A chalkboard with its dust and ledge, a whiteboard with its markers, or a sticky note. */
export const board: Design = {
  kind: 'board',
  arrange(brief) {
    const { title, lines, unit, random, design } = brief
    const page = whole(brief)
    const said = design.words.join(' ')
    const white = /white/.test(said)
    const note = /note/.test(said)
    const frame = inset(page, note ? 13 * unit : 4 * unit)
    const face = inset(frame, note ? 0 : 3 * unit)
    const [paper, ink, wood] = note
      ? (['#ffe27a', '#3a3320', '#cfd6de'] as const)
      : white
        ? (['#f8f9fb', '#24314f', '#b9c0c9'] as const)
        : (['#26352f', '#f5f2e8', '#8a5d37'] as const)
    const all = title ? [title, ...lines] : lines
    const room = inset(face, 8 * unit, 9 * unit)
    const manner: Omit<DesignText, 'text' | 'box'> = {
      type: 'handwriting',
      bold: true,
      color: ink,
      ...(white || note ? {} : { effect: 'chalk' as const }),
    }
    const texts: DesignText[] = []
    const share = all.length > 1 ? 0.42 : 1
    if (all[0]) texts.push(set(all[0], { ...room, height: room.height * share }, { ...manner, largestPx: 26 * unit }))
    split(
      { ...room, y: room.y + room.height * 0.48, height: room.height * 0.52 },
      Math.max(1, all.length - 1),
      2 * unit,
      true,
    ).forEach((row, at) => {
      const line = all[at + 1]
      if (line) texts.push(set(line, row, { ...manner, largestPx: 11 * unit, group: 'lines' }))
    })
    const dust: Mark[] =
      white || note
        ? []
        : Array.from({ length: 9 }, () => {
            const x = face.x + random.between(0.05, 0.7) * face.width
            const y = face.y + random.between(0.1, 0.9) * face.height
            const w = random.between(0.15, 0.3) * face.width
            return {
              path: `M ${x} ${y} q ${w / 2} ${random.between(-6, 6) * unit} ${w} ${random.between(-3, 3) * unit}`,
              stroke: '#ffffff',
              width: random.between(4, 9) * unit,
              opacity: 0.025,
            }
          })
    const ledge = { x: frame.x, y: frame.y + frame.height - 2.4 * unit, width: frame.width, height: 3.4 * unit }
    const sticks = ['#ffffff', '#f6d365', '#8fd3c8'].map(
      (fill, at): Mark => ({
        box: {
          x: frame.x + frame.width * 0.64 + at * 8 * unit,
          y: ledge.y - 1.3 * unit,
          width: 6.4 * unit,
          height: 1.5 * unit,
        },
        fill: white ? ['#2f6fd0', '#d0452f', '#2f9a58'][at]! : fill,
        radius: 0.5 * unit,
      }),
    )
    return {
      behind: note
        ? [
            { box: page, fill: ['#dfe5ec', '#c3ccd6'] },
            {
              path: `M ${face.x} ${face.y} h ${face.width} v ${face.height - 9 * unit} q ${-2 * unit} ${7 * unit} ${-9 * unit} ${9 * unit} h ${-(face.width - 9 * unit)} Z`,
              fill: [paper, mix(paper, '#f0b840', 0.28)],
              raised: true,
            },
            { path: circlePath(face.x + face.width / 2, face.y + 4 * unit, 2 * unit), fill: '#d0452f' },
          ]
        : [
            { box: page, fill: white ? ['#e5e8ec', '#d3d8de'] : ['#d8cbb6', '#bda98a'] },
            { box: frame, fill: [mix(wood, '#ffffff', 0.14), wood], radius: 1.4 * unit, raised: true },
            { box: face, fill: [paper, mix(paper, '#0c0f14', white ? 0.03 : 0.2)] },
            ...dust,
            { box: ledge, fill: mix(wood, '#000000', 0.2), radius: 0.8 * unit },
            ...sticks,
          ],
      over: [],
      texts,
    }
  },
}
