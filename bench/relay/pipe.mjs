// The least a proxy in Node can do: node:http on both sides, and a pipe.
import { Agent, createServer, request as send } from 'node:http'

const upstream = new URL(process.argv[2])
const agent = new Agent({ keepAlive: process.argv[3] !== 'false' })
createServer((request, response) => {
  const { method, url: path, headers } = request
  const { hostname, port } = upstream
  const sent = send({ hostname, port, method, path, headers, agent }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers)
    answer.pipe(response)
  })
  sent.on('error', () => response.destroy())
  request.pipe(sent)
}).listen(0, '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}`)
})
