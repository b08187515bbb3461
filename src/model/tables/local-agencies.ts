import type { KindDefinition } from '../field.ts';

export const LOCAL_AGENCIES = {
  title: 'Local agencies',
  singular: 'local_agency',
  key: ['lea_cds'],
  fields: {
    lea_cds: {
      type: 'cds',
      aliases: ['lea cds code', 'district cds code', 'cds code'],
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
      held_by: 'LCAP',
      doc: 'Locale',
      example: 'city',
    },
    charter_funding: {
      type: 'enum',
      aliases: ['charter funding type'],
      words: ['direct', 'local'],
      held_by: 'LCAP',
      doc: 'How a charter is funded',
      example: 'direct',
    },
    teacher_fte: { type: 'number', min: 0, held_by: 'HR', doc: 'Teacher full-time equivalents', example: '2300' },
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
    evidence: {
      type: 'text',
      held_by: 'LCAP',
      doc: 'The document and page the row rests on',
      example: 'Board minutes 2025-03-12, p. 4',
    },
  },
} as const satisfies KindDefinition;
