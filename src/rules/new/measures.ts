/** The part of a new rule that depends on its kind of measure; it holds as written and is there to be changed. */
export interface NewMeasure {
  /** The lines below `measure:`, the ramp and the found text. */
  readonly measure: string;
  /** Small worlds, as YAML on one line, by the outcome they have. */
  readonly met: string;
  readonly partial: string;
  readonly gap: string;
  readonly unknown: string;
  readonly notApplicable: string;
}

const RAMP = `# The ramp: no credit at none_at, full credit at full_at, along a line in between; either direction.
credit: { none_at: 0, full_at: 1 }
`;
const OF =
  '  # One item a record of this table: residency_grants, placements, community_school_grants, community_school_sites,\n  # educator_outcomes, local_agencies.\n';
const GRANT = 'residency_grants: [{ status: awarded }]';

/** What a new rule of each kind of measure begins as. */
export const NEW_MEASURES: Readonly<Record<string, NewMeasure>> = {
  share: {
    measure: `measure:
  # The share of records for which "that" holds.
  kind: share
${OF}  of: placements
  # Which of them are asked, if not all: where: placement.residents > 0
  # What a record must do to count, in CEL; a field by itself where it says yes or no.
  that: placement.full_year
  # What each record weighs; left out: one each.
  counted_by: placement.residents
${RAMP}# What a report says was found: {met}, {total}, {value}, {missing}, and {one has|several have} by the number before.
found: "{met} of {total} {resident stays|residents stay} the year"
`,
    met: `${GRANT}, placements: [{ residents: 2, full_year: yes }]`,
    partial: `${GRANT}, placements: [{ residents: 1, full_year: yes }, { residents: 3, full_year: no }]`,
    gap: `${GRANT}, placements: [{ residents: 2, full_year: no }]`,
    unknown: `${GRANT}, placements: [{ residents: 2 }]`,
    notApplicable: `${GRANT}, placements: []`,
  },
  ratio: {
    measure: `measure:
  # The sum of the parts over the sum of the wholes.
  kind: ratio
${OF}  of: placements
  # Which of them are asked, if not all: where: placement.residents > 0
  part: placement.mentors_trained_in_pillars
  whole: placement.mentors
${RAMP}# What a report says was found: {met}, {total}, {value}, {missing}, and {one has|several have} by the number before.
found: "{met} of {total} {mentor is|mentors are} trained"
`,
    met: `${GRANT}, placements: [{ mentors: 2, mentors_trained_in_pillars: 2 }]`,
    partial: `${GRANT}, placements: [{ mentors: 4, mentors_trained_in_pillars: 1 }]`,
    gap: `${GRANT}, placements: [{ mentors: 2, mentors_trained_in_pillars: 0 }]`,
    unknown: `${GRANT}, placements: [{ mentors: 2 }]`,
    notApplicable: `${GRANT}, placements: []`,
  },
  coverage: {
    measure: `measure:
  # How many of the words required are among the values; a report names those that are missing.
  kind: coverage
${OF}  of: residency_grants
  # Which of them are asked, if not all.
  where: residency_grant.program != "capacity"
  values: residency_grant.residency_areas
  # The name of a set of the pack, a list, or an expression.
  required: [bilingual, special-education, science, mathematics]
${RAMP}# What a report says was found: {met}, {total}, {value}, {missing}, and {one has|several have} by the number before.
found: "{met} of {total} areas are prepared for; not yet: {missing}"
`,
    met: 'residency_grants: [{ residency_areas: [bilingual, special-education, science, mathematics] }]',
    partial: 'residency_grants: [{ residency_areas: [bilingual] }]',
    gap: 'residency_grants: [{ residency_areas: none }]',
    unknown: 'residency_grants: [{ status: awarded }]',
    notApplicable: 'residency_grants: [{ program: capacity, residency_areas: none }]',
  },
  checklist: {
    measure: `measure:
  # What is done of what is asked. Without "of" there is one item, the case, and asks name whole tables:
  # residency_grants.exists(g, g.data_sharing_agreement)
  kind: checklist
${OF}  of: residency_grants
  # Which of them are asked, if not all.
  where: residency_grant.program != "capacity"
  asks:
    # A weight says how much an ask counts beside the others.
    - { ask: a data-sharing agreement is in force, that: residency_grant.data_sharing_agreement, weight: 1 }
    - { ask: both sides set shared targets, that: residency_grant.shared_outcome_targets, weight: 3 }
${RAMP}# What a report says was found: {met}, {total}, {value}, {missing}, and {one has|several have} by the number before.
found: "{met} of {total} signs are in place; not yet: {missing}"
`,
    met: 'residency_grants: [{ data_sharing_agreement: yes, shared_outcome_targets: yes }]',
    partial: 'residency_grants: [{ data_sharing_agreement: yes, shared_outcome_targets: no }]',
    gap: 'residency_grants: [{ data_sharing_agreement: no, shared_outcome_targets: no }]',
    unknown: 'residency_grants: [{ status: awarded }]',
    notApplicable: 'residency_grants: [{ program: capacity, data_sharing_agreement: no, shared_outcome_targets: no }]',
  },
  amount: {
    measure: `measure:
  # A number, which the ramp below turns into credit. Without "of" it is one number of the case.
  kind: amount
${OF}  of: community_school_grants
  # Which of them are asked, if not all.
  where: community_school_grant.type != "planning"
  value: community_school_grant.years_funded_after_grant
# The ramp: no credit at none_at, full credit at full_at, along a line in between; either direction.
credit: { none_at: 0, full_at: 4 }
# What a report says was found: {met}, {total}, {value}, {missing}, and {one has|several have} by the number before.
found: "The program is funded for {value} {year|years} after its grant"
`,
    met: 'community_school_grants: [{ type: implementation, years_funded_after_grant: 4 }]',
    partial: 'community_school_grants: [{ type: implementation, years_funded_after_grant: 1 }]',
    gap: 'community_school_grants: [{ type: implementation, years_funded_after_grant: 0 }]',
    unknown: 'community_school_grants: [{ type: implementation }]',
    notApplicable: 'community_school_grants: [{ type: planning, years_funded_after_grant: 0 }]',
  },
  levels: {
    measure: `measure:
  # What a word earns; every word of the field has to have its credit.
  kind: levels
${OF}  of: residency_grants
  # Which of them are asked, if not all.
  where: residency_grant.program != "capacity"
  value: residency_grant.coaching
  levels: { one-time: 0, periodic: 0.25, ongoing: 1 }
# What a report says was found: {met}, {total}, {value}, {missing}, and {one has|several have} by the number before.
found: "{met} of {total} {residency coaches|residencies coach} all year"
`,
    met: 'residency_grants: [{ coaching: ongoing }]',
    partial: 'residency_grants: [{ coaching: periodic }]',
    gap: 'residency_grants: [{ coaching: one-time }]',
    unknown: 'residency_grants: [{ status: awarded }]',
    notApplicable: 'residency_grants: [{ program: capacity, coaching: one-time }]',
  },
  judgement: {
    measure: `applies_when: residency_grants.exists(grant, grant.program != "capacity")
measure:
  # What people judge of the whole case. Their answers are signed and expire: audit --attestations FILE.
  kind: judgement
  question: Do residency and community schools staff describe good teaching alike?
  # What they are to look at before they answer.
  evidence: the observation tools of both, and what mentors say of them
  # The words they may answer, from one of credit 0 to one of credit 1.
  scale: { not-yet: 0, partly: 0.25, in-place: 1 }
# What a report says was found: {answer} is the word of the scale.
found: "the judges say: {answer}"
`,
    met: 'residency_grants: [{}], attestations: [{ answer: in-place }]',
    partial: 'residency_grants: [{}, { program: capacity }], attestations: [{ answer: partly }]',
    gap: 'residency_grants: [{}, {}], attestations: [{ answer: not-yet }]',
    unknown: 'residency_grants: [{}]',
    notApplicable: 'residency_grants: [{ program: capacity }], attestations: [{ answer: partly }]',
  },
};
