import { readFileSync } from 'node:fs'
const p = JSON.parse(readFileSync(process.argv[2]))
const self = new Map(), total = new Map()
const byId = new Map(p.nodes.map((n) => [n.id, n]))
const parent = new Map(); for (const n of p.nodes) for (const c of n.children ?? []) parent.set(c, n.id)
const name = (n) => `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').slice(-2).join('/')}:${n.callFrame.lineNumber}`
let sum = 0
p.samples.forEach((s, i) => { const dt = p.timeDeltas[i]; sum += dt; const n = byId.get(s); self.set(name(n), (self.get(name(n)) ?? 0) + dt)
 const seen = new Set(); for (let id = s; id; id = parent.get(id)) { const k = name(byId.get(id)); if (!seen.has(k)) { seen.add(k); total.set(k, (total.get(k) ?? 0) + dt) } } })
const show = (m, n) => [...m].sort((a, b) => b[1] - a[1]).slice(0, n).forEach(([k, v]) => console.log((v / 1000).toFixed(0).padStart(7), k))
console.log('self'); show(self, +process.argv[3] || 40); console.log('total'); show(total, +process.argv[4] || 60)
