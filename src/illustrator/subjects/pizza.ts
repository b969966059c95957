import { onEasel } from './easel.ts'
import { paintToppings, served } from './food/toppings.ts'
import { ball } from './round-forms.ts'
import type { Subject } from './subject.ts'
import { fade, shade } from './tones.ts'

/** A pizza on its board, seen from a little above, one slice drawn out. Reads pepperoni, margherita; a colour asked for dyes the sauce and cheese. */
export const pizza: Subject = {
  name: 'pizza',
  nouns: ['pizza', 'pepperoni pizza', 'margherita pizza', 'cheese pizza'],
  habitat: 'surface',
  height: ({ attributes }) => 0.2 * attributes.size,
  aspect: () => 1.75,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 175, height: 100 }, details, stage, (easel) => {
      const { random } = easel
      const asked = details.attributes.colors[0]
      const cheese = easel.lit(asked ?? '#f2c455')
      const board = easel.lit('#9a6a3e')
      const margherita = easel.said('margherita')
      const plain = easel.said('cheese') || details.attributes.words.some((word) => served.test(word))
      const disc = (x: number, y: number, rx: number, ry: number, fill: string | ReturnType<typeof ball>): void => {
        context.fillStyle = fill
        context.beginPath()
        context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2)
        context.fill()
      }
      disc(87.5, 57, 87, 42.6, shade(board, -0.5))
      disc(87.5, 51, 87, 42.6, shade(board, 0.08))
      for (const ring of [80, 66, 48, 30]) {
        context.strokeStyle = fade(shade(board, -0.4), 0.3)
        context.lineWidth = 0.8
        context.beginPath()
        context.ellipse(87.5, 51, ring, ring * 0.49, 0, 0, Math.PI * 2)
        context.stroke()
      }
      // Everything on the pizza is laid out in a flat circle of radius 100, then tilted.
      const wedge = (from: number, to: number, dx: number, dy: number): void => {
        context.save()
        context.translate(87.5 + dx, 46 + dy)
        context.scale(0.74, 0.36)
        const sector = (radius: number): void => {
          context.beginPath()
          context.moveTo(0, 0)
          context.arc(0, 0, radius, from, to)
          context.closePath()
        }
        context.fillStyle = 'rgba(30,14,6,0.45)'
        context.save()
        context.translate(3, 22)
        sector(101)
        context.fill()
        context.restore()
        context.fillStyle = shade(easel.lit('#b5702f'), -0.35)
        context.save()
        context.translate(0, 13)
        sector(100)
        context.fill()
        context.restore()
        const crust = context.createRadialGradient(0, 0, 80, 0, 0, 100)
        crust.addColorStop(0, easel.lit('#b5702f'))
        crust.addColorStop(0.45, easel.lit('#e2aa5c'))
        crust.addColorStop(1, easel.lit('#b06a2c'))
        context.fillStyle = crust
        sector(100)
        context.fill()
        context.fillStyle = easel.lit(asked ? shade(asked, -0.35) : '#b8331f')
        sector(86)
        context.fill()
        const melt = context.createRadialGradient(easel.lightX * 40, -40, 10, 0, 0, 90)
        melt.addColorStop(0, shade(cheese, 0.45))
        melt.addColorStop(0.6, cheese)
        melt.addColorStop(1, shade(cheese, -0.2))
        context.fillStyle = melt
        sector(82)
        context.fill()
        context.save()
        sector(82)
        context.clip()
        for (let spot = 0; spot < 26; spot++) {
          const angle = random.between(from, to)
          const distance = Math.sqrt(random.next()) * 80
          context.fillStyle = fade(
            random.chance(0.6) ? shade(cheese, 0.6) : easel.lit('#c8742c'),
            random.between(0.25, 0.55),
          )
          context.beginPath()
          context.ellipse(
            Math.cos(angle) * distance,
            Math.sin(angle) * distance,
            random.between(2, 8),
            random.between(2, 5),
            random.between(0, 3),
            0,
            Math.PI * 2,
          )
          context.fill()
        }
        context.restore()
        if (plain) {
          context.restore()
          return
        }
        const count = Math.max(1, Math.round((to - from) * 2.4))
        for (let index = 0; index < count; index++) {
          const angle = from + ((index + 0.5) / count) * (to - from)
          const distance = index % 2 ? 34 : 60
          const [x, y] = [Math.cos(angle) * distance, Math.sin(angle) * distance]
          const topping = margherita ? '#f8f1e2' : '#b3261c'
          context.fillStyle = 'rgba(60,20,8,0.4)'
          context.beginPath()
          context.arc(x + 1.5, y + 4, 13, 0, Math.PI * 2)
          context.fill()
          context.fillStyle = ball(easel, x, y, 13, topping, 0.5)
          context.beginPath()
          context.arc(x, y, 12.6, 0, Math.PI * 2)
          context.fill()
          if (!margherita) {
            for (const [a, b] of [
              [-4, -3],
              [5, 1],
              [-1, 6],
            ] as const) {
              context.fillStyle = 'rgba(255,190,150,0.5)'
              context.beginPath()
              context.arc(x + a, y + b, 1.8, 0, Math.PI * 2)
              context.fill()
            }
          }
        }
        for (let leaf = 0; leaf < count; leaf++) {
          const angle = from + ((leaf + 0.1 + random.next() * 0.3) / count) * (to - from)
          const distance = leaf % 2 ? 62 : 36
          context.fillStyle = easel.lit(leaf % 2 ? '#3f8a3c' : '#2f6f30')
          context.beginPath()
          context.ellipse(
            Math.cos(angle) * distance,
            Math.sin(angle) * distance,
            9,
            4.4,
            random.between(0, 3),
            0,
            Math.PI * 2,
          )
          context.fill()
        }
        context.restore()
      }
      wedge(1.15, 1.15 + Math.PI * 2 - 0.8, 0, 0)
      wedge(0.35, 1.15, 7, 5)
      paintToppings(easel, details, { x: 87.5, y: 45, rx: 58, ry: 28, piece: 9 })
    })
  },
}
