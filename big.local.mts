import { createCanvas } from '@napi-rs/canvas'
import { writeFileSync } from 'node:fs'
import { composePlace } from './test/illustrator/settings/compose-place.ts'
import { paintScene } from './src/illustrator/paint/paint-scene.ts'
const [out, ...specs] = process.argv.slice(2)
const cols = Math.min(2, specs.length)
const cw = 1024, ch = 1024
const canvas = createCanvas(cols * cw, Math.ceil(specs.length / cols) * ch); const g = canvas.getContext('2d')
for (const [i, spec] of specs.entries()) {
  const [kind, time, seed, features, aspect, angle] = spec.split('/')
  const [w, h] = (aspect || '1x1').split('x').map(Number)
  const k = 1020 / Math.max(w!, h!)
  const c = composePlace({ kind: kind!, time: (time || 'day') as never, seed: Number(seed || 1), features: features ? features.split(',') : [], width: Math.round(w! * k), height: Math.round(h! * k) })
  if (angle) { c.scene.camera.angle = angle as never; const { findSetting } = await import('./src/illustrator/settings/index.ts'); c.horizon = findSetting(kind!).horizon(c.scene.setting, c.scene.camera, w! / h!) * c.height }
  const t = performance.now()
  const p = paintScene(c, { references: [] })
  console.log(spec, Math.round(performance.now() - t))
  g.drawImage(p, (i % cols) * cw, Math.floor(i / cols) * ch)
}
writeFileSync(out!, canvas.toBuffer('image/png'))
