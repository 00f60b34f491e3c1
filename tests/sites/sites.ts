// The examples that are built by their real tools and looked at in a browser: how each is built, and where its pages are afterwards.
import { spawnSync } from 'node:child_process';

/** An example in `examples/`. */
export interface ExampleSite {
  /** Name of its folder. */
  id: string;
  /** What builds it: a program and its arguments, run in the folder; none where the folder is the site. */
  build?: readonly [program: string, ...args: string[]];
  /** Folder of the built pages, from the example's. */
  out: string;
  /** A link from the first page to another one. */
  link: string;
  /** Whether `npm test` builds it: its tool is in the workspace, or may be on the machine. */
  light: boolean;
}

/** The examples, in the order of their names. */
export const sites: readonly ExampleSite[] = [
  { id: 'html', out: '.', link: 'a[href$="holidays.html"]', light: true },
  {
    id: 'hugo',
    build: ['hugo', '--quiet'],
    out: 'public',
    link: 'a[href$="holidays/"]',
    light: true,
  },
  {
    id: 'jekyll',
    build: ['jekyll', 'build', '--quiet'],
    out: '_site',
    link: 'a[href$="holidays.html"]',
    light: true,
  },
  {
    id: 'mkdocs',
    build: ['mkdocs', 'build', '--quiet'],
    out: 'site',
    link: 'a[href$="holidays/"]',
    light: true,
  },
  {
    id: 'vite',
    build: ['vite', 'build'],
    out: 'dist',
    link: 'a[href="#/holidays"]',
    light: true,
  },
];

/** Whether a site's tool is there. */
export function hasTool({ build }: ExampleSite): boolean {
  return build === undefined || spawnSync('which', [build[0]]).status === 0;
}
