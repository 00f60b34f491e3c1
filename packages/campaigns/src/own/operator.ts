// Who runs this service, as far as they say.
import type { Operator } from './model.ts';

/** Read it each time: it changes when the host's data do. */
export let operator: Operator = {};

/** @param next nothing for a service that says nothing of itself */
export function setOperator(next: Operator = {}): void {
  operator = next;
}
