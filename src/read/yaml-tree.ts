import type { LineCounter, Node, Pair, Scalar as YamlScalar } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentNode, MappingEntry, Scalar } from '../model/document.ts';

/** The parser's own tests: it is loaded only when there is YAML to read. */
type NodeTests = Pick<typeof import('yaml'), 'isMap' | 'isScalar' | 'isSeq'>;

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns the parser's nodes into ours, and collects keys that stand twice and aliases (never followed: no bombs). */
export class YamlTree {
  readonly diagnostics: Diagnostic[] = [];
  private readonly is: NodeTests;
  private readonly path: string;
  private readonly lines: LineCounter;

  constructor(is: NodeTests, path: string, lines: LineCounter) {
    this.is = is;
    this.path = path;
    this.lines = lines;
  }

  /** null: nothing there. */
  convert(node: Node | null): DocumentNode | null {
    if (node === null) return null;
    const place = this.placeOf(node);
    if (this.is.isSeq(node)) {
      const nodes = node.items.map((each) => this.convertOr(each as Node | null, place));
      return { is: 'list', nodes, ...place };
    }
    if (this.is.isMap(node)) {
      return { is: 'map', entries: this.entriesOf(node.items as readonly Pair<Node, Node | null>[], place), ...place };
    }
    if (this.is.isScalar(node)) return scalarOf(node, place);
    this.report('read/yaml-alias', 'this refers to an anchor ("*"), which is not followed; a value was expected', {
      hint: 'write the value out again here',
      place,
    });
    return { is: 'scalar', text: '', style: 'plain', ...place };
  }

  private convertOr(node: Node | null | undefined, place: Place): DocumentNode {
    return this.convert(node ?? null) ?? { is: 'scalar', text: '', style: 'plain', ...place };
  }

  private entriesOf(pairs: readonly Pair<Node, Node | null>[], parent: Place): readonly MappingEntry[] {
    const entries: MappingEntry[] = [];
    const seen = new Map<string, Scalar>();
    for (const pair of pairs) {
      const key = this.convertOr(pair.key, parent);
      if (key.is !== 'scalar') {
        this.report('read/yaml-syntax', `a key is a ${key.is === 'map' ? 'mapping' : 'list'}; a name was expected`, {
          hint: 'write a name before the colon',
          place: key,
        });
        continue;
      }
      const first = seen.get(key.text);
      if (first === undefined) {
        seen.set(key.text, key);
        entries.push({ key, value: this.convertOr(pair.value, key) });
      } else {
        this.report('read/duplicate-key', `the key "${key.text}" already stands on line ${first.line}`, {
          hint: 'keep one of the two',
          place: key,
        });
      }
    }
    return entries;
  }

  private placeOf(node: Node): Place {
    const { line, col } = this.lines.linePos(node.range?.[0] ?? 0);
    return { line, column: col };
  }

  private report(code: Diagnostic['code'], message: string, about: { hint: string; place: Place }): void {
    const { line, column } = about.place;
    const origin = { path: this.path, line, column, field: null };
    this.diagnostics.push({ severity: 'error', code, message, hint: about.hint, origin });
  }
}

/** The failsafe schema gives every scalar as the text that was written: `01612590130617` keeps its zero. */
function scalarOf(node: YamlScalar, place: Place): Scalar {
  const text = typeof node.value === 'string' ? node.value : '';
  const style = node.type?.startsWith('QUOTE') ? 'quoted' : node.type?.startsWith('BLOCK') ? 'block' : 'plain';
  return { is: 'scalar', text, style, ...place };
}
