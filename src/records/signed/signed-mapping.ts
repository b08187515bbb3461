import type { DocumentNode, Mapping, MappingEntry } from '../../model/document.ts';
import { nearestName } from '../../model/nearest.ts';
import type { Origin } from '../../model/origin.ts';
import { childOf } from '../../model/schema/plain.ts';
import { suggest } from '../../model/schema/suggest.ts';
import type { SignedKind } from '../../model/signed.ts';
import { shapeName } from '../node-text.ts';
import { isPersonal } from '../personal.ts';
import type { Statements } from './statements.ts';

/** Reads one statement written as a mapping. */
export class SignedMapping<K extends SignedKind> {
  private readonly path: string;
  private readonly mapping: Mapping;
  private readonly into: Statements<K>;
  private readonly told = new Set<string>();

  constructor(path: string, mapping: Mapping, into: Statements<K>) {
    this.path = path;
    this.mapping = mapping;
    this.into = into;
  }

  /** Reads it; `zone` is what the file says of all its statements. */
  read(zone: string | null, defaults: Readonly<Record<string, string>>): void {
    const { mapping, told } = this;
    for (const entry of mapping.entries) this.check(entry);
    this.into.take({
      text: (field) => {
        const node = childOf(mapping, field);
        return node?.is === 'scalar' ? node.text : defaults[field];
      },
      originOf: (field) => this.at((field === null ? undefined : childOf(mapping, field)) ?? mapping, field),
      told,
      zone,
    });
  }

  /** Tells of a key no statement has, and of a value that is none. */
  private check({ key, value }: MappingEntry): void {
    const { into, told } = this;
    const names = Object.keys(into.fields);
    if (names.includes(key.text)) {
      if (value.is === 'scalar') return;
      told.add(key.text);
      const message = `${shapeName(value)} stands here; one value was expected`;
      into.refuse('records/unexpected-shape', message, null, this.at(value, key.text));
    } else if (isPersonal(key.text)) {
      const message = `"${key.text}" is about people; an office signs`;
      into.refuse('records/personal-data', message, 'take the line out', this.at(key));
    } else {
      const near = nearestName(key.text, names);
      // What is meant is told: that it is missing would be told twice.
      if (near !== null) told.add(near);
      const message = `"${key.text}" is no field of ${into.kind}`;
      into.refuse('records/misspelt-heading', message, suggest(key.text, names), this.at(key));
    }
  }

  private at({ line, column }: DocumentNode, field: string | null = null): Origin {
    return { path: this.path, line, column, field };
  }
}
