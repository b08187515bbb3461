/** A YAML or JSON document as a tree that keeps positions and source text: decoding is the reader's affair. */
export interface Document {
  readonly path: string;
  /** null: an empty document. */
  readonly root: DocumentNode | null;
}

interface Placed {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** A value as it is written. */
export interface Scalar extends Placed {
  readonly is: 'scalar';
  /** The text as written, unquoted: `01612590130617` keeps its zero. */
  readonly text: string;
  /** plain scalars may be null words, numbers, yes/no; quoted ones are text. `block` is `|` or `>`. */
  readonly style: 'plain' | 'quoted' | 'block';
}
/** A list of nodes. */
export interface Sequence extends Placed {
  readonly is: 'list';
  readonly nodes: readonly DocumentNode[];
}
/** Keys and their nodes, in the order written. */
export interface Mapping extends Placed {
  readonly is: 'map';
  readonly entries: readonly MappingEntry[];
}
/** A key, where it stands, and its node. */
export interface MappingEntry {
  readonly key: Scalar;
  readonly value: DocumentNode;
}
/** What a document is made of. */
export type DocumentNode = Scalar | Sequence | Mapping;
