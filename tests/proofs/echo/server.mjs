// Says what it understood of a request. What Fastify and its plugins read (paths, plain queries, cookies, forms, multipart, JSON) is left to them;
// the styles of OpenAPI that they do not know are taken apart here, by the tables of OpenAPI 3.0.3, 4.7.12.3.
import { appendFileSync } from 'node:fs'
import Fastify from 'fastify'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import qs from 'qs'

const [port, log] = process.argv.slice(2)
const app = Fastify({ routerOptions: { maxParamLength: 2000 } })
await app.register(cookie)
await app.register(formbody, { parser: text => text })
await app.register(multipart)

app.addContentTypeParser('application/merge-patch+json', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))
app.addContentTypeParser('application/x-ndjson', { parseAs: 'string' }, async (_, text) => text.split('\n').filter(line => line).map(line => JSON.parse(line)))
app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, async (_, bytes) => bytes.toString('utf8'))
app.addContentTypeParser('application/xml', { parseAs: 'string' }, async (_, text) => text)

const decode = text => decodeURIComponent(text)
const list = (text, separator = ',') => text.split(separator).map(decode)
// R,100,G,200
const alternating = text => Object.fromEntries(text.split(',').reduce((pairs, item, i, all) => (i % 2 ? pairs : [...pairs, [decode(item), decode(all[i + 1])]]), []))
// R=100,G=200
const pairs = (text, separator = ',') => Object.fromEntries(text.split(separator).map(pair => pair.split('=').map(decode)))
const raw = request => request.raw.url.split('?')[0].split('/').slice(3)
const rawQuery = request => Object.fromEntries((request.raw.url.split('?')[1] ?? '').split('&').filter(pair => pair).map(pair => pair.split('=')))
const present = object => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
const when = (text, read) => (text === undefined ? undefined : read(text))
const deep = text => qs.parse(text, { depth: 10 })

const understood = (id, read) => async request => {
  const parts = await read(request)
  if (request.headers.prefer !== 'dynamic=true') appendFileSync(log, JSON.stringify({ id, ...parts }) + '\n')
  return parts
}
const get = (path, read) => app.get(path, understood(`GET ${path.replace(/:(\w+)/g, '{$1}')}`, read))

get('/path/simple/:text/:number/:list/:object/:members', request => {
  const [, , lists, object, members] = raw(request)
  return { path: { text: request.params.text, number: request.params.number, list: list(lists), object: alternating(object), members: pairs(members) } }
})
get('/path/label/:text/:list/:items/:object/:members', request => {
  const [, lists, items, object, members] = raw(request).map(part => part.slice(1))
  return { path: { text: request.params.text.slice(1), list: list(lists), items: list(items, '.'), object: alternating(object), members: pairs(members, '.') } }
})
get('/path/matrix/:text/:list/:items/:object/:members', request => {
  const [text, lists, items, object, members] = raw(request)
  const value = (part, name) => { if (!part.startsWith(`;${name}=`)) throw new Error(part); return part.slice(name.length + 2) }
  return {
    path: {
      text: decode(value(text, 'text')),
      list: list(value(lists, 'list')),
      items: items.split(';').slice(1).map(pair => decode(value(`;${pair}`, 'items'))),
      object: alternating(value(object, 'object')),
      members: pairs(members.slice(1), ';')
    }
  }
})
get('/query/plain', request => {
  const query = { ...request.query }
  if (query.items !== undefined) query.items = [].concat(query.items)
  if (query.json !== undefined) query.json = JSON.parse(query.json)
  return { query }
})
get('/query/delimited', request => {
  const { csv, pairs: both, spaces, pipes } = rawQuery(request)
  return { query: present({ csv: when(csv, list), pairs: when(both, alternating), spaces: when(spaces, text => list(text, '%20')), pipes: when(pipes, text => list(text, /\||%7C/i)) }) }
})
get('/query/members', request => ({ query: Object.keys(request.query).length ? { colour: request.query } : {} }))
get('/query/deep', request => ({ query: deep(request.raw.url.split('?')[1] ?? '') }))
get('/headers', request => {
  const of = name => request.headers[name.toLowerCase()]
  const plain = text => text.split(',').map(item => item.trim())
  const object = text => Object.fromEntries(plain(text).reduce((all, item, i, items) => (i % 2 ? all : [...all, [item, items[i + 1]]]), []))
  return {
    header: present({
      'X-Text': of('X-Text'),
      'X-Number': of('X-Number'),
      'X-List': when(of('X-List'), plain),
      'X-Object': when(of('X-Object'), object),
      'X-Members': when(of('X-Members'), text => Object.fromEntries(plain(text).map(pair => pair.split('='))))
    })
  }
})
get('/cookies', request => {
  const { text, number, list: items, object } = request.cookies
  const raws = Object.fromEntries((request.headers.cookie ?? '').split('; ').filter(pair => pair).map(pair => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]))
  return { cookie: present({ text, number, list: when(items && raws.list, list), object: when(object && raws.object, alternating) }) }
})

const body = (method, path, read) => app.route({ method, url: path, handler: understood(`${method} ${path}`, read) })
const type = request => request.headers['content-type']?.split(';')[0]
const fields = text => {
  const found = {}
  for (const [name, value] of new URLSearchParams(text)) found[name] = name in found ? [].concat(found[name], value) : value
  if (found.items !== undefined) found.items = [].concat(found.items)
  return found
}
for (const name of ['json', 'text', 'bytes', 'xml', 'lines']) body('POST', `/body/${name}`, request => ({ type: type(request), body: request.body }))
body('PATCH', '/body/merge', request => present({ type: type(request), body: request.body }))
body('POST', '/body/form', request => ({ type: type(request), body: fields(request.body) }))
body('POST', '/body/several', request => ({ type: type(request), body: type(request)?.endsWith('urlencoded') ? fields(request.body) : request.body }))
body('POST', '/body/encoded-form', request => {
  const found = Object.fromEntries(request.body.split('&').filter(pair => pair).map(pair => pair.split('=')))
  const plus = text => text.replace(/\+/g, '%20')
  return { type: type(request), body: present({ csv: when(found.csv, text => list(plus(text))), pipes: when(found.pipes, text => list(plus(text), /\||%7C/i)), deep: deep(request.body).deep }) }
})
body('POST', '/body/multipart', async request => {
  const found = {}
  for await (const part of request.parts()) {
    let value = part.file ? (await part.toBuffer()).toString('utf8') : part.value
    if (part.mimetype === 'application/json' && typeof value === 'string') value = JSON.parse(value)
    found[part.fieldname] = [...(found[part.fieldname] ?? []), value]
  }
  const one = (name, values) => (['items', 'files'].includes(name) ? values : values[0])
  return { type: type(request), body: Object.fromEntries(Object.entries(found).map(([name, values]) => [name, one(name, values)])) }
})

await app.listen({ host: '127.0.0.1', port: Number(port) })
