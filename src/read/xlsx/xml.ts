import { TextDecoder } from 'node:util';
import { DEEPEST, LONGEST_STRETCH } from './limits.ts';
import { damaged, tooLarge, Unreadable } from './unreadable.ts';

/** An element's attributes by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What hears a part's elements, by their names without prefix. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads a part's XML as it is unpacked: no document type, no entities of its own, no endless text or nesting. */
export async function readXml(part: string, chunks: AsyncIterable<Buffer>, visitor: XmlVisitor): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  let depth = 0;
  let stretch = 0;
  parser.on('opentag', ({ name, attributes }) => {
    stretch = 0;
    if (++depth > DEEPEST) throw damaged(`"${part}" nests more than ${DEEPEST} levels deep`);
    visitor.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    stretch = 0;
    depth--;
    visitor.close?.(localName(name));
  });
  const { text } = visitor;
  if (text !== undefined) {
    parser.on('text', (each) => text.call(visitor, each));
    parser.on('cdata', (each) => text.call(visitor, each));
  }
  parser.on('doctype', () => {
    throw new Unreadable(
      'read/not-a-workbook',
      `"${part}" declares a document type, which no workbook does; it was not read`,
      'open it in Excel and save it again, or ask whoever sent it how it was made',
    );
  });
  parser.on('error', (error) => {
    throw damaged(`"${part}" breaks off or is no XML (${error.message})`);
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    stretch += chunk.length;
    parser.write(decoded(decoder, part, chunk));
    if (stretch > LONGEST_STRETCH) throw tooLarge(`"${part}" holds a cell or tag of more than 1 MiB`);
  }
  parser.write(decoded(decoder, part, null));
  parser.close();
}

function decoded(decoder: TextDecoder, part: string, chunk: Buffer | null): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw damaged(`"${part}" is not UTF-8 text`);
  }
}

/** Some programs write every element with a prefix: `x:row`. */
function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
