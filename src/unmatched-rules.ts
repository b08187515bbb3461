import { audit } from './audit.ts';
import type { AuditRequest } from './audit-request.ts';
import { type ExampleWorld, hear, worldOf } from './example-worlds.ts';
import { checkPackAt, type PackAtHand } from './load-pack.ts';
import { type Diagnostic, isError } from './model/diagnostic.ts';
import type { Rule } from './model/rule.ts';
import { examplesOf } from './rules/examples.ts';
import { linkPack } from './rules/link-pack.ts';
import { ruleIdOf } from './rules/pack-file.ts';

/**
 * The pack's own rules that apply to none of the inputs there are to try: the pack's examples, and those of the
 * built-in pack, which are small worlds of every kind. It is no proof that none would do.
 */
export async function neverFound(pack: PackAtHand, cwd: string): Promise<readonly Diagnostic[]> {
  const known = new Set(
    pack.diagnostics.filter(({ code }) => code === 'rules/never-applies').map(({ origin }) => origin?.path),
  );
  const own = ownRules(pack).filter(({ origin }) => !known.has(origin.path));
  const worlds = worldsOf(pack);
  const left = own.filter((rule) => !worlds.some((world) => hear(rule, world).applies));
  if (left.length === 0) return [];
  const more = worldsOf(await checkPackAt('california', cwd));
  return left
    .filter((rule) => !more.some((world) => hear(rule, world).applies))
    .map((rule) =>
      oddRule(
        rule,
        'rules/never-applies',
        `no input was found to which "${rule.id}" applies; ${worlds.length + more.length} examples were tried`,
        'Write an example to which it applies.',
      ),
    );
}

/** The pack's own rules that apply to no LEA of the records at hand; the errors where those cannot be audited. */
export async function matchedNothing(
  pack: PackAtHand,
  nameOrPath: string,
  request: Pick<AuditRequest, 'paths' | 'cwd' | 'stdin' | 'as_of'>,
): Promise<readonly Diagnostic[]> {
  const asked: AuditRequest = {
    ...request,
    year: null,
    keepGoing: false,
    dropPersonalColumns: false,
    pack: nameOrPath,
    lea: null,
    gates: { min_score: null, fail_on: null },
  };
  const { result, diagnostics } = await audit(asked, () => {});
  if (result === null) return diagnostics.filter(isError);
  return ownRules(pack)
    .filter(({ id }) =>
      result.cases.every(({ results }) =>
        results.every((each) => each.rule !== id || each.outcome === 'not-applicable'),
      ),
    )
    .map((rule) =>
      oddRule(
        rule,
        'rules/matched-nothing',
        `"${rule.id}" applies to none of the ${result.cases.length} LEAs of the records at hand`,
        'Compare "applies_when", "where" and the words in them with the records.',
      ),
    );
}

function ownRules({ image, files }: PackAtHand): readonly Rule[] {
  const own = files.map(({ name }) => ruleIdOf(name));
  return image === null ? [] : linkPack(image).rules.filter(({ id }) => own.includes(id));
}

function worldsOf({ files }: PackAtHand): readonly ExampleWorld[] {
  return examplesOf(files).map(worldOf);
}

function oddRule({ origin }: Rule, code: Diagnostic['code'], message: string, hint: string): Diagnostic {
  return { severity: 'warning', code, message, hint, origin };
}
