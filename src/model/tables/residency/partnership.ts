import type { FieldTable } from '../../field.ts';

/** What the LEA and its partners have agreed to and do together. */
export const PARTNERSHIP_FIELDS = {
  coursework_aligned_with_district: {
    type: 'yes-no',
    held_by: 'IHE',
    doc: "Whether coursework follows the district's curriculum",
    example: 'yes',
  },
  community_schools_lead_attends: {
    type: 'yes-no',
    held_by: 'residency office',
    doc: "Whether the LEA's community schools lead attends governance meetings",
    example: 'yes',
  },
  decisions_recorded: {
    type: 'yes-no',
    held_by: 'residency office',
    doc: 'Whether governance decisions are recorded',
    example: 'yes',
  },
  joint_agreement_names_community_schools: {
    type: 'yes-no',
    held_by: 'Appendix E',
    doc: 'Whether the LEA-IHE agreement names community schools',
    example: 'no',
  },
  data_sharing_agreement: {
    type: 'yes-no',
    held_by: 'residency office',
    doc: 'Whether an LEA-IHE data-sharing agreement is in force',
    example: 'yes',
  },
  shared_outcome_targets: {
    type: 'yes-no',
    held_by: 'residency office',
    doc: 'Whether both sides set shared outcome targets',
    example: 'no',
  },
  induction_free: {
    type: 'yes-no',
    held_by: 'Appendix E',
    doc: 'Whether induction is at no cost to the resident',
    example: 'yes',
  },
  postgraduate_support: {
    type: 'yes-no',
    held_by: 'IHE',
    doc: 'Whether the IHE keeps supporting graduates after hiring',
    example: 'yes',
  },
  sustainability_plan: {
    type: 'yes-no',
    held_by: 'residency office',
    doc: 'Whether a plan for after the grant is written',
    example: 'yes',
  },
  sustainability_plan_names_community_schools: {
    type: 'yes-no',
    held_by: 'residency office',
    doc: 'Whether that plan names community schools',
    example: 'no',
  },
  residency_ta_participation: {
    type: 'yes-no',
    held_by: 'residency office',
    doc: 'Whether the grant takes part in SRTAC programming',
    example: 'yes',
  },
  community_schools_ta_participation: {
    type: 'yes-no',
    held_by: 'residency office',
    doc: 'Whether the grant works with an R-TAC or the S-TAC',
    example: 'no',
  },
  joint_ta_plan: {
    type: 'yes-no',
    held_by: 'residency office',
    doc: 'Whether one technical-assistance plan serves both grants',
    example: 'no',
  },
} as const satisfies FieldTable;
