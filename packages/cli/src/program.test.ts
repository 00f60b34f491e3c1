// The command in a terminal: colours or none, narrow or wide, its help and its errors.
import { describe, expect, test } from 'vitest';
import { widthOf } from './terminal/width.ts';
import { useKit } from './testing/kit.ts';

const { kit, put } = useKit();

describe('the terminal', () => {
  const escape = '\u001b[';
  test.each([
    ['a terminal', { terminal: true }, true],
    ['a pipe', { terminal: false }, false],
    ['NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, false],
    ['a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR in a pipe', { terminal: false, env: { FORCE_COLOR: '1' } }, true],
  ])('%s', async (_, surroundings, coloured) => {
    await put('README.md', '# T\n');
    for (const args of [
      ['add', '--check'],
      ['add', 'x.md', '--check'],
      ['--help'],
      ['campaigns'],
      ['bogus'],
    ]) {
      const { out, err } = await kit(args, surroundings);
      expect((out + err).includes(escape)).toBe(coloured);
    }
  });

  test('sentences are broken between words', async () => {
    for (const args of [
      ['add'],
      ['add', 'x.md', '--check'],
      ['snippet', 'wordpress-block', '--origin', 'http://127.0.0.1:9'],
    ]) {
      const { err } = await kit(args, { terminal: true, columns: 40, env: { NO_COLOR: '1' } });
      for (const line of err.trimEnd().split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(40);
      const whole = (await kit(args)).err;
      expect(err.replaceAll(/\s+/g, ' ')).toBe(whole.replaceAll(/\s+/g, ' '));
    }
  });

  test('help fits a narrow terminal but for the examples, which can be copied', async () => {
    const { out } = await kit(['add', '--help'], {
      terminal: true,
      columns: 60,
      env: { NO_COLOR: '1' },
    });
    for (const line of out.split('\n').filter((each) => !each.startsWith('  $')))
      expect(widthOf(line)).toBeLessThanOrEqual(60);
  });

  test('a platform or a port that there is not is named before anything else', async () => {
    const typo = await kit(['snippet', 'wordpres-block'], { env: {} });
    expect([typo.code, typo.out]).toEqual([2, '']);
    expect(typo.err).toContain('wordpres-block');
    expect(typo.err).not.toContain('--origin');
    const port = await kit(['serve', '--port', '99999']);
    expect([port.code, port.err]).toEqual([2, expect.stringContaining('--port: "99999"')]);
  });

  test('help lists the exit codes; no arguments show the help; a wrong command names the right one', async () => {
    expect((await kit(['--help'])).out).toMatch(
      /Exit codes:\n {2}0 {2}done.*\n {2}1 .*\n {2}2 .*\n {2}3 /,
    );
    const none = await kit([]);
    expect([none.code, none.out + none.err]).toEqual([
      0,
      expect.stringContaining('Usage: solidarity-kit'),
    ]);
    expect(await kit(['ad'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean add?'),
    });
  });
});
