/** The library surface: the pipeline, its result, and the formats a result is written in. */
export { type Audited, audit, type Checked, check } from './audit.ts';
export type { AuditRequest, CheckRequest, Progress } from './audit-request.ts';
export { checkPackAt, type LoadedPack, loadPack, type PackAtHand } from './load-pack.ts';
export type { Diagnostic, Severity } from './model/diagnostic.ts';
export type { Origin } from './model/origin.ts';
export type { CaseResult, Gate, Outcome, Result, RuleResult } from './model/result.ts';
export { SORTS, type Sort } from './model/sort.ts';
export type { Tried } from './model/tried.ts';
export { VERSION } from './model/version.ts';
export type { Format, ReportOptions } from './report/format.ts';
export { FORMATS, formatNamed } from './report/registry.ts';
export { type TriedPack, testExamples } from './test-examples.ts';
