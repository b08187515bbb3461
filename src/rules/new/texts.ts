import type { NewMeasure } from './measures.ts';

/** Where the schemas of a pack's files lie, below its folder. */
export const PACK_SCHEMAS = 'schemas';

/** A rule file to begin with: every key explained, and an example of every outcome that holds as written. */
export function newRuleText(name: string, measure: NewMeasure): string {
  const example = (what: string, given: string, outcome: string): string =>
    `  - name: ${what}\n    given: { ${given} }\n    expect: { outcome: ${outcome} }\n`;
  return `# yaml-language-server: $schema=../${PACK_SCHEMAS}/rule.schema.json
# One sentence that is true where the rule is met.
title: ${titleOf(name)}
# What it rests on: statute (law), grant-condition (a term of the grant), framework (of the state), advocacy (a proposal).
basis: advocacy
# The document it rests on, and where in it.
source: "To write: the document, its date and the page"
why: "To write: what is lost where this is not in place."
# Who does what next. What only CDE or CTC can do stands under for_the_state.
fix: "To write: the office that acts, and its next step."
# for_the_state: what CDE or CTC can do, kept out of the fix
# Who can act: lea, ihe, ta-centre, cde, ctc.
asked_of: [lea]
# alignment is scored; condition is a duty outside the score; context is shown and nothing more.
role: alignment
# How much a gap matters: critical, major, minor.
severity: minor
# What it counts beside the other rules, in the same measure as theirs; the reason for it belongs here.
weight: 1
# false: it rests on a number from memory; it then prints "check", and no gate sees it.
verified: true
# The first and the last day it is in force, both included; left out: always.
# from: 2025-07-01
# until: 2027-06-30
# When it applies to an LEA at all, in CEL: applies_when: residency_grants.size() > 0
${measure.measure}# Small worlds and what the rule has to say of them; ids may be left out. "rules test" tries them, and "rules test --mutate"
# says what they would not notice.
examples:
${example('all of it is in place', measure.met, 'met')}${example('a quarter of it is in place', measure.partial, 'partial, credit: 0.25')}${example('none of it is in place', measure.gap, 'gap')}${example('nobody has said', measure.unknown, 'unknown')}${example('there is nothing to ask about', measure.notApplicable, 'not-applicable')}`;
}

/** A pack.yaml that extends the California pack and says what else can stand in it. */
export function newPackText(id: string): string {
  return `# yaml-language-server: $schema=${PACK_SCHEMAS}/pack.schema.json
id: ${id}
title: The California pack and rules of our own
version: 0.1.0
# A built-in pack, or a folder relative to this file: all its rules hold, but for what is changed below.
extends: california
# Rules of it to switch off, weigh otherwise or give another ramp, by id.
# rules:
#   grant-design/terms-overlap: off
#   placement/residents-at-community-schools: { weight: 10, credit: { none_at: 0, full_at: 0.75 } }
# Levers beside its own: levers: [{ id: families, title: Families, why: "..." }]; sets, lookups and bands replace its own
# of the same name.
`;
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
