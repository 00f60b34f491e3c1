// The examples that `--help` shows; the tests run them.

/** Examples by command; those of the program under its own name. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'solidarity-kit': [
    'solidarity-kit add --origin https://badges.example.org',
    'solidarity-kit snippet wordpress-block --origin https://badges.example.org',
    'solidarity-kit render badge ceasefire.svg',
  ],
  add: [
    'solidarity-kit add --origin https://badges.example.org',
    'solidarity-kit add README.md --message let-aid-in --lang ar --origin https://badges.example.org',
    'solidarity-kit add --dry-run --picture --origin https://badges.example.org',
    'solidarity-kit add --all repositories --origin https://badges.example.org',
    'solidarity-kit add --quiet --sign olive-branch',
    'solidarity-kit add --check',
  ],
  'add site': [
    'solidarity-kit add site',
    'solidarity-kit add site --dry-run --message let-aid-in --lang ar',
    'solidarity-kit add site --check',
  ],
  'remove site': ['solidarity-kit remove site', 'solidarity-kit remove site --dry-run'],
  remove: [
    'solidarity-kit remove',
    'solidarity-kit remove --dry-run README.md',
    'solidarity-kit remove --all repositories',
  ],
  snippet: [
    'solidarity-kit snippet --list',
    'solidarity-kit snippet html --message let-aid-in --lang ar --origin https://badges.example.org',
    'solidarity-kit snippet markdown --no-steps --origin https://badges.example.org',
  ],
  'render badge': [
    'solidarity-kit render badge ceasefire.svg --style for-the-badge',
    'solidarity-kit render badge ceasefire.png --message let-aid-in --lang ur --scale 3',
    'solidarity-kit render badge --text غزة --label فلسطين --lang ar',
  ],
  'render hero': [
    'solidarity-kit render hero hero.svg --design olive --theme auto',
    'solidarity-kit render hero hero.png --message let-aid-in --lang ar --design key',
  ],
  'render card': [
    'solidarity-kit render card card.png --design watermelon',
    'solidarity-kit render card story.png --size story --headline غزة --lang ar',
  ],
  'render sign': [
    'solidarity-kit render sign favicon.svg --sign key --form favicon',
    'solidarity-kit render sign signature.png --sign thread --form signature',
    'solidarity-kit render sign --sign watermelon --form terminal',
  ],
  'directory check': ['solidarity-kit directory check', 'solidarity-kit directory check --json'],
  verify: ['solidarity-kit verify index.html', 'solidarity-kit verify index.html --json'],
  'init campaign': ['solidarity-kit init campaign our-kit'],
  check: ['solidarity-kit check our-kit', 'solidarity-kit check our-kit --sheet sheet.png'],
  campaigns: ['solidarity-kit campaigns --lang fr', 'solidarity-kit campaigns --json'],
  locales: ['solidarity-kit locales'],
  completions: ['solidarity-kit completions bash'],
};

/** The examples of a command, by its name, or by its parent's and its own. */
export const examplesOf = (command: string): readonly string[] => examples[command] ?? [];
