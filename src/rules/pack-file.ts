import type { Document } from '../model/document.ts';

/** One file of a pack, read already. */
export interface PackFile {
  /** Below the pack's folder, with `/`: `pack.yaml`, `placement/residents-in-clusters.yaml`. */
  readonly name: string;
  /** The file's own text, for the line a message shows. */
  readonly text: string;
  /** Its path is the one messages name. */
  readonly document: Document;
}

/** Finds the pack that another extends: a built-in pack by name, a folder relative to the extending pack.yaml. */
export type PackFinder = (reference: string, from: string) => Promise<readonly PackFile[] | null>;

/** The name of the file that makes a folder a pack. */
export const PACK_FILE = 'pack.yaml';

/** A rule's id: its file's name without the ending. */
export function ruleIdOf(name: string): string {
  return name.replace(/\.ya?ml$/, '');
}
