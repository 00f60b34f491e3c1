// The module: what it tells Nitro. A real Nuxt generates with it in `npm run test:sites -- --packages nuxt`.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import solidarityKit, { type NitroConfig } from './index.ts';

/** The configuration of Nitro after the module. */
function nitroWith(given: Parameters<typeof solidarityKit>[0], set?: object): NitroConfig {
  const buildDir = mkdtempSync(join(tmpdir(), 'solidarity-kit-nuxt-'));
  const nitro: NitroConfig = { plugins: ['other'] };
  const options = { buildDir, app: { baseURL: '/shop/' }, ...(set ? { solidarityKit: set } : {}) };
  solidarityKit(given, {
    options,
    hook: (_: string, act: (config: NitroConfig) => void) => act(nitro),
  });
  expect(existsSync(join(nitro.publicAssets![0]!.dir, 'solidarity-kit.js'))).toBe(true);
  rmSync(buildDir, { recursive: true });
  return nitro;
}

test('options of the module and of the key in the configuration are one', () => {
  const { virtual } = nitroWith({ lang: 'fr' }, { message: 'let-aid-in', lang: 'ar' });
  expect(Object.values(virtual ?? {})).toEqual([
    'export default {"options":{"message":"let-aid-in","lang":"fr"},"baseURL":"/shop/"};',
  ]);
});

test('its plugin is a file that there is, behind those of others', () => {
  const { plugins = [] } = nitroWith({});
  expect([plugins[0], existsSync(plugins[1]!)]).toEqual(['other', true]);
});

test('an option that cannot be is refused with its name', () => {
  expect(() => nitroWith({ message: 'no-such' })).toThrow('message: "no-such"');
});
