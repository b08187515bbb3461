/** Exit codes (README "Exit codes"), the first that holds. */
export const EXIT = {
  bug: 70,
  cannotAudit: 2,
  gateFailed: 1,
  gateUndecided: 3,
  done: 0,
  interrupted: 130,
} as const;

/** A command line that cannot be run as given: one sentence, exit 2. */
export class UsageError extends Error {
  readonly hint: string | null;
  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}
