// `snippet` with what a banner asks for: the script that can, pinned, and whose feed the page vouches for.
import { generateFeedKey, publicFeedKey } from '@solidarity-kit/campaigns/feed/sign';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHost, type Host } from '../testing/host.ts';
import { useKit } from '../testing/kit.ts';

const { kit, put } = useKit();
const hash = (letter: string) => `sha384-${letter.repeat(64)}`;

let host: Host;
beforeAll(async () => {
  host = await startHost();
  const files = { 'banner/online.js': { bytes: 1, integrity: hash('B') } };
  const note = { version: '9.9.9', integrity: hash('A'), files };
  host.files.set('/release.json', JSON.stringify(note));
});
afterAll(() => host.close());

test('--live pins the script that can ask; --trust writes the keys after the address', async () => {
  const keys = await Promise.all([generateFeedKey(), generateFeedKey()]);
  const trust = { keys: keys.map(publicFeedKey), leastSequence: 42, hosts: ['example.org'] };
  await put('trust.json', JSON.stringify(trust));
  const args = ['snippet', 'html', '--message', 'default', '--origin', host.origin, '--no-steps'];
  const { code, out } = await kit([...args, '--live', '--trust', 'trust.json']);
  expect(code).toBe(0);
  expect(out).toContain(`src="${host.origin}/banner@9.9.9/online.js"`);
  expect(out).toContain(hash('B'));
  expect(out).toMatch(/data-live="[^"#]+\/feed#key=B[\w-]{86}&amp;key=B[\w-]{86}&amp;least=42"/);
  const plain = await kit([...args, '--live']);
  expect(plain.out).toMatch(/data-live(>|\s)/);
  expect(await kit([...args, '--trust', 'trust.json'])).toMatchObject({ code: 2 });
});

test('--figure writes the line with its day and source, and asks for nothing', async () => {
  const args = ['snippet', 'html', '--origin', host.origin, '--no-steps', '--figure'];
  const { out } = await kit([...args, 'gaza-killed', '--lang', 'fr']);
  expect(out).toContain('src="' + host.origin + '/banner@9.9.9.js"');
  expect(out).toMatch(/data-figure="[^"]+ 2026\. [^"]+"/);
  const wrong = await kit([...args, 'gaza-kiled']);
  expect(wrong).toMatchObject({ code: 2 });
  expect(wrong.err).toContain('Did you mean gaza-killed?');
});
