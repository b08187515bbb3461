import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const SERVER = join(dirname(require.resolve('yaml-language-server/package.json')), 'bin/yaml-language-server');
/** Nothing is looked up on the network: schemas are those the files name. */
const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly items?: readonly { readonly section?: string }[];
    readonly diagnostics?: readonly { readonly message: string }[];
  };
  readonly result?: unknown;
}

/** What an editor shows at a spot of a file. */
export interface Shown {
  readonly offered: readonly string[];
  readonly hover: string;
  readonly marked: readonly string[];
}

/** An editor with a YAML language server, for the files of one folder. */
export class Editor {
  private readonly folder: string;
  private readonly server: ChildProcessByStdio<Writable, Readable, null>;
  private readonly answers = new Map<number, (result: unknown) => void>();
  private readonly marks = new Map<string, (messages: readonly string[]) => void>();
  private received = Buffer.alloc(0);
  private requests = 0;

  constructor(folder: string) {
    this.folder = folder;
    this.server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.server.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
  }

  async open(): Promise<void> {
    const uri = pathToFileURL(this.folder).href;
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'records' }],
      capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    this.send({ method: 'initialized', params: {} });
  }

  /** Shows a text as a file of the folder; `¦` is where the cursor stands. */
  async show(name: string, text: string): Promise<Shown> {
    const at = text.indexOf('¦');
    const before = text.slice(0, at).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const uri = pathToFileURL(join(this.folder, name)).href;
    const marked = new Promise<readonly string[]>((resolve) => this.marks.set(uri, resolve));
    this.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text: text.replace('¦', '') } },
    });
    const messages = await marked;
    const spot = { textDocument: { uri }, position };
    const offered = (await this.ask('textDocument/completion', spot)) as { items: readonly { label: string }[] };
    const hover = (await this.ask('textDocument/hover', spot)) as { contents: { value: string } } | null;
    this.send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
    return { offered: offered.items.map(({ label }) => label), hover: hover?.contents.value ?? '', marked: messages };
  }

  close(): void {
    this.server.kill();
  }

  private ask(method: string, params: object): Promise<unknown> {
    const id = ++this.requests;
    this.send({ id, method, params });
    return new Promise((resolve) => this.answers.set(id, resolve));
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const head = this.received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.received.subarray(0, head).toString())?.[1]);
      const begin = head + 4;
      if (head < 0 || this.received.length < begin + length) return;
      const message = JSON.parse(this.received.subarray(begin, begin + length).toString()) as Message;
      this.received = this.received.subarray(begin + length);
      this.hear(message);
    }
  }

  private hear({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      this.marks.get(params?.uri ?? '')?.((params?.diagnostics ?? []).map((each) => each.message));
    } else if (id !== undefined && method !== undefined) {
      const items = params?.items?.map(({ section }) => (section === 'yaml' ? SETTINGS : null)) ?? null;
      this.send({ id, result: items });
    } else if (id !== undefined) {
      this.answers.get(id)?.(result);
      this.answers.delete(id);
    }
  }
}
