// A small server of the fediverse on the Fedify library, which checks signatures, digests and dates strictly.
// FIRST is the dialect of signatures that it tries first. Below /_ stands what a test asks it to do.
import http from 'node:http'
import { createFederation, generateCryptoKeyPair, InProcessMessageQueue, MemoryKvStore } from '@fedify/fedify'
import * as vocabulary from '@fedify/fedify/vocab'

const { Accept, Announce, Create, Delete, Endpoints, Follow, Like, Note, Person, PUBLIC_COLLECTION, Reject, Tombstone, Undo, Update } =
  vocabulary
const origin = `http://127.0.0.1:${process.env.PORT}`
const received = []
const keys = [await generateCryptoKeyPair('RSASSA-PKCS1-v1_5')]
const federation = createFederation({
  kv: new MemoryKvStore(),
  queue: new InProcessMessageQueue(),
  allowPrivateAddress: true,
  origin,
  firstKnock: process.env.FIRST || undefined,
})

federation
  .setActorDispatcher('/users/{identifier}', async (context, identifier) => {
    if (identifier !== 'neighbour') return null
    const pairs = await context.getActorKeyPairs(identifier)
    return new Person({
      id: context.getActorUri(identifier),
      preferredUsername: identifier,
      name: '이웃 도시',
      inbox: context.getInboxUri(identifier),
      endpoints: new Endpoints({ sharedInbox: context.getInboxUri() }),
      url: new URL(origin),
      publicKey: pairs[0].cryptographicKey,
    })
  })
  .setKeyPairsDispatcher(() => keys)

const inbox = federation.setInboxListeners('/users/{identifier}/inbox', '/inbox')
for (const type of [Accept, Announce, Create, Delete, Like, Reject, Undo, Update]) {
  inbox.on(type, async (context, activity) => {
    received.push(await activity.toJsonLd({ format: 'compact', contextLoader: context.contextLoader }))
  })
}
inbox.onError((context, error) => received.push({ type: 'Error', error: String(error) }))

const fresh = (kind) => new URL(`${origin}/${kind}/${received.length}-${Date.now()}`)

const acts = {
  async follow(context, query) {
    const object = await context.lookupObject(query.get('of'))
    const me = context.getActorUri('neighbour')
    await context.sendActivity({ identifier: 'neighbour' }, object, new Follow({ id: fresh('follow'), actor: me, object: object.id }))
    return { id: object.id.href, name: String(object.name) }
  },
  async read(context, query) {
    const object = await context.lookupObject(query.get('of'))
    return object === null ? {} : await object.toJsonLd({ format: 'compact', contextLoader: context.contextLoader })
  },
  async reply(context, query) {
    const me = context.getActorUri('neighbour')
    const answered = await context.lookupObject(query.get('to'))
    const author = await answered.getAttribution(context)
    const note = new Note({
      id: fresh('notes'),
      attribution: me,
      content: query.get('words'),
      replyTarget: answered.id,
      to: PUBLIC_COLLECTION,
    })
    const create = new Create({ id: new URL(`${note.id.href}/create`), actor: me, object: note, to: PUBLIC_COLLECTION })
    await context.sendActivity({ identifier: 'neighbour' }, author, create)
    return { id: note.id.href }
  },
  async like(context, query) {
    const object = await context.lookupObject(query.get('of'))
    const like = new Like({ id: fresh('like'), actor: context.getActorUri('neighbour'), object: object.id })
    await context.sendActivity({ identifier: 'neighbour' }, await object.getAttribution(context), like)
    return { id: like.id.href }
  },
  async unsay(context, query) {
    const to = await context.lookupObject(query.get('at'))
    const gone = new Tombstone({ id: new URL(query.get('what')) })
    const me = context.getActorUri('neighbour')
    await context.sendActivity({ identifier: 'neighbour' }, to, new Delete({ id: fresh('delete'), actor: me, object: gone, to: PUBLIC_COLLECTION }))
    return {}
  },
}

async function answer(request) {
  const address = new URL(request.url)
  if (address.pathname === '/_received') return Response.json(received)
  const act = acts[address.pathname.slice(2)]
  if (address.pathname.startsWith('/_') && act) {
    return Response.json(await act(federation.createContext(request, undefined), address.searchParams))
  }
  return federation.fetch(request, { contextData: undefined })
}

http
  .createServer(async (incoming, outgoing) => {
    const parts = []
    for await (const part of incoming) parts.push(part)
    const headers = Object.entries(incoming.headers).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
    const body = parts.length ? Buffer.concat(parts) : undefined
    let response
    try {
      response = await answer(new Request(origin + incoming.url, { method: incoming.method, headers, body }))
    } catch (error) {
      response = new Response(String(error.stack), { status: 500 })
    }
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
  .listen(Number(process.env.PORT), '127.0.0.1')
