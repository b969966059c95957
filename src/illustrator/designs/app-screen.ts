import { darken, mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import { fillBank } from './app-pages/bank.ts'
import { fillChat } from './app-pages/chat.ts'
import { fillFitness } from './app-pages/fitness.ts'
import { fillHome } from './app-pages/home.ts'
import { fillLogin } from './app-pages/login.ts'
import { fillMusic } from './app-pages/music.ts'
import type { AppPage } from './app-pages/page.ts'
import { fillTasks } from './app-pages/tasks.ts'
import { fillWeather } from './app-pages/weather.ts'
import type { Design } from './design.ts'
import { circlePath, inset, whole } from './layout.ts'
import { quietInk, type Screen } from './screen.ts'

/** What is on the screen, by what the app is for; the first that is said. */
const pages: readonly (readonly [about: RegExp, page: AppPage])[] = [
  [/log ?in|sign ?(?:in|up)|register|password/, fillLogin],
  [/\b(?:chat|messag)/, fillChat],
  [/\b(?:weather|forecast)\b/, fillWeather],
  [/\b(?:music|podcast|audio|radio|song|player)\b/, fillMusic],
  [/\b(?:fitness|workout|step counter|health|activity|running|gym|sleep track)/, fillFitness],
  [/\b(?:bank|banking|finance|wallet|budget|payment|expense|money|crypto)/, fillBank],
  [/\b(?:to-?do|tasks?|checklist|habit|reminders?|planner|shopping list|grocery list)\b/, fillTasks],
]

/** A telephone held upright on a soft ground, or the screen alone where the frame is as tall as one. */
export const appScreen: Design = {
  kind: 'app-screen',
  arrange(brief) {
    const { frame, palette, unit } = brief
    const page = whole(brief)
    const height = frame.height * 0.9
    const width = Math.min(height * 0.49, frame.width * 0.86)
    const phone = { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
    const bezel = width * 0.03
    const glass = inset(phone, bezel)
    const screen: Screen = { marks: [], texts: [] }
    const ground = mix(palette.accent, palette.paper, brief.isDark ? 0.8 : 0.62)
    const side = width * 0.08
    const room: Box = {
      x: glass.x + side,
      y: glass.y + width * 0.14,
      width: glass.width - 2 * side,
      height: glass.height - width * 0.3,
    }
    const said = `${brief.design.words.join(' ')} ${brief.design.topic}`.toLowerCase()
    const inside = { ...brief, unit: width / 50 }
    const fill = pages.find(([about]) => about.test(said))?.[1] ?? fillHome
    const picture = fill(screen, inside, room, said)
    return {
      behind: [
        { box: page, fill: [mix(ground, '#ffffff', brief.isDark ? 0 : 0.3), darken(ground, 0.05)] },
        { path: circlePath(frame.width * 0.12, frame.height * 0.2, 26 * unit), fill: palette.accent, opacity: 0.12 },
        { path: circlePath(frame.width * 0.9, frame.height * 0.82, 34 * unit), fill: palette.second, opacity: 0.14 },
        { box: phone, fill: '#14161d', radius: width * 0.14, raised: true },
        { box: glass, fill: palette.paper, radius: width * 0.115 },
        {
          box: { x: phone.x + width * 0.36, y: glass.y + width * 0.03, width: width * 0.28, height: width * 0.06 },
          fill: '#14161d',
          radius: width * 0.03,
        },
        {
          box: {
            x: phone.x + width * 0.34,
            y: glass.y + glass.height - width * 0.045,
            width: width * 0.32,
            height: width * 0.014,
          },
          fill: quietInk(brief),
          radius: width * 0.01,
        },
        ...screen.marks,
      ],
      ...(picture ? { picture: { box: picture, shape: 'rounded' as const, bare: false } } : {}),
      over: [],
      texts: screen.texts,
    }
  },
}
