// A stand-in for Google: answers `size:<word>` of a request with the body of that name, at once.
import { createServer } from 'node:http'
import { bodies } from './bodies.mjs'

createServer((request, response) => {
  let text = ''
  request.on('data', (chunk) => (text += chunk))
  request.on('end', () => {
    const body = bodies[/size:(\w+)/.exec(text)?.[1]]
    if (!body) {
      response.writeHead(404).end('{"error":{"code":404,"message":"No such size.","status":"NOT_FOUND"}}')
      return
    }
    response.writeHead(200, { 'content-type': 'application/json; charset=UTF-8', 'content-length': body.length })
    response.end(body)
  })
}).listen(0, '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}`)
})
