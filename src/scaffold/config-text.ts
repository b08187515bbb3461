import { type Answers, SCHEMA_FOLDER } from './answers.ts';

/** A config that gates on duties alone; the other keys stand in it as comments, ready to be taken up. */
export function configText({ layout, year }: Answers): string {
  const inputs = layout === 'yaml' ? 'draft.yaml' : 'records';
  return `# yaml-language-server: $schema=${SCHEMA_FOLDER}/config.schema.json
## What applies here without being typed; a flag on the command line wins. "grantalign config show" prints it.
## Paths are relative to this file. Take the # off a line to use it.

inputs: ${inputs}
## Or the folder of your own rules, such as ./our-rules. To have their names completed here:
## npx grantalign schema config --rules ./our-rules > ${SCHEMA_FOLDER}/config.schema.json
pack: california

gates:
  ## Stops where the records show that a duty (a law, or a term of the grant) is not met: exit code 1. While a duty is
  ## not shown either way the gate is undecided: exit code 3. Proposals stop nothing.
  fail_on: condition
  ## Every LEA scores at least this much of 100
  # min_score: 35
  ## What the evidence does not decide: report exits 3, fail exits 1, pass exits 0 and says so
  # on_undecided: report
  ## Single rules and levers, by name: met, or a least score of 100
  # rules: { duties/stipend-floor: met }
  # levers: { placement: 35 }

## Signed exceptions that gates heed and scores do not, each with its last day. A file of them may begin with
## "# yaml-language-server: $schema=${SCHEMA_FOLDER}/waivers.schema.json", and an editor completes it
# waivers: waivers.yaml
## Signed answers to what a rule asks people to judge; none of the built-in pack does
# attestations: answers.yaml

## The day the audit speaks of; today where it is left out
# as_of: 2026-06-30
## The school year to score; the latest complete one where it is left out
# year: ${year}
## CDE's school directory, newer than the one that ships with the rules
# directory: pubschls.txt
## A CUPC file of CDE, to fill upp and enrollment of sites from
# enrich: cupc.csv
## Reports in files, written at every audit
# reports: [report.html, todo:todo.csv]
## What the headings of other people's files mean: "grantalign map FILE" drafts it
# columns: []
`;
}
