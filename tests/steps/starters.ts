// The starters that the platforms' own create commands make today: what makes each, what builds it, and where its pages are then.

/** A starter. `NAME` in its command is the folder that it makes. */
export interface Starter {
  /** Id of the snippet's target. */
  target: string;
  /** What makes it, in the folder above; or the example that it is a copy of, without its banner. */
  create: readonly [program: string, ...args: string[]] | { example: string };
  /** Folder of the built pages, or a command that serves them, with `PORT`. */
  out: string | readonly [program: string, ...args: string[]];
}

const vite = (template: string): Starter['create'] => [
  'npm',
  'create',
  '-y',
  'vite@latest',
  'NAME',
  '--',
  '--template',
  template,
  '--no-interactive',
];

/** Every starter, by the name that people ask for. */
export const starters: Readonly<Record<string, Starter>> = {
  'react-ts': { target: 'react', create: vite('react-ts'), out: 'dist' },
  react: { target: 'react', create: vite('react'), out: 'dist' },
  'preact-ts': { target: 'preact', create: vite('preact-ts'), out: 'dist' },
  preact: { target: 'preact', create: vite('preact'), out: 'dist' },
  'solid-ts': { target: 'solid', create: vite('solid-ts'), out: 'dist' },
  'svelte-ts': { target: 'svelte', create: vite('svelte-ts'), out: 'dist' },
  'vue-ts': { target: 'vue', create: vite('vue-ts'), out: 'dist' },
  // Without a linter, which has no part in a build; `--empty`, since the other page asks Google for fonts whenever it is built.
  next: {
    target: 'next',
    create:
      'npx -y create-next-app@latest NAME --yes --empty --no-eslint --skip-install --disable-git'.split(
        ' ',
      ) as [string],
    out: ['next', 'start', '-p', 'PORT', '-H', '127.0.0.1'],
  },
  docusaurus: {
    target: 'docusaurus',
    create: 'npx -y create-docusaurus@latest NAME classic --typescript --skip-install'.split(
      ' ',
    ) as [string],
    out: 'build',
  },
  // Astro's own command fetches its templates from GitHub at every run; these have its files.
  astro: { target: 'astro', create: { example: 'astro' }, out: 'dist' },
  starlight: { target: 'starlight', create: { example: 'starlight' }, out: 'dist' },
};
