import { CHECKING_PACK } from './load-state-files.ts';
import { PACK_SCHEMAS, schemaForPack } from './pack-schemas.ts';
import type { Answers } from './scaffold/answers.ts';
import { SCHEMA_FOLDER } from './scaffold/answers.ts';
import { type ScaffoldFile, scaffold } from './scaffold/scaffold.ts';
import { SCHEMAS } from './schemas.ts';

/** Files that grantalign writes and nobody edits. */
const WRITTEN = ['result', 'diff'];
/** Schemas an editor needs in a folder of records. */
const FOR_EDITORS = Object.keys(SCHEMAS).filter((name) => !WRITTEN.includes(name));

/** Every file of a new folder, the schemas that its editors complete from included: they work without a network. */
export async function scaffoldFolder(answers: Answers): Promise<readonly ScaffoldFile[]> {
  const schemas = await Promise.all(
    FOR_EDITORS.map(async (name) => ({
      path: `${SCHEMA_FOLDER}/${name}.schema.json`,
      text: `${JSON.stringify(await schemaNamed(name), null, 2)}\n`,
      what: '',
    })),
  );
  return [...scaffold(answers), ...schemas];
}

/** The config that is written names the built-in pack: its rules are offered by name. */
async function schemaNamed(name: string): Promise<object | null | undefined> {
  if (!Object.hasOwn(PACK_SCHEMAS, name)) return SCHEMAS[name]?.();
  return (await schemaForPack(name, CHECKING_PACK, '.')).schema;
}
