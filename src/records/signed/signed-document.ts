import type { Document, DocumentNode, Mapping } from '../../model/document.ts';
import { nearestName } from '../../model/nearest.ts';
import type { Origin } from '../../model/origin.ts';
import { childOf } from '../../model/schema/plain.ts';
import { suggest } from '../../model/schema/suggest.ts';
import type { SignedKind } from '../../model/signed.ts';
import { isZone, zoneNames } from '../../model/zone.ts';
import { isNone, isNullWord } from '../decode/words.ts';
import { shapeName } from '../node-text.ts';
import { SignedMapping } from './signed-mapping.ts';
import type { Statements } from './statements.ts';

type Defaults = Readonly<Record<string, string>>;

/** Reads a YAML or JSON document of signed statements: a list, or a mapping with the list and its zone. */
export class SignedDocument<K extends SignedKind> {
  private readonly path: string;
  private readonly root: DocumentNode | null;
  private readonly into: Statements<K>;
  private readonly defaults: Defaults;

  /** `defaults` stand for what a statement leaves out: examples of rules do, files may not. */
  constructor({ path, root }: Document, into: Statements<K>, defaults: Defaults = {}) {
    this.defaults = defaults;
    this.path = path;
    this.root = root;
    this.into = into;
  }

  read(): void {
    const { root, into } = this;
    // A template whose every line is a comment says nothing, and is no mistake.
    if (root === null || isEmpty(root)) return;
    if (root.is === 'map') this.checkKeys(root);
    const list = root.is === 'map' ? childOf(root, into.kind) : root;
    const zone = root.is === 'map' ? this.zoneIn(root) : null;
    if (list === undefined || isEmpty(list)) return;
    if (list.is !== 'list') {
      this.refuseShape(list, `a list of ${into.kind} was expected, each beginning with "-"`);
      return;
    }
    for (const each of list.nodes) {
      if (each.is === 'map') new SignedMapping(this.path, each, into).read(zone, this.defaults);
      else this.refuseShape(each, `a mapping of field to value was expected, one for every ${into.singular}`);
    }
  }

  private checkKeys(root: Mapping): void {
    const { kind } = this.into;
    const keys = [kind, 'zone'];
    for (const { key } of root.entries) {
      if (keys.includes(key.text)) continue;
      const message = `"${key.text}" is no key of a file of ${kind}; "${kind}" and "zone" were expected`;
      this.into.refuse('records/unknown-key', message, suggest(key.text, keys), this.at(key));
    }
    if (childOf(root, kind) !== undefined || root.entries.some(({ key }) => !keys.includes(key.text))) return;
    this.into.refuse('signed/no-list', `this file has no list "${kind}"`, null, this.at(root));
  }

  private zoneIn(root: Mapping): string | null {
    const node = childOf(root, 'zone');
    if (node === undefined) return null;
    if (node.is === 'scalar' && isZone(node.text)) return node.text;
    const near = node.is === 'scalar' ? nearestName(node.text, zoneNames()) : null;
    const message = `${shapeName(node)} is no time zone; a name such as "America/Los_Angeles" was expected`;
    const hint = near === null ? null : `did you mean "${near}"?`;
    this.into.refuse('signed/unknown-zone', message, hint, this.at(node, 'zone'));
    return null;
  }

  private refuseShape(node: DocumentNode, expected: string): void {
    this.into.refuse('records/unexpected-shape', `${shapeName(node)} stands here; ${expected}`, null, this.at(node));
  }

  private at({ line, column }: DocumentNode, field: string | null = null): Origin {
    return { path: this.path, line, column, field };
  }
}

function isEmpty(node: DocumentNode): boolean {
  return node.is === 'scalar' && (isNullWord(node.text) || isNone(node.text));
}
