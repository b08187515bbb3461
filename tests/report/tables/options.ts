import type { ReportOptions } from '../../../src/report/format.ts';

/** A report as a file asks for it. */
export const PLAIN: ReportOptions = { width: 100, colour: false, detail: false, sort: 'county' };
