import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.ts';
import type { Ground } from './compile.ts';
import type { Frame } from './frame.ts';

/** Says once what an expression met; the same object each time, so that a listener can tell it has heard it. */
export function noteOf(ground: Ground, code: DiagnosticCode, what: string, hint: string): (frame: Frame) => void {
  const diagnostic: Diagnostic = {
    severity: 'warning',
    code,
    message: `${what} in "${ground.text.trim()}", so its value is not known`,
    hint,
    origin: ground.origin,
  };
  return (frame) => frame.judging.note(diagnostic);
}
