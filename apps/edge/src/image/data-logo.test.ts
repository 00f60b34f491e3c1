// Images that an address brings along: their policy, their limits, and the operator's word.
import { describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { nodeRuntime } from '../node/runtime.ts';
import { parseSettings } from '../settings.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
const logo = `data:image/svg+xml;base64,${btoa(svg)}`;
const target = `/badge/a-b-blue?logo=${encodeURIComponent(logo)}`;
const policy = "default-src 'none'; style-src 'unsafe-inline'";

async function ask(path: string, env: Record<string, string> = {}): Promise<Response> {
  return createApp(await nodeRuntime(parseSettings(env))).fetch(new Request(`http://h${path}`));
}

describe('logo=data:…', () => {
  it('is drawn, and only that answer lets an image in', async () => {
    const response = await ask(target);
    expect(response.headers.get('content-security-policy')).toBe(`${policy}; img-src data:`);
    expect(response.headers.get('solidarity-kit-ignored')).toBeNull();
    expect(await response.text()).toContain('<image width="24" height="24" href="data:image/svg');
    const other = await ask('/badge/a-b-blue?logo=github');
    expect(other.headers.get('content-security-policy')).toBe(policy);
  });

  it('is left out, and said, when it is no image or the operator wants none', async () => {
    for (const response of [
      await ask(target, { DATA_LOGOS: 'off' }),
      await ask('/badge/a-b-blue?logo=data:image/png;base64,AAAA'),
    ]) {
      expect(response.headers.get('content-security-policy')).toBe(policy);
      expect(response.headers.get('solidarity-kit-ignored')).toMatch(/^logo: /);
      expect(await response.text()).toMatch(/^(?!.*<image).*<title>a: b<\/title>/s);
    }
  });

  it('is left out of a PNG when it is WebP, which is not read there', async () => {
    const webp = 'data:image/webp;base64,UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==';
    const response = await ask(`/badge/a-b-blue.png?logo=${encodeURIComponent(webp)}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('solidarity-kit-ignored')).toContain('in a PNG');
    expect(
      (await ask(`/badge/a-b-blue?logo=${encodeURIComponent(webp)}`)).headers.get(
        'solidarity-kit-ignored',
      ),
    ).toBeNull();
  });

  it('is in the JSON form as the SVG that is drawn, and what no brand has is said there, too', async () => {
    const json = (query: string): Promise<object> =>
      ask(`/badge/a-b-blue.json?${query}`).then(async (r) => (await r.json()) as object);
    const drawn = await json(`logo=${encodeURIComponent(logo)}`);
    expect(drawn).toHaveProperty('logoSvg', expect.stringContaining('<path d="M0 0h9v9z">'));
    expect(drawn).not.toHaveProperty('namedLogo');
    expect(await json('logo=github')).toHaveProperty('namedLogo', 'github');
    const unknown = await json('logo=no-such-brand');
    expect(unknown).not.toHaveProperty('namedLogo');
    expect(unknown).toHaveProperty('ignored', [
      { option: 'logo', reason: expect.stringMatching(/^"no-such-brand" is not allowed/) },
    ]);
    const strictly = await ask('/badge/a-b-blue.json?logo=no-such-brand&strict=1');
    expect(strictly.status).toBe(400);
  });

  it('may be as long as ten kilobytes are', async () => {
    const png = Buffer.alloc(10_000);
    Buffer.from('89504e470d0a1a0a0000000d49484452000000080000000808', 'hex').copy(png);
    const long = `/badge/a-b-blue?logo=${encodeURIComponent(`data:image/png;base64,${png.toString('base64')}`)}`;
    const response = await ask(long);
    expect(await response.text()).toContain('<image ');
    const words = await ask(`/badge/${'a'.repeat(5000)}-blue`);
    expect(words.headers.get('solidarity-kit-error')).toContain('at most 4096');
  });
});
