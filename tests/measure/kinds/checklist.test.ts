import { describe, expect, test } from 'vitest';
import { CHECKLIST } from '../../../src/measure/kinds/checklist.ts';
import { Unknown } from '../../../src/model/value.ts';
import { constant, field, judging, measureOf, noTable, residencyGrant, STRAIGHT } from '../hand-made.ts';

const asks = [
  { ask: 'meets on decisions', that: field('decisions_recorded'), weight: 2 },
  { ask: 'shares data', that: field('data_sharing_agreement'), weight: 1 },
];
const shared = measureOf('checklist', { of: 'residency_grants', options: { asks } });

describe('a checklist over grants', () => {
  test.each<[string, boolean | undefined, boolean | undefined, { low: number; high: number }]>([
    ['earns in full where all is done', true, true, { low: 1, high: 1 }],
    ['earns by weight', true, false, { low: 2 / 3, high: 2 / 3 }],
    ['earns nothing where nothing is done', false, false, { low: 0, high: 0 }],
    ['is open by the weight of what is not reported', undefined, true, { low: 1 / 3, high: 1 }],
  ])('%s', (_, decisions_recorded, data_sharing_agreement, credit) => {
    const residency_grants = [residencyGrant({ grant_id: 'TRI24', decisions_recorded, data_sharing_agreement })];
    expect(CHECKLIST.measure(shared, STRAIGHT, judging({ residency_grants })).credit).toEqual(credit);
  });

  test('counts, names and points at what is not done', () => {
    const residency_grants = [
      residencyGrant({ grant_id: 'TRI24', decisions_recorded: true, data_sharing_agreement: false }),
      residencyGrant({ grant_id: 'TRI25', decisions_recorded: true, data_sharing_agreement: true }),
      residencyGrant({ grant_id: 'TRI26', decisions_recorded: undefined, data_sharing_agreement: true }),
    ];
    const measured = CHECKLIST.measure(shared, STRAIGHT, judging({ residency_grants }));
    expect(measured.met).toEqual({ low: 4, high: 5 });
    expect(measured.total).toEqual({ low: 6, high: 6 });
    expect(measured.parts).toEqual([
      { name: 'meets on decisions', met: null, total: 3 },
      { name: 'shares data', met: 2, total: 3 },
    ]);
    expect(measured.lacking).toEqual(['shares data']);
    expect(measured.evidence.map((each) => [each.verdict, each.field])).toEqual([
      ['partial', 'data_sharing_agreement'],
      ['met', 'decisions_recorded'],
      ['unknown', 'decisions_recorded'],
    ]);
    expect(measured.facts).toMatchObject({ record: residency_grants[2], field: 'decisions_recorded' });
  });

  test('counts a grant of unknown scope neither way', () => {
    const residency_grants = [
      residencyGrant({ grant_id: 'TRI24', decisions_recorded: true, data_sharing_agreement: true }),
    ];
    const measured = CHECKLIST.measure(
      { ...shared, where: field('regional_cohort') },
      STRAIGHT,
      judging({ residency_grants }),
    );
    expect([measured.met, measured.total, measured.optional]).toEqual([{ low: 0, high: 2 }, { low: 0, high: 2 }, true]);
  });

  test('is anything where no input holds the table', () => {
    const measured = CHECKLIST.measure(shared, STRAIGHT, judging({ residency_grants: noTable('residency_grants') }));
    expect(measured).toMatchObject({ credit: { low: 0, high: 1 }, optional: true });
  });
});

test('a checklist of the case rests each ask on the tables it names', () => {
  const residency_grants = Array.from({ length: 22 }, (_, line) =>
    residencyGrant({ grant_id: `TRI${line + 10}` }, line + 2),
  );
  const unknown = new Unknown({ kind: 'local_agencies', record: null, field: null });
  const options = {
    asks: [
      { ask: 'the residency plan names community schools', that: constant(true, ['residency_grants']), weight: 1 },
      { ask: "a site's plan names the residency", that: constant(unknown, ['community_school_sites']), weight: 1 },
    ],
  };
  const measured = CHECKLIST.measure(measureOf('checklist', { options }), STRAIGHT, judging({ residency_grants }));
  expect(measured.credit).toEqual({ low: 0.5, high: 1 });
  expect(measured.evidence).toHaveLength(20);
  expect(measured.evidence_total).toBe(22);
  expect(measured.evidence.every((each) => each.verdict === 'met')).toBe(true);
});
