import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { EXIT, UsageError } from '../../cli/exit.ts';
import { type Io, print } from '../../cli/io.ts';
import { isError } from '../../model/diagnostic.ts';
import { nearestName } from '../../model/nearest.ts';
import { printable } from '../../report/printable.ts';
import { NEW_MEASURES } from '../../rules/new/measures.ts';
import { newPackText, newRuleText, PACK_SCHEMAS } from '../../rules/new/texts.ts';
import { SCHEMAS } from '../../schemas.ts';
import { cannotWrite } from '../output-file.ts';
import type { NewFlags } from './new.ts';

/** Writes a rule to begin with into a folder of one's own, with its pack where there is none. */
export async function startRule(id: string, flags: NewFlags, io: Io): Promise<number> {
  const measure = Object.hasOwn(NEW_MEASURES, flags.kind) ? NEW_MEASURES[flags.kind] : undefined;
  if (measure === undefined) throw unknownWord('kind of measure', flags.kind, Object.keys(NEW_MEASURES));
  const [lever, name] = partsOf(id);
  const shown = await ownFolder(flags.rules, io);
  const folder = resolve(io.cwd, shown);
  const isNew = !existsSync(join(folder, 'pack.yaml'));
  if (!(await checkPlace(isNew ? 'california' : shown, [lever, name], shown, io))) return EXIT.cannotAudit;
  const files: [path: string, text: string][] = [
    [`${lever}/${name}.yaml`, newRuleText(name, measure)],
    ...(isNew ? [['pack.yaml', newPackText(idOf(folder))] as [string, string]] : []),
  ];
  for (const of of ['rule', 'pack']) {
    const path = `${PACK_SCHEMAS}/${of}.schema.json`;
    if (!existsSync(join(folder, path))) files.push([path, `${JSON.stringify(await SCHEMAS[of]?.(), null, 2)}\n`]);
  }
  if (existsSync(join(folder, `${lever}/${name}.yml`))) throw isThere(`${shown}/${lever}/${name}.yml`);
  for (const [path, text] of files) await writeNew(join(folder, path), `${shown}/${path}`, text);
  const names = files.map(([path]) => `  ${printable(`${shown}/${path}`)}\n`).join('');
  await print(io.stdout, `written:\n${names}\nnext: grantalign rules test ${typed(shown)}\n`);
  return EXIT.done;
}

/** A folder as a shell takes it: in quotes where it would be read as more than one word. */
function typed(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : printable(JSON.stringify(folder));
}

function partsOf(id: string): RuleName {
  const [lever = '', name = '', ...deeper] = id.split('/');
  const slug = /^[a-z][a-z0-9-]*$/;
  if (deeper.length > 0 || !slug.test(lever) || !slug.test(name)) {
    throw new UsageError(
      `"${id}" is no name for a rule; expected a lever and a name in small letters, digits and hyphens`,
      'write it as placement/residents-stay',
    );
  }
  return [lever, name];
}

/** A pack comes as it is: rules are added in a folder of one's own. */
async function ownFolder(named: string | undefined, io: Io): Promise<string> {
  const { isBuiltIn } = await import('../../read/pack-files.ts');
  const hint = 'name a folder of your own with -r, as in -r our-rules: its pack extends the California pack';
  if (named === undefined) throw new UsageError('no folder was named for the rule', hint);
  if (isBuiltIn(named)) throw new UsageError(`"${named}" is built in and stays as it is`, hint);
  const folder = resolve(io.cwd, named);
  if (existsSync(folder) && !existsSync(join(folder, 'pack.yaml'))) {
    throw new UsageError(
      `"${named}" is there and holds no pack.yaml`,
      'name a folder that is not there yet, or that of your pack',
    );
  }
  return named.replace(/\/+$/, '');
}

type RuleName = readonly [lever: string, name: string];

/** Whether a pack that loads has the lever and not yet the rule: one extended is not replaced by chance. */
async function checkPlace(pack: string, [lever, name]: RuleName, shown: string, io: Io): Promise<boolean> {
  const [{ checkPackAt }, { printDiagnostics }] = await Promise.all([
    import('../../load-pack.ts'),
    import('../print-diagnostics.ts'),
  ]);
  const { image, diagnostics } = await checkPackAt(pack, io.cwd);
  await printDiagnostics(diagnostics.filter(isError), {}, io);
  if (image === null) return false;
  // A file of its own is told of where it would be written.
  const isOwn = ['yaml', 'yml'].some((ending) => existsSync(join(resolve(io.cwd, shown), lever, `${name}.${ending}`)));
  if (!isOwn && image.rules.some(({ id }) => id === `${lever}/${name}`)) {
    const hint = `choose another name, or change that rule by a line under "rules" in ${shown}/pack.yaml`;
    throw new UsageError(`"${lever}/${name}" is a rule of the pack that is extended`, hint);
  }
  const levers = image.levers.map(({ id }) => id);
  if (levers.includes(lever)) return true;
  const near = nearestName(lever, levers);
  const hint =
    near === null
      ? `there are ${levers.join(', ')}; a new one is a line under "levers" in ${shown}/pack.yaml`
      : `did you mean "${near}"?`;
  throw new UsageError(`"${lever}" is not a lever of the pack`, hint);
}

async function writeNew(path: string, shown: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
      ? isThere(shown)
      : cannotWrite(shown, error);
  }
}

function isThere(path: string): UsageError {
  return new UsageError(`"${path}" is there already and is left as it is`, 'choose another name for the rule');
}

function unknownWord(what: string, word: string, words: readonly string[]): UsageError {
  const near = nearestName(word, words);
  return new UsageError(
    `"${word}" is no ${what}; expected ${words.map((each) => `"${each}"`).join(', ')}`,
    near === null ? null : `did you mean "${near}"?`,
  );
}

function idOf(folder: string): string {
  const slug = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return slug === '' ? 'own-rules' : slug;
}
