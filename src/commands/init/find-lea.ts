import { nearCode } from '../../enrich/near-codes.ts';
import { loadDirectory } from '../../load-directory.ts';
import { loadPack } from '../../load-pack.ts';
import { CHECKING_PACK } from '../../load-state-files.ts';
import type { Directory } from '../../model/directory.ts';
import { nearestName } from '../../model/nearest.ts';
import { codeDecoder } from '../../records/decode/code.ts';
import { Refusal, Repaired } from '../../records/decode/decoded.ts';
import { type KnownLea, leaOf, leasOf, shownLea } from './leas.ts';

/** Why an answer cannot be used, and what may have been meant. */
export interface NoAnswer {
  readonly wrong: string;
  readonly hint: string;
}

/** Names alike that are offered. */
const MOST_OFFERED = 3;
const LOOK_UP = 'look it up in the California School Directory; its code is surer than its name';

/** Finds LEAs, by code or by name, in the school directory that ships with the rules. */
export async function leaFinder(cwd: string): Promise<(text: string) => KnownLea | NoAnswer> {
  const { directory: path } = await loadPack(CHECKING_PACK, cwd);
  const directory = path === null ? null : (await loadDirectory(path, cwd)).directory;
  if (directory === null) throw new Error('the built-in pack has no school directory');
  return (text) => {
    const written = text.trim();
    return /^[\d\s.,'_-]+$/.test(written) ? byCode(written, directory) : byName(written, directory);
  };
}

function byCode(text: string, directory: Directory): KnownLea | NoAnswer {
  const decoded = codeDecoder('lea')(text);
  if (decoded instanceof Refusal) return { wrong: decoded.message, hint: decoded.hint ?? LOOK_UP };
  const code = String(decoded instanceof Repaired ? decoded.value : decoded);
  const entry = directory.find(code);
  if (entry === undefined) {
    const near = nearCode(code, directory);
    const hint = near === null ? LOOK_UP : `did you mean ${shownLea(leaOf(near.entry))}?`;
    return { wrong: `the school directory has no LEA of the code "${code}"`, hint };
  }
  const { cds, name, status, charter } = entry;
  if (status !== 'active')
    return { wrong: `${shownLea(entry)} is ${status}`, hint: 'name the LEA that holds the grant' };
  if (cds.endsWith('0000000') || charter === true) return { cds, name };
  const district = shownLea(leaOf(entry));
  if (charter === false) return { wrong: `${shownLea(entry)} is a school`, hint: `did you mean ${district}?` };
  return {
    cds,
    name,
    doubt: `${shownLea(entry)} is a school: right for a charter that is its own LEA, else ${district}`,
  };
}

function byName(text: string, directory: Directory): KnownLea | NoAnswer {
  const leas = leasOf(directory);
  const wanted = plain(text);
  const same = leas.filter(({ name }) => plain(name) === wanted);
  const [only] = same;
  if (only !== undefined && same.length === 1) return only;
  if (same.length > 1)
    return { wrong: `${same.length} LEAs are called "${text}"`, hint: `give the code: ${anyOf(same)}` };
  const begins = wanted.length < 3 ? [] : leas.filter(({ name }) => plain(name).startsWith(wanted));
  const near = nearestName(text, new Set(leas.map(({ name }) => name)));
  const offered = begins.length > 0 ? begins.slice(0, MOST_OFFERED) : leas.filter(({ name }) => name === near);
  const hint = offered.length === 0 ? LOOK_UP : `did you mean ${anyOf(offered)}?`;
  return { wrong: `the school directory has no LEA called "${text}"`, hint };
}

function anyOf(leas: readonly KnownLea[]): string {
  return leas.map(shownLea).join(', or ');
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
