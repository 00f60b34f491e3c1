// A picture's address is one that the service reads, own words stand in it and nowhere else, and of an export it is a file or a picture to save.
import { expect, test } from 'vitest';
import { holds } from '../files/held.ts';
import { ownWords, untouched, type Choice } from './choice.ts';
import { pictureAlt, pictureFile, pictureSnippet, pictureUrl } from './picture.ts';

const picture = (message: string, change: Partial<Choice['picture']>, lang = 'en'): Choice => {
  const start = untouched(lang);
  return { ...start, kind: 'picture', message, picture: { ...start.picture, ...change } };
};
const host = { origin: 'https://kit.example' };
const few = holds({ messages: ['let-aid-in'], languages: ['en', 'ar'], pages: ['en', 'ar'] });
const files = { origin: 'https://user.example/kit', files: few };

test.each([
  [picture('let-aid-in', {}), '/card/let-aid-in.png'],
  [
    picture('default', { size: 'hero', design: 'key' }, 'ar'),
    '/hero/default.png?design=key&lang=ar',
  ],
  [picture('let-aid-in', { size: 'story', theme: 'auto' }), '/card/let-aid-in.png?size=story'],
  [
    picture(ownWords, { headline: ' Open the gates & now ', subline: 'All of us' }),
    '/card/default.png?headline=Open+the+gates+%26+now&subline=All+of+us',
  ],
  // Not written yet, or too long: the words of a message stand there.
  [picture(ownWords, {}), '/card/permanent-ceasefire.png'],
  [picture(ownWords, { headline: 'x'.repeat(281) }), '/card/permanent-ceasefire.png'],
  // Typed and not chosen.
  [picture('let-aid-in', { headline: 'Secret', subline: 'words' }), '/card/let-aid-in.png'],
])('%#: %s', (choice, address) =>
  expect(pictureUrl(choice, host.origin, 'png')).toBe(host.origin + address),
);

test('own words in a README lead where they say, or nowhere', () => {
  const own = { size: 'hero', headline: 'Open *the* gates' } as const;
  const image =
    '![Open \\*the\\* gates](https://kit.example/hero/default.svg?headline=Open+*the*+gates)';
  expect(pictureSnippet(picture(ownWords, own), host)?.text).toMatch(/^!\[Open \\\*the/);
  const linked = pictureSnippet(picture(ownWords, { ...own, link: 'a.example' }), host)!.text;
  expect(linked).toMatch(/^\[!\[.*\]\(https:\/\/a\.example\/?\)$/);
  expect(linked.length).toBeGreaterThan(image.length);
  expect(pictureAlt(picture(ownWords, { headline: 'Now', subline: 'All' }))).toBe('Now All');
});

test('an export names its files, and has a picture saved that it lacks', () => {
  const arabic = picture('let-aid-in', { size: 'hero' }, 'ar');
  expect(pictureFile(arabic, few)).toBe('hero/let-aid-in/ar.png');
  expect(pictureSnippet(arabic, files)?.text).toContain(`${files.origin}/hero/let-aid-in/ar.png`);
  expect(pictureSnippet(arabic, files)?.first).toBeUndefined();
  for (const lacking of [
    picture('let-aid-in', { size: 'hero', design: 'olive' }),
    picture('let-aid-in', { size: 'hero', theme: 'dark' }),
    picture('let-aid-in', { size: 'hero' }, 'cy'),
    picture('end-the-siege', { size: 'hero' }),
    picture(ownWords, { size: 'hero', headline: 'Now' }),
  ]) {
    const { text, first } = pictureSnippet(lacking, files)!;
    expect(text).toContain('](.github/solidarity/hero.svg)');
    expect(first?.id).toBe('savePicture');
  }
  expect(pictureSnippet(picture('let-aid-in', {}), files)?.text).toContain(
    'card/let-aid-in/en.png',
  );
  expect(pictureSnippet(picture('let-aid-in', { design: 'key' }), files)).toBeUndefined();
});
