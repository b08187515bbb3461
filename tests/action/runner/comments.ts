import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Author {
  readonly id: number;
  readonly type: 'Bot' | 'User';
}

/** A comment as the server keeps it. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly user: Author;
  readonly author: Author;
}

/** What a token may do here: `read` is what a fork's has; a person's token is told who it is. */
export type Right = 'write' | 'read' | 'person' | 'broken';

const BOT = { id: 41898282, type: 'Bot' } as const;
const PERSON = { id: 7, type: 'User' } as const;

/** How a forge serves the comments of one request. */
export interface Forge {
  readonly comments: string;
  readonly update: 'PATCH' | 'PUT';
  /** Where one comment lies, before its id. */
  readonly one: string;
  readonly credential: readonly [header: string, value: string];
  /** Whether a job's own token is told who it is. */
  readonly tellsSelf: boolean;
}

/** Pull request 12 of valley/drafts. */
export const GITHUB: Forge = {
  comments: '/repos/valley/drafts/issues/12/comments',
  update: 'PATCH',
  one: '/repos/valley/drafts/issues/comments/',
  credential: ['authorization', 'Bearer a-token'],
  tellsSelf: false,
};

/** Merge request 5 of project 34. */
export const GITLAB: Forge = {
  comments: '/projects/34/merge_requests/5/notes',
  update: 'PUT',
  one: '/projects/34/merge_requests/5/notes/',
  credential: ['private-token', 'a-token'],
  tellsSelf: true,
};

/** The comments of a request, served on this machine as a forge serves them. */
export class CommentServer {
  readonly comments: Comment[] = [];
  /** `POST`, `PATCH 3`: what was written, in order. */
  readonly writes: string[] = [];
  right: Right = 'write';
  readonly #forge: Forge;
  #server = createServer((request, response) => {
    void this.#answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });

  constructor(forge: Forge = GITHUB) {
    this.#forge = forge;
  }

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

  /** Puts a comment there. */
  add(body: string, by: 'Bot' | 'User' = 'User'): Comment {
    const author = by === 'Bot' ? BOT : PERSON;
    const comment = { id: this.comments.length + 1, body, user: author, author };
    this.comments.push(comment);
    return comment;
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const { comments, update, one, credential, tellsSelf } = this.#forge;
    if (request.headers[credential[0]] !== credential[1]) return { status: 401, body: {} };
    if (this.right === 'broken') return { status: 502, body: {} };
    if (pathname === '/user') {
      if (this.right === 'person') return { status: 200, body: PERSON };
      return tellsSelf ? { status: 200, body: BOT } : { status: 403, body: {} };
    }
    if (request.method === 'GET' && pathname === comments) {
      const page = Number(searchParams.get('page') ?? '1');
      const size = Math.min(100, Number(searchParams.get('per_page') ?? '30'));
      return { status: 200, body: this.comments.slice((page - 1) * size, page * size) };
    }
    if (this.right === 'read') return { status: 403, body: {} };
    const { body } = JSON.parse(await textOf(request)) as { body: string };
    if (request.method === 'POST' && pathname === comments) {
      this.writes.push('POST');
      return { status: 201, body: this.add(body, this.right === 'person' ? 'User' : 'Bot') };
    }
    const comment = this.comments.find(({ id }) => pathname === one + id);
    if (request.method !== update || comment === undefined) return { status: 404, body: {} };
    comment.body = body;
    this.writes.push(`${update} ${comment.id}`);
    return { status: 200, body: comment };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const bytes of request) text += String(bytes);
  return text;
}
