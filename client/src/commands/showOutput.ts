/** Brings up the log. */
import type { DraftService } from '../draftService.ts';

/** Shows the log without taking the cursor out of the draft. */
export function showOutput(service: DraftService): void {
  service.log.show(true);
}
