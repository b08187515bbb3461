import type { KindDefinition } from '../field.ts';
import { CHARTER_FUNDING, EVIDENCE, TEACHER_FTE } from './shared.ts';

/** A local educational agency, and what it says of both programs. */
export const LOCAL_AGENCIES = {
  title: 'Local agencies',
  singular: 'local_agency',
  key: ['lea_cds'],
  fields: {
    lea_cds: {
      type: 'cds',
      aliases: ['lea cds code', 'district cds code', 'cds code', 'cds'],
      names: 'lea',
      required: true,
      held_by: 'LCAP',
      doc: 'CDS code of the LEA',
      example: '01612590000000',
    },
    lea_name: {
      type: 'text',
      aliases: ['district name'],
      held_by: 'LCAP',
      doc: 'Name of the LEA',
      example: 'Oakland Unified',
    },
    locale: {
      type: 'enum',
      words: ['city', 'suburb', 'town', 'rural'],
      wordings: { suburban: 'suburb' },
      held_by: 'LCAP',
      doc: 'Locale',
      example: 'city',
    },
    charter_funding: { ...CHARTER_FUNDING, held_by: 'LCAP', doc: 'How a charter is funded' },
    teacher_fte: { ...TEACHER_FTE, example: '2300' },
    schools: { type: 'count', held_by: 'LCAP', doc: 'Schools of the LEA', example: '80' },
    residency_ta_participation: {
      type: 'yes-no',
      held_by: 'LCAP',
      doc: 'Whether the LEA works with SRTAC',
      example: 'no',
    },
    community_schools_ta_participation: {
      type: 'yes-no',
      held_by: 'LCAP',
      doc: 'Whether the LEA works with its R-TAC or the S-TAC',
      example: 'yes',
    },
    joint_ta_plan: {
      type: 'yes-no',
      held_by: 'LCAP',
      doc: 'Whether one technical-assistance plan serves both programs',
      example: 'no',
    },
    lcap_names_residency: {
      type: 'yes-no',
      held_by: 'LCAP',
      doc: 'Whether the LCAP names the residency',
      example: 'no',
    },
    lcap_names_community_schools: {
      type: 'yes-no',
      held_by: 'LCAP',
      doc: 'Whether the LCAP names community schools',
      example: 'yes',
    },
    evidence: { ...EVIDENCE, held_by: 'LCAP' },
  },
} as const satisfies KindDefinition;
