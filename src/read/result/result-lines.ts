/** A result file taken apart: its long lists element by element, and all else as one JSON text without them. */
export interface ResultLines {
  readonly cases: readonly ListLine[];
  readonly links: readonly ListLine[];
  /** The lines around the lists, whose brackets it keeps. */
  readonly rest: string;
}

/** One element of a list and the line it stands on, 1-based. */
export interface ListLine {
  readonly text: string;
  readonly line: number;
}

/** How the lists begin and end where grantalign wrote the file: a case is one line, whatever it holds. */
const LISTS = {
  cases: { opens: '  "cases": [', closes: /^ {2}\],?$/ },
  links: { opens: '    "links": [', closes: /^ {4}\],?$/ },
} as const;

/** An element as grantalign writes it: whole, on a line of its own. */
const WHOLE = /^ +\{.*\},?$/;

type List = keyof typeof LISTS;

function openedBy(text: string): List | null {
  if (text === LISTS.cases.opens) return 'cases';
  return text === LISTS.links.opens ? 'links' : null;
}

/**
 * Takes lines apart as they come. A file laid out otherwise (by another program) has no such lines: all of it is `rest`,
 * its lists included.
 */
export async function takeApart(lines: AsyncIterable<string>): Promise<ResultLines> {
  const lists = { cases: [] as ListLine[], links: [] as ListLine[] };
  const rest: string[] = [];
  let open: List | null = null;
  let line = 0;
  for await (const raw of lines) {
    line += 1;
    // What edited a file on Windows may have put a byte order mark before it.
    const text: string = line === 1 ? raw.replace(/^\ufeff/, '') : raw;
    // In a file laid out anew the list has the same bracket, and its first element more lines than one.
    if (open !== null && lists[open].length === 0 && !WHOLE.test(text)) open = null;
    if (open !== null && !LISTS[open].closes.test(text)) {
      lists[open].push({ text: text.replace(/,$/, ''), line });
    } else {
      rest.push(text);
      open = openedBy(text);
    }
  }
  return { ...lists, rest: rest.join('\n') };
}
