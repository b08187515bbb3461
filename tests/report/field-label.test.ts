import { describe, expect, test } from 'vitest';
import { factLabel, recordsOf } from '../../src/report/field-label.ts';

describe('what is not known is asked for in words', () => {
  test.each([
    ['placements', 'TRI24', 'mentors', 'Mentor teachers of these residents (mentors)'],
    ['placements', 'TRI24', 'site_cds', 'CDS code of the school (site_cds)'],
    ['placements', 'TRI24', 'status', 'Whether the residents are planned or there (status)'],
    ['placements', 'TRI24', null, 'Which school or grant it is (placements)'],
    ['educator_outcomes', null, null, 'Educator outcomes (educator_outcomes)'],
    ['residency_grants', 'TRI24', 'field_of_a_later_version', 'field_of_a_later_version'],
    ['kind_of_a_later_version', null, null, 'kind_of_a_later_version'],
    ['kind_of_a_later_version', 'TRI24', 'mentors', 'mentors'],
  ])('%s %s %s', (kind, key, field, words) => {
    expect(factLabel({ kind, key, field })).toBe(words);
  });

  test('with the records it belongs to', () => {
    expect(recordsOf('community_school_sites')).toBe('community school sites');
    expect(recordsOf('kind_of_a_later_version')).toBe('kind_of_a_later_version');
  });
});
