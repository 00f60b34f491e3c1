// What cannot be loaded: tried once more, then an error, and never a picture that lacks something.
import { createNodeOutliner, nodeRuntime } from '@solidarity-kit/outline/node';
import { createOutliner } from '@solidarity-kit/outline';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createBadges } from './badges.ts';
import { svgOf } from './draw/encode.ts';
import { IncompleteError } from './incomplete-error.ts';
import { nodeLogo } from './logos/node.ts';
import { LogoShelf } from './logos/shelf.ts';
import { slugOf } from './logos/slug.ts';
import { parseBadge } from './parse/parse.ts';

const list = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('simple-icons/icons.json'), 'utf8'),
) as { title: string; slug?: string }[];
const slugs = list.map(({ title, slug }) => slug ?? slugOf(title));

/** Fails so many times, then does what it is for. */
function failing<T>(times: number, source: (name: string) => Promise<T>) {
  let left = times;
  return (name: string): Promise<T> =>
    left-- > 0
      ? Promise.reject(Object.assign(new Error('too many open files'), { code: 'EMFILE' }))
      : source(name);
}

/** A badge with a logo that cannot be read the first times. */
const drawAfter = (failures: number) =>
  createBadges(createNodeOutliner(), { logo: failing(failures, nodeLogo) }).draw({
    message: 'x',
    logo: 'github',
  });

describe('logos', () => {
  it('are all there when hundreds of different ones are asked for at once', async () => {
    const badges = createBadges(createNodeOutliner(), { logo: nodeLogo });
    const asked = slugs.slice(0, 700);
    const drawn = await Promise.all(asked.map((logo) => badges.draw({ message: 'x', logo })));
    const paths = await Promise.all(asked.map(async (slug) => (await nodeLogo(slug))!.path));
    expect(asked.filter((_, i) => !drawn[i]!.includes(`d="${paths[i]}"`))).toEqual([]);
  });

  it('are read once however many ask, and forgotten when others were asked for since', async () => {
    let read = 0;
    const shelf = new LogoShelf(async (title) => {
      read++;
      return { title, hex: '000000', path: 'M0 0z' };
    }, 2);
    await Promise.all([shelf.load('a'), shelf.load('a'), shelf.load('a')]);
    expect(read).toBe(1);
    await shelf.load('b');
    expect(shelf.get('a')?.title).toBe('a');
    await shelf.load('c');
    expect([shelf.get('a'), shelf.get('b'), shelf.get('c')].map((logo) => logo?.title)).toEqual([
      'a',
      undefined,
      'c',
    ]);
  });

  it('that could not be read are read again, and then the badge is refused', async () => {
    expect(await drawAfter(1)).toBe(await drawAfter(0));
    const error = await drawAfter(2).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(IncompleteError);
    expect(error).toMatchObject({ lacks: ['logo'], cause: { code: 'EMFILE' } });
  });
});

describe('fonts and emoji', () => {
  const runtime = nodeRuntime();
  const badgesFrom = (load: typeof runtime.load) =>
    createBadges(createOutliner({ ...runtime, load }));
  it.each(['abc', 'ガザ 停戦', '🕊️', 'नमस्ते'])(
    '%s is drawn after one failure, and refused while all fail',
    async (message) => {
      const spec = parseBadge({ message });
      const whole = svgOf(await badgesFrom(runtime.load).render(spec));
      expect(svgOf(await badgesFrom(failing(1, runtime.load)).render(spec))).toBe(whole);
      let broken = true;
      const badges = badgesFrom((asset) =>
        broken ? Promise.reject(new Error('gone')) : runtime.load(asset),
      );
      expect(await badges.render(spec).catch((e: unknown) => e)).toBeInstanceOf(IncompleteError);
      expect(badges.renderSync(spec)).toBeUndefined();
      broken = false;
      expect(svgOf(await badges.render(spec))).toBe(whole);
    },
  );

  it('an outliner that never comes to an end is an error, not a hang', async () => {
    const whole = createNodeOutliner();
    const badges = createBadges({
      ...whole,
      load: async () => {},
      outline: (text, options) => ({
        ...whole.outline(text, options),
        complete: false,
        lacks: ['never.font'],
      }),
    });
    await expect(badges.draw({ message: 'x' })).rejects.toThrow(
      'The badge cannot be drawn whole. It lacks: never.font.',
    );
  });
});
