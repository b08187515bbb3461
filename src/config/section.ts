import type * as z from 'zod';
import type { DocumentNode } from '../model/document.ts';
import type { Tell, TextDocument } from '../model/schema/tell.ts';

/** Where a config stands, and who hears what is wrong with it. */
export interface ConfigPlace {
  readonly file: TextDocument;
  /** The config's folder as paths are shown: relative to the working directory, empty where it is that. */
  readonly folder: string;
  readonly tell: Tell;
}

/** One key of the config: the form of its value, and what is made of it. A new section is one file and a registry line. */
export interface Section<S extends z.ZodType = z.ZodType, T = unknown> {
  readonly schema: S;
  /** `node` is the value as written, checked against the schema already. */
  read(value: z.output<S>, node: DocumentNode, at: ConfigPlace): T;
}

/** A value that a config gives, and where it stands. */
export interface Setting<T> {
  readonly value: T;
  readonly line: number;
  readonly column: number;
}
