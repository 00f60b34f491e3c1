// `directory check`: the shipped entries, and one that somebody proposes.
import { entries } from '@solidarity-kit/directory';
import { expect, test, vi } from 'vitest';
import { useKit } from '../testing/kit.ts';

const { kit, put } = useKit();
const [first] = entries;
const proposed = { ...first!, id: 'something-new', url: 'https://new.example.org/' };

test('the shipped entries have nothing to mend; what was not checked for long is listed; nobody is asked', async () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  vi.useFakeTimers({ now: Date.parse('2030-01-01'), toFake: ['Date'] });
  const { code, out } = await kit(['directory', 'check']);
  const strict = await kit(['directory', 'check', '--strict']);
  vi.useRealTimers();
  expect(code).toBe(0);
  expect(out).toMatch(/^Not checked within 180 days:\n/);
  expect(out).toContain(first!.id);
  expect(out).toContain(`${entries.length} entries, none to mend, ${entries.length} not checked`);
  expect(strict.code).toBe(1);
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test('a proposed entry that is whole', async () => {
  await put('entry.json', JSON.stringify(proposed));
  const { code, out } = await kit(['directory', 'check', 'entry.json', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ entries: 1, problems: [] });
});

test.each([
  [{ url: 'javascript:alert(1)' }, 'something-new.ts: url'],
  [{ ar: undefined }, 'something-new.ts: ar'],
  [{ url: first!.url }, `something-new.ts: the same as ${first!.id}.ts`],
])('a proposed entry that cannot stay: %j', async (change, problem) => {
  await put('entry.json', JSON.stringify({ ...proposed, ...change }));
  const { code, out } = await kit(['directory', 'check', 'entry.json'], { columns: 300 });
  expect(code).toBe(1);
  expect(out).toContain(problem);
});

test('a file that is none', async () => {
  await put('entry.json', '{');
  expect(await kit(['directory', 'check', 'entry.json'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('it is not JSON') as string,
  });
});

test('--links says which address does not answer', async () => {
  await put('entry.json', JSON.stringify(proposed));
  const asked = vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(new Response('gone', { status: 404 }));
  const { code, out } = await kit(['directory', 'check', 'entry.json', '--links']);
  expect(code).toBe(1);
  expect(out).toContain('something-new: https://new.example.org/ answers 404');
  expect(out).toContain('1 of 1 links broken');
  asked.mockRestore();
});

test.each<[unknown, string]>([
  [null, 'entry.json: the entry'],
  [5, 'entry.json: the entry'],
  [[], 'entry.json: the entry'],
  [[proposed], 'entry.json: the entry'],
  [{ id: undefined }, 'entry.json: id'],
  [{ id: 'a: b' }, 'entry.json: id'],
  [{ id: 5 }, '5.ts: id'],
  [{ checked: 'yesterday' }, 'something-new.ts: checked'],
  [{ checked: '2026-13-45' }, 'something-new.ts: checked'],
  [{ added: '2026-02-30' }, 'something-new.ts: added'],
])('what is no entry is never called good (%#)', async (given, problem) => {
  const isChange = given !== null && typeof given === 'object' && !Array.isArray(given);
  await put('entry.json', JSON.stringify(isChange ? { ...proposed, ...given } : given));
  const { code, out } = await kit(['directory', 'check', 'entry.json'], { columns: 300 });
  expect(code).toBe(1);
  expect(out).toContain(problem);
});

test('two files with one id', async () => {
  await put('one.json', JSON.stringify(proposed));
  await put('two.json', JSON.stringify({ ...proposed, url: 'https://other.example.org/' }));
  const { code, out } = await kit(['directory', 'check', 'one.json', 'two.json'], { columns: 300 });
  expect(code).toBe(1);
  expect(out).toContain('another entry has the id something-new');
});
