import { describe, expect, it } from 'vitest';
import { isColoured, todayInCalifornia, widthOf } from '../../src/cli/io.ts';
import { Recorder } from './run.ts';

describe('the width of a report', () => {
  it.each([
    ["the terminal's", 72, {}, 72],
    ["the terminal's before COLUMNS", 72, { COLUMNS: '140' }, 72],
    ['COLUMNS where there is no terminal', undefined, { COLUMNS: '140' }, 140],
    ['100 where nothing tells', undefined, {}, 100],
    ['100 where COLUMNS is no number', undefined, { COLUMNS: 'wide' }, 100],
    ['never below 40', 12, {}, 40],
  ])('is %s', (_what, columns, env, width) => {
    expect(widthOf(new Recorder(columns), env)).toBe(width);
  });
});

describe('colour', () => {
  const terminal = new Recorder(80);
  const pipe = new Recorder();
  it.each([
    ['is on at a terminal', terminal, {}, undefined, true],
    ['is off in a pipe', pipe, {}, undefined, false],
    ['is off at a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, undefined, false],
    ['stays on where NO_COLOR is empty', terminal, { NO_COLOR: '' }, undefined, true],
    ['is on in a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, undefined, true],
    ['is off at a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, undefined, false],
    ['is off where both are set', terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
    ['is on with --color whatever NO_COLOR says', pipe, { NO_COLOR: '1' }, true, true],
    ['is off with --no-color whatever FORCE_COLOR says', terminal, { FORCE_COLOR: '1' }, false, false],
  ])('%s', (_what, stream, env, flag, coloured) => {
    expect(isColoured(stream, env, flag)).toBe(coloured);
  });
});

describe('today', () => {
  it.each([
    ['2026-07-01T06:59:00Z', '2026-06-30'],
    ['2026-07-01T07:00:00Z', '2026-07-01'],
    ['2026-01-01T07:59:00Z', '2025-12-31'],
  ])('at %s is %s in California', (now, day) => {
    expect(todayInCalifornia(new Date(now))).toBe(day);
  });
});
