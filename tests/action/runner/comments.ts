import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A comment as the server keeps it. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly id: number; readonly type: 'Bot' | 'User' };
}

/** What a token may do here: `read` is what a fork's has; a person's token is told who it is. */
export type Right = 'write' | 'read' | 'person' | 'broken';

const BOT = { id: 41898282, type: 'Bot' } as const;
const PERSON = { id: 7, type: 'User' } as const;

/** The comments of pull request 12 of valley/drafts, served on this machine as GitHub serves them. */
export class CommentServer {
  readonly comments: Comment[] = [];
  /** `POST`, `PATCH 3`: what was written, in order. */
  readonly writes: string[] = [];
  right: Right = 'write';
  #server = createServer((request, response) => {
    void this.#answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });

  /** Starts to listen; the address is that of its API. */
  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Stops listening. */
  async close(): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** Puts a comment there that the action did not write. */
  add(body: string, by: 'Bot' | 'User' = 'User'): void {
    this.comments.push({ id: this.comments.length + 1, body, user: by === 'Bot' ? BOT : PERSON });
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.headers.authorization !== 'Bearer a-token') return { status: 401, body: {} };
    if (this.right === 'broken') return { status: 502, body: {} };
    if (pathname === '/user')
      return this.right === 'person' ? { status: 200, body: PERSON } : { status: 403, body: {} };
    const all = '/repos/valley/drafts/issues/12/comments';
    if (request.method === 'GET' && pathname === all) {
      const page = Number(searchParams.get('page') ?? '1');
      const size = Math.min(100, Number(searchParams.get('per_page') ?? '30'));
      return { status: 200, body: this.comments.slice((page - 1) * size, page * size) };
    }
    if (this.right === 'read') return { status: 403, body: { message: 'Resource not accessible by integration' } };
    const { body } = JSON.parse(await textOf(request)) as { body: string };
    if (request.method === 'POST' && pathname === all) {
      const user = this.right === 'person' ? PERSON : BOT;
      const comment = { id: this.comments.length + 1, body, user };
      this.comments.push(comment);
      this.writes.push('POST');
      return { status: 201, body: comment };
    }
    const id = Number(/^\/repos\/valley\/drafts\/issues\/comments\/(\d+)$/.exec(pathname)?.[1]);
    const comment = this.comments.find((one) => one.id === id);
    if (request.method !== 'PATCH' || comment === undefined) return { status: 404, body: {} };
    comment.body = body;
    this.writes.push(`PATCH ${id}`);
    return { status: 200, body: comment };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const bytes of request) text += String(bytes);
  return text;
}
