// The JSON form against the rules that shields.io's endpoint badge checks, as its documentation states them.
import { expect, test } from 'vitest';
import { endpointBadge, endpointJson } from './endpoint-json.ts';
import { parseImageRequest } from './parse-request.ts';

const reader = {
  acceptLanguage: () => undefined,
  now: Date.UTC(2026, 10, 21),
  schedule: undefined,
};
const jsonOf = (target: string) =>
  JSON.parse(endpointJson(parseImageRequest(target, reader))) as object;

test.each([
  '/default.json',
  '/ceasefire-now.json?lang=ar&style=tatreez&icon=watermelon&theme=dark',
  '/ceasefire-now.json?label=',
  '/ceasefire-now.json?logo=github&logoColor=fff&link=https://example.org',
  '/badge/label--blue.json',
  '/badge/-message-blue.json',
  '/badge/message-9cf.json?cacheSeconds=5',
  '/static/v1.json?message=x&scale=2',
])('%s has only fields that shields knows, and a message', (target) => {
  expect(endpointBadge.safeParse(jsonOf(target)).error).toBeUndefined();
});

test('a colour in digits gets its mark; a style of our own is left to shields', () => {
  expect(jsonOf('/badge/a-b-9CF.json?style=tatreez&labelColor=ABCDEF')).toEqual({
    schemaVersion: 1,
    label: 'a',
    message: 'b',
    color: '#9cf',
    labelColor: '#abcdef',
  });
});
