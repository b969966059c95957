// The least that a proxy in Node can do which keeps what was paid: one row on the disk before a call leaves and one after
// it, and the picture, decoded and by its SHA-256, in a file of its own. It checks nothing, knows no cache and no quota, and writes no record.
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { createServer, request as send } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import Database from 'libsql'

const upstream = new URL(process.argv[2])
const home = process.argv[3]
const ledger = path.join(home, 'books.db')
const database = new Database(ledger)
database.exec('PRAGMA journal_mode = WAL')
database.exec('PRAGMA synchronous = NORMAL')
database.exec('create table calls (id text primary key, state text, sha256 text)')
const insert = database.prepare("insert into calls values (?, 'sent', null)")
const settle = database.prepare("update calls set state = 'settled', sha256 = ? where id = ?")
insert.run(['first'])
const log = fs.openSync(`${ledger}-wal`, 'r+')
const [sync, open, write, syncFile, close, rename] = ['fdatasync', 'open', 'write', 'fsync', 'close', 'rename'].map(
  (name) => promisify(fs[name]),
)

const before = Buffer.from('"data":"')
const quote = '"'.charCodeAt(0)

/** Keeps the picture of an answer that passes; its name is known at the end. */
function keeper(id) {
  const partial = path.join(home, id)
  const hash = createHash('sha256')
  let state = 'before'
  let rest = ''
  let work = Promise.resolve()
  let file

  function decode(text, isLast) {
    const whole = rest + text
    const length = isLast ? whole.length : whole.length - (whole.length % 4)
    rest = whole.slice(length)
    const bytes = Buffer.from(whole.slice(0, length), 'base64')
    hash.update(bytes)
    work = work.then(async () => {
      file ??= await open(partial, 'w')
      await write(file, bytes)
    })
  }

  return {
    pass(chunk) {
      let from = 0
      if (state === 'before') {
        const at = chunk.indexOf(before)
        if (at < 0) return
        from = at + before.length
        state = 'picture'
      }
      if (state !== 'picture') return
      const end = chunk.indexOf(quote, from)
      decode(chunk.latin1Slice(from, end < 0 ? chunk.length : end), end >= 0)
      if (end >= 0) state = 'after'
    },
    async end() {
      if (state === 'before') return null
      const sha256 = hash.digest('hex')
      await work
      await syncFile(file)
      await close(file)
      await rename(partial, path.join(home, sha256))
      return sha256
    },
  }
}

createServer((request, response) => {
  const { method, url, headers } = request
  const pieces = []
  request.on('data', (piece) => pieces.push(piece))
  request.on('end', async () => {
    const id = randomUUID()
    insert.run([id])
    await sync(log)
    const { hostname, port } = upstream
    const sent = send({ hostname, port, method, path: url, headers, agent: false }, (answer) => {
      const kept = keeper(id)
      response.writeHead(answer.statusCode, answer.headers)
      answer.on('data', (chunk) => {
        response.write(chunk)
        kept.pass(chunk)
      })
      answer.on('end', async () => {
        response.end()
        settle.run([await kept.end(), id])
      })
    })
    sent.on('error', () => response.destroy())
    sent.end(Buffer.concat(pieces))
  })
}).listen(0, '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}`)
})
