import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { encrypted } from './container.ts';
import { LARGEST_UNPACKED, MOST_PARTS } from './limits.ts';
import { damaged, tooLarge, Unreadable } from './unreadable.ts';

/** The parts of a zip archive, unpacked when asked for and never more than the archive declares. */
export class Archive {
  private readonly file: ZipFile;
  private readonly entries: ReadonlyMap<string, Entry>;
  private unpacked = 0;

  private constructor(file: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.file = file;
    this.entries = entries;
  }

  /** Reads the archive's directory; throws Unreadable where there is none to be trusted. */
  static async open(bytes: Buffer): Promise<Archive> {
    const { fromBufferPromise } = await import('yauzl');
    const entries = new Map<string, Entry>();
    try {
      const file = await fromBufferPromise(bytes, { lazyEntries: true });
      if (file.entryCount > MOST_PARTS) throw tooLarge(`it has ${file.entryCount} parts`);
      for await (const entry of file.eachEntry()) {
        if (entries.has(entry.fileName)) throw damaged(`the part "${entry.fileName}" stands twice`);
        entries.set(entry.fileName, entry);
      }
      return new Archive(file, entries);
    } catch (error) {
      throw told(error);
    }
  }

  get names(): ReadonlySet<string> {
    return new Set(this.entries.keys());
  }

  /** A part's bytes unpacked, chunk by chunk; throws Unreadable where it is missing, too large or not as declared. */
  async *read(name: string, largest = LARGEST_UNPACKED): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw damaged(`the part "${name}" is missing`);
    if (entry.isEncrypted()) throw encrypted();
    this.unpacked += entry.uncompressedSize;
    // The declared size can be trusted: unpacking stops where a part turns out larger.
    if (entry.uncompressedSize > largest || this.unpacked > LARGEST_UNPACKED) {
      throw tooLarge(`"${name}" takes ${Math.ceil(entry.uncompressedSize / 2 ** 20)} MiB`);
    }
    let sum = 0;
    try {
      const stream: Readable = await this.file.openReadStreamPromise(entry);
      for await (const chunk of stream) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw told(error);
    }
    if (sum !== entry.crc32) throw damaged(`the part "${name}" does not agree with its checksum`);
  }
}

/** What the unpacking library throws is about the bytes it was given. */
function told(error: unknown): unknown {
  if (error instanceof RangeError || error instanceof TypeError || !(error instanceof Error)) return error;
  if (error instanceof Unreadable) return error;
  // Found missing, it is most often the end of the file that is.
  if (/end of central directory/i.test(error.message))
    return damaged('the list of its parts, at its end, is not there');
  const said = error.message.replace(/\binvalid\b/gi, 'unexpected').replace(/[.\s]+$/, '');
  return damaged(said.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()));
}
