import type { LineCounter, Document as YAMLDocument, YAMLError } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { excerptOf } from './excerpt.ts';
import { tooDeepAt } from './nesting.ts';
import { YamlTree } from './yaml-tree.ts';

/** The documents of a YAML or JSON text, with what is wrong in them; a text that does not parse gives none. */
export async function parseDocuments(
  path: string,
  text: string,
): Promise<{ documents: readonly Document[]; diagnostics: readonly Diagnostic[] }> {
  const deep = tooDeepAt(text);
  if (deep !== null) return { documents: [], diagnostics: [reportTooDeep(path, deep)] };
  const yaml = await import('yaml');
  const { parseAllDocuments, LineCounter } = yaml;
  const lineCounter = new LineCounter();
  // Scalars stay text, as in CSV: the decoders read them. Keys are checked while converting: yaml's check is quadratic.
  const parsed = parseAllDocuments(text, { schema: 'failsafe', lineCounter, uniqueKeys: false, prettyErrors: false });
  if (!Array.isArray(parsed)) return { documents: [], diagnostics: [] };
  const errors = parsed.flatMap((document) => document.errors);
  if (errors.length > 0) {
    const first = errors.slice(0, MOST_SYNTAX_ERRORS);
    const openings = openQuotes(yaml, parsed);
    return { documents: [], diagnostics: first.map((error) => reportSyntax(path, text, error, lineCounter, openings)) };
  }
  const tree = new YamlTree(yaml, path, lineCounter);
  const roots = parsed.map((document) => tree.convert(document.contents));
  // A text of comments alone is no document to the parser, and an empty one to us.
  const documents = (roots.length === 0 ? [null] : roots).map((root) => ({ path, root }));
  return { documents, diagnostics: tree.diagnostics };
}

/** One slip in YAML often upsets the lines after it: beyond these the rest is echo. */
const MOST_SYNTAX_ERRORS = 3;

/** Where quoted values begin, by where they end: an unclosed quote is noticed at its end, which may be the file's. */
function openQuotes({ visit }: typeof import('yaml'), documents: readonly YAMLDocument[]): ReadonlyMap<number, number> {
  const openings = new Map<number, number>();
  for (const document of documents) {
    visit(document, {
      Scalar: (_, node) => {
        if (node.type?.startsWith('QUOTE') && node.range) openings.set(node.range[1], node.range[0]);
      },
    });
  }
  return openings;
}

function reportSyntax(
  path: string,
  text: string,
  error: YAMLError,
  lines: LineCounter,
  openings: ReadonlyMap<number, number>,
): Diagnostic {
  const isQuote = error.code === 'MISSING_CHAR' && error.message.includes('closing');
  const { line, col } = lines.linePos(isQuote ? (openings.get(error.pos[0]) ?? error.pos[0]) : error.pos[0]);
  const said = error.message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  return {
    severity: 'error',
    code: 'read/yaml-syntax',
    message: `the ${/\.json$/i.test(path) ? 'JSON' : 'YAML'} cannot be parsed here: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
    hint:
      hintFor(error, text.slice(error.pos[0], error.pos[0] + 1)) ??
      'compare indentation, colons, brackets and quotes with the lines above',
    origin: { path, line, column: col, field: null },
    excerpt: excerptOf(text, line, col),
  };
}

const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces, never tabs',
  MISSING_CHAR: 'close the quote or bracket, or add the colon or comma',
  BAD_ALIAS: 'put a withheld count in quotes: "*"',
  BLOCK_AS_IMPLICIT_KEY: 'put a value with a colon in it in quotes, and compare the indentation with the lines above',
  BAD_SCALAR_START: 'put the value in quotes',
  BAD_INDENT: 'give keys of one mapping the same indentation',
};

function hintFor(error: YAMLError, char: string): string | undefined {
  if (error.code === 'UNEXPECTED_TOKEN' && char === '{') {
    return 'a file holds one JSON document: join the lines into one list, or put a line of --- between them';
  }
  return HINTS[error.code];
}

function reportTooDeep(path: string, line: number): Diagnostic {
  return {
    severity: 'error',
    code: 'read/too-deep',
    message: 'the document nests more than 100 levels deep here; records and rules need six at most',
    hint: 'look for brackets that are opened and never closed',
    origin: { path, line, column: null, field: null },
  };
}
