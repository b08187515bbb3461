import { readFileSync } from 'node:fs';

/** One thing that happens in a story. */
export type Act =
  | { readonly does: 'run'; readonly words: readonly string[] }
  | { readonly does: 'take'; readonly path: string; readonly from: string }
  | { readonly does: 'change'; readonly path: string; readonly before: string; readonly after: string }
  | { readonly does: 'add'; readonly path: string; readonly lines: string }
  | { readonly does: 'push'; readonly inputs: Readonly<Record<string, string>> }
  | { readonly does: 'merge' };

/** A step of a story: a day, what it is about, what happens, and the exit code it ends with. */
export interface Scene {
  readonly day: string;
  readonly title: string;
  readonly acts: readonly Act[];
  readonly exits: number;
}

/** Reads a story: scenes under `## DAY title`, their acts as indented lines, the prose between them for its readers. */
export function readStory(path: string): readonly Scene[] {
  const [, ...scenes] = readFileSync(path, 'utf8').split(/^## /m);
  return scenes.map((text) => {
    const [heading = '', ...lines] = text.split('\n');
    const [, day = '', title = ''] = /^(\d{4}-\d{2}-\d{2}) (.+)$/.exec(heading) ?? [];
    const told = lines.filter((line) => line.startsWith('    ')).map((line) => line.slice(4));
    const exits = /^exits (\d+)$/.exec(told.at(-1) ?? '')?.[1];
    if (title === '' || exits === undefined) throw new Error(`"${heading}" has no day, or does not end in "exits N"`);
    return { day, title, acts: actsIn(told.slice(0, -1)), exits: Number(exits) };
  });
}

/** Lines that are indented further belong to the act before them. */
function actsIn(lines: readonly string[]): Act[] {
  const acts: { line: string; below: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('  ')) acts.at(-1)?.below.push(line.slice(2));
    else acts.push({ line, below: [] });
  }
  return acts.map(({ line, below }) => actOf(line, below));
}

function actOf(line: string, below: readonly string[]): Act {
  const [, verb = '', rest = ''] = /^(\S+) ?(.*)$/.exec(line) ?? [];
  if (verb === '$') {
    const words = rest.replace(/^grantalign /, '').match(/"[^"]*"|\S+/g) ?? [];
    return { does: 'run', words: words.map((word) => word.replaceAll('"', '')) };
  }
  if (verb === 'take') {
    const [path = '', from = ''] = rest.split(' from ');
    return { does: 'take', path, from };
  }
  if (verb === 'change') return { does: 'change', path: rest, ...linesChanged(below) };
  if (verb === 'add') return { does: 'add', path: rest.replace(/^to /, ''), lines: `${below.join('\n')}\n` };
  if (verb === 'push')
    return { does: 'push', inputs: Object.fromEntries(below.map((each) => each.split(/: (.*)/, 2))) };
  if (verb === 'merge') return { does: 'merge' };
  throw new Error(`nobody knows how to "${line}"`);
}

/** `- before` and `+ after`, as in a diff. */
function linesChanged(below: readonly string[]): { before: string; after: string } {
  const side = (sign: string) => below.filter((line) => line.startsWith(sign)).map((line) => `${line.slice(2)}\n`);
  return { before: side('-').join(''), after: side('+').join('') };
}
