import { createHash } from 'node:crypto'

// One page without anything from elsewhere. Everything it shows is put in as text, never as markup: prompts and headers are
// strangers' words.

const style = `
:root { color-scheme: light dark; --ground: #f6f5f2; --paper: #fff; --ink: #23211d; --quiet: #6e6a61; --line: #e3e0d8; --accent: #7a4dd8;
  --good: #1d7a4a; --good-ground: #e2f3e9; --warn: #95600a; --warn-ground: #fbefd6; --bad: #b3261e; --bad-ground: #fbe4e1; --code: #faf9f6; }
@media (prefers-color-scheme: dark) { :root { --ground: #17161a; --paper: #201f24; --ink: #ebe8e1; --quiet: #a09b90; --line: #35333a; --accent: #b79bff;
  --good: #7fd6a5; --good-ground: #1d3529; --warn: #efc271; --warn-ground: #3b301a; --bad: #ff9a92; --bad-ground: #46231f; --code: #1a191d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 14px/1.45 system-ui, sans-serif; }
header { position: sticky; top: 0; z-index: 1; background: var(--ground); border-bottom: 1px solid var(--line); }
.bar { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; max-width: 1180px; margin: 0 auto; padding: 12px 20px; }
h1 { margin: 0; font-size: 17px; font-weight: 650; letter-spacing: -.01em; }
h1 span { color: var(--accent); }
.live { display: inline-flex; gap: 6px; align-items: center; color: var(--quiet); margin-right: auto; }
.live::before { content: ''; width: 8px; height: 8px; border-radius: 50%; background: var(--good); }
.live.off::before { background: var(--bad); }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 6px 10px; }
button { cursor: pointer; }
:is(input, select, button, summary):focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
main { max-width: 1180px; margin: 0 auto; padding: 16px 20px 60px; }
details { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; margin-bottom: 8px; overflow: hidden; }
summary { display: grid; grid-template-columns: 70px 84px minmax(0, 1fr) auto 78px; gap: 12px; align-items: center; padding: 9px 14px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--code); }
.time, .duration { color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
.duration { text-align: right; }
.chip { display: inline-block; padding: 1px 8px; border-radius: 99px; font-size: 12px; font-weight: 600; white-space: nowrap; background: var(--line); text-align: center; }
.chip.good { color: var(--good); background: var(--good-ground); }
.chip.warn { color: var(--warn); background: var(--warn-ground); }
.chip.bad { color: var(--bad); background: var(--bad-ground); }
.what { min-width: 0; }
.call { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.call b { font-weight: 600; }
.call i { font-style: normal; color: var(--quiet); }
.said { color: var(--quiet); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.said.bad { color: var(--bad); }
.marks { display: flex; gap: 6px; align-items: center; justify-content: flex-end; }
.marks img { height: 38px; min-width: 20px; max-width: 68px; border-radius: 5px; object-fit: cover; display: block; background: var(--line); }
.marks img:not([src]) { visibility: hidden; }
.inside { border-top: 1px solid var(--line); padding: 4px 14px 16px; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 430px), 1fr)); gap: 0 26px; }
.inside > section { min-width: 0; }
h2 { font-size: 12px; text-transform: uppercase; letter-spacing: .06em; color: var(--quiet); margin: 14px 0 6px; font-weight: 600; }
pre { margin: 0; background: var(--code); border: 1px solid var(--line); border-radius: 8px; padding: 10px 12px; overflow: auto; max-height: 460px; font: 12px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 3px 14px; margin: 0; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
.pictures { display: flex; flex-wrap: wrap; gap: 10px; }
.pictures figure { margin: 0; }
.pictures img { max-width: 210px; max-height: 210px; border-radius: 8px; display: block; border: 1px solid var(--line); background: var(--line); }
figcaption { color: var(--quiet); font-size: 12px; margin-top: 3px; }
.empty { text-align: center; color: var(--quiet); padding: 70px 20px; }
.empty code { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 2px 7px; }
form { max-width: 420px; margin: 80px auto; display: flex; gap: 8px; } form input { flex: 1; min-width: 0; }
[hidden] { display: none !important; }
@media (max-width: 700px) { summary { grid-template-columns: 84px minmax(0, 1fr); gap: 6px 12px; } .time, .duration, .marks:empty { display: none; } .marks { grid-column: 2; justify-content: flex-start; flex-wrap: wrap; } .call i { font-size: 0; } .bar, main { padding-left: 12px; padding-right: 12px; } .bar input { flex: 1; min-width: 0; } }
`

const script = `
const $ = (id) => document.getElementById(id)
const make = (tag, className, text) => {
  const element = document.createElement(tag)
  if (className) element.className = className
  if (text !== undefined) element.textContent = text
  return element
}
const address = new URL(location.href)
if (address.searchParams.has('key')) {
  // A key does not stay in an address that is copied, or shown in a history.
  sessionStorage.setItem('limn-key', address.searchParams.get('key'))
  address.searchParams.delete('key')
  history.replaceState(null, '', address)
}
const ask = (path, init = {}) => {
  const key = sessionStorage.getItem('limn-key')
  return fetch(path, { ...init, headers: key ? { 'x-goog-api-key': key } : {} })
}
const entries = new Map()
const rows = new Map()
const pictures = new Map()
let epoch
let revision = 0

// Of the pictures, which are large, only those that are seen are asked for, and the last few are kept.
const mostPictures = 40
const load = (img) => {
  const { sha256 } = img.dataset
  const coming = pictures.get(sha256) ?? ask('/limn/v1/journal/images/' + sha256).then(async (answer) => {
    if (!answer.ok) throw new Error('gone')
    return URL.createObjectURL(await answer.blob())
  })
  pictures.delete(sha256)
  pictures.set(sha256, coming)
  coming.then((url) => { img.src = url }, () => { pictures.delete(sha256); img.remove() })
  for (const [oldest, url] of pictures) {
    if (pictures.size <= mostPictures) break
    pictures.delete(oldest)
    url.then((url) => setTimeout(() => URL.revokeObjectURL(url), 10000), () => {})
  }
}
const seen = new IntersectionObserver((places) => {
  for (const { isIntersecting, target } of places) if (isIntersecting) { seen.unobserve(target); load(target) }
}, { rootMargin: '300px' })
const picture = (sha256) => {
  const img = make('img')
  img.alt = ''
  img.dataset.sha256 = sha256
  seen.observe(img)
  return img
}
const statusChip = (entry) => {
  const { status, state } = entry
  if (state === 'running') return make('span', 'chip warn', status ? status + ' …' : 'running')
  if (status === undefined) return make('span', 'chip bad', 'no answer')
  const kind = status >= 400 || state === 'cut' ? 'bad' : 'good'
  return make('span', 'chip ' + kind, state === 'cut' ? status + ' cut' : String(status))
}
const duration = (ms) => ms === undefined ? '' : ms < 1000 ? ms + ' ms' : (ms / 1000).toFixed(ms < 10000 ? 2 : 1) + ' s'
const size = (bytes) => bytes < 1000 ? bytes + ' B' : bytes < 1e6 ? (bytes / 1e3).toFixed(1) + ' KB' : (bytes / 1e6).toFixed(1) + ' MB'
const usd = (amount) => '$' + Number(amount.toFixed(6))
const isGood = (reason) => reason === 'STOP'

const summaryOf = (entry) => {
  const summary = make('summary')
  summary.append(make('span', 'time', new Date(entry.at).toLocaleTimeString([], { hour12: false })), statusChip(entry))
  const what = make('div', 'what')
  const call = make('div', 'call')
  const match = /^(.*\\/models\\/)([^/:]+)(.*)$/.exec(entry.path)
  call.append(make('i', '', entry.method + ' '))
  if (match) call.append(make('i', '', match[1]), make('b', '', match[2]), match[3])
  else call.append(make('b', '', entry.path))
  what.append(call)
  const generation = entry.generations?.[0]
  if (entry.error) what.append(make('div', 'said bad', entry.error.message))
  else if (generation) {
    const others = entry.generations.length - 1
    what.append(make('div', 'said', generation.prompt + (others > 0 ? ' · and ' + others + ' more' : '')))
  }
  const marks = make('div', 'marks')
  if (entry.fault) marks.append(make('span', 'chip warn', '⚡ ' + entry.fault))
  for (const { finishReason, warnings } of entry.generations?.slice(0, 1) ?? []) {
    if (finishReason && !isGood(finishReason) && entry.fault !== finishReason) marks.append(make('span', 'chip warn', finishReason))
    if (warnings.length > 0) marks.append(make('span', 'chip', warnings.length === 1 ? '1 warning' : warnings.length + ' warnings'))
  }
  for (const image of (entry.generations ?? []).flatMap((one) => one.images).slice(0, 4)) marks.append(picture(image.sha256))
  summary.append(what, marks, make('span', 'duration', duration(entry.durationMs)))
  return summary
}
const pairs = (list) => {
  const dl = make('dl')
  for (const [name, value] of list) if (value !== undefined && value !== '') dl.append(make('dt', '', name), make('dd', '', String(value)))
  return dl
}
const figure = (sha256, caption) => {
  const box = make('figure')
  box.append(picture(sha256), make('figcaption', '', caption))
  return box
}
const insideOf = (entry) => {
  const inside = make('div', 'inside')
  const asked = make('section')
  asked.append(make('h2', '', 'Request'), pairs([['at', entry.at], ['path', entry.path], ['query', entry.query], ['size', entry.bodyBytes === undefined ? undefined : size(entry.bodyBytes)]]))
  asked.append(make('h2', '', 'Body'), make('pre', '', entry.body === undefined ? 'not read' : JSON.stringify(entry.body, null, 2)))
  asked.append(make('h2', '', 'Headers'), pairs(Object.entries(entry.headers)))
  const answered = make('section')
  answered.append(make('h2', '', 'Answer'), pairs([
    ['status', entry.status], ['state', entry.state], ['took', duration(entry.durationMs)], ['size', entry.bytes === undefined ? undefined : size(entry.bytes)],
    ['fault', entry.fault], ['error', entry.error && [entry.error.status, entry.error.message].filter(Boolean).join(': ')],
  ]))
  for (const one of entry.generations ?? []) {
    answered.append(make('h2', '', 'Picture'), pairs([
      ['model', one.model], ['prompt', one.prompt], ['finish reason', [one.finishReason, one.finishMessage].filter(Boolean).join(': ')],
      ['record', one.record + ' (' + one.cache + ')'],
      ['cost', usd(one.costUsd.paidUsd) + ' paid, ' + usd(one.costUsd.savedUsd) + ' saved, ' + usd(one.costUsd.upstreamUsd) + ' at Google'],
      ['warnings', one.warnings.map((warning) => warning.message).join('\\n')],
    ]))
    const shown = make('div', 'pictures')
    for (const image of one.images) shown.append(figure(image.sha256, image.width + ' × ' + image.height + ', ' + size(image.bytes)))
    for (const sha256 of one.references) shown.append(figure(sha256, 'sent along'))
    if (shown.children.length > 0) { answered.append(make('h2', '', 'Pictures'), shown) }
  }
  inside.append(answered, asked)
  return inside
}
const draw = (entry) => {
  let row = rows.get(entry.id)
  if (!row) {
    row = make('details')
    rows.set(entry.id, row)
    row.addEventListener('toggle', () => {
      if (row.open && row.children.length === 1) row.append(insideOf(entries.get(entry.id)))
      if (!row.open) row.children[1]?.remove()
    })
    const next = [...rows.keys()].filter((id) => id < entry.id).sort((a, b) => b - a)[0]
    $('list').insertBefore(row, next === undefined ? null : rows.get(next))
  }
  row.replaceChildren(summaryOf(entry), ...(row.open ? [insideOf(entry)] : []))
}
const filter = () => {
  const words = $('words').value.toLowerCase()
  const kind = $('kind').value
  let shown = 0
  for (const [id, row] of rows) {
    const entry = entries.get(id)
    const isBad = entry.status >= 400 || entry.state === 'cut' || (entry.generations ?? []).some((one) => one.finishReason && !isGood(one.finishReason))
    const fits = (kind === '' || (kind === 'bad') === isBad) && (words === '' || JSON.stringify(entry).toLowerCase().includes(words))
    row.hidden = !fits
    if (fits) shown += 1
  }
  $('count').textContent = shown === entries.size ? entries.size + (entries.size === 1 ? ' request' : ' requests') : shown + ' of ' + entries.size
  $('empty').hidden = entries.size > 0 || !$('login').hidden
}
const forget = () => {
  entries.clear()
  rows.clear()
  $('list').replaceChildren()
  revision = 0
}
const poll = async () => {
  try {
    const answer = await ask('/limn/v1/journal?limit=1000&since=' + revision)
    const refused = answer.status === 403 || answer.status === 400
    $('login').hidden = !refused
    if (refused) forget()
    else if (answer.ok) {
      const page = await answer.json()
      if (epoch !== page.epoch) {
        const known = epoch !== undefined
        epoch = page.epoch
        if (known) { forget(); return poll() }
      }
      revision = page.revision
      for (const entry of page.entries.reverse()) { entries.set(entry.id, entry); draw(entry) }
      for (const id of [...entries.keys()].sort((a, b) => b - a).slice(1000)) { rows.get(id)?.remove(); rows.delete(id); entries.delete(id) }
    }
    $('live').classList.remove('off')
  } catch {
    $('live').classList.add('off')
  }
  filter()
}
$('words').addEventListener('input', filter)
$('kind').addEventListener('change', filter)
$('clear').addEventListener('click', async () => { await ask('/limn/v1/journal', { method: 'DELETE' }); await poll() })
$('login').addEventListener('submit', (event) => {
  event.preventDefault()
  sessionStorage.setItem('limn-key', $('key').value)
  $('key').value = ''
  poll()
})
const loop = async () => {
  if (document.visibilityState === 'visible' && $('login').hidden) await poll()
  setTimeout(loop, 1000)
}
loop()
`

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>limn journal</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<header><div class="bar">
<h1><span>limn</span> journal</h1><span class="live" id="live"><span id="count"></span></span>
<input id="words" type="search" placeholder="Search" aria-label="Search">
<select id="kind" aria-label="Which requests"><option value="">All requests</option><option value="good">Gone well</option><option value="bad">Gone wrong</option></select>
<button id="clear">Clear</button>
</div></header>
<main>
<form id="login" hidden><input id="key" type="password" placeholder="A key of this server" aria-label="Key" autocomplete="off" required><button>Open</button></form>
<div id="list"></div>
<p class="empty" id="empty" hidden>Nothing has arrived yet. Point a client at this address, or try<br><br><code>curl -H 'x-limn-fault: 503' …</code></p>
</main>
<script>${script}</script>
</html>
`

const scriptHash = createHash('sha256').update(script).digest('base64')

export const journalPage = {
  html,
  contentSecurityPolicy: `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; img-src blob: data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
}
