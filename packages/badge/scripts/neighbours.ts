// Draws twenty badges of the kinds that stand in READMEs beside badge-maker's, on a white and on GitHub's dark page: .cache/neighbours.html.
import { makeBadge } from 'badge-maker';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseStatic } from '@solidarity-kit/options';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { createBadges, type BadgeInput } from '../src/index.ts';
import { slugOf } from '../src/logos/slug.ts';
import { nodeLogo } from '../src/logos/node.ts';

/** As they stand behind `/badge/` in READMEs. */
export const twenty: readonly string[] = [
  'build-passing-brightgreen',
  'npm-v3.14.159-blue',
  'coverage-95%25-orange',
  'license-MIT-lightgrey?style=flat-square',
  'BUILD-PASSING-brightgreen?style=for-the-badge',
  'Visual_Studio_Code-007ACC?style=for-the-badge&logo=visual-studio-code&logoColor=white',
  'LinkedIn-0077B5?style=for-the-badge&logo=linkedin&logoColor=white',
  'Twitter-1DA1F2?style=flat&logo=twitter&logoColor=white',
  'JavaScript-F7DF1E?style=for-the-badge&logo=javascript&logoColor=black',
  'JavaScript-F7DF1E?style=flat&logo=javascript&logoColor=white',
  'docker-ready-2496ED?logo=docker',
  'GitHub-stars-181717?logo=github',
  '-React-61DAFB?style=flat-square&logo=react&logoColor=white',
  'Flask-000?style=for-the-badge&logo=flask&logoColor=white',
  'Next.js-000000?logo=next.js&style=flat',
  'Pandas-FFFFFF?style=flat&logo=pandas&logoColor=150458',
  'SQLite-%2307405e?style=plastic&logo=sqlite&logoColor=white',
  'chat-on_Discord-7289da?style=plastic',
  'stars-1.2k-yellow?style=social&logo=github',
  'Made_with-%E2%9D%A4_in_Gaza-red?style=for-the-badge',
];

/** An address as badge options, with the defaults of shields.io. */
export function inputOf(address: string): BadgeInput {
  const [path = '', query = ''] = address.split('?');
  const { label = '', message = '', color = '' } = parseStatic(decodeURIComponent(path)) ?? {};
  const options = Object.fromEntries(new URLSearchParams(query)) as BadgeInput;
  return { labelColor: label ? '#555' : '', ...options, label, message, color };
}

type MakerStyle = 'flat' | 'flat-square' | 'plastic' | 'for-the-badge' | 'social';

/** The brand's logo in a chosen colour, or as shields.io colours it: pale where the brand's own is dark. */
async function logoOf({ logo, logoColor, style }: BadgeInput): Promise<string | undefined> {
  const found = logo ? await nodeLogo(slugOf(logo)) : undefined;
  if (!found) return undefined;
  const value = Number.parseInt(found.hex, 16);
  const [r, g, b] = [value >> 16, (value >> 8) & 255, value & 255];
  const dark = (r * 299 + g * 587 + b * 114) / 255_000 <= 0.4 && style !== 'social';
  const chosen = logoColor && /^[\da-f]{6}$/i.test(logoColor) ? `#${logoColor}` : logoColor;
  const fill = chosen ?? (dark ? 'whitesmoke' : `#${found.hex}`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${fill}"><path d="${found.path}"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

async function theirs(input: BadgeInput): Promise<string> {
  const logoBase64 = await logoOf(input);
  const { label = '', message = '', color = '', style = 'flat' } = input;
  return makeBadge({
    label,
    message,
    color,
    style: style as MakerStyle,
    ...(logoBase64 && { logoBase64 }),
  });
}

function image(svg: string): string {
  return `<img alt="" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
}

if (import.meta.main) {
  const badges = createBadges(createNodeOutliner(), { logo: nodeLogo });
  const inputs = twenty.map(inputOf);
  const ours = await Promise.all(inputs.map(async (input) => image(await badges.draw(input))));
  const maker = await Promise.all(inputs.map(async (input) => image(await theirs(input))));
  const pairs = twenty.map((_, i) => `<td>${ours[i]}<td>${maker[i]}`);
  const table = `<table><tr><th>ours<th>badge-maker<th>ours<th>badge-maker${pairs
    .map((pair, i) => (i % 2 === 0 ? `<tr>${pair}` : pair))
    .join('')}</table><p>${ours.join(' ')}</p><p>${maker.join(' ')}</p>`;
  const page = `<!doctype html><meta charset="utf-8"><title>Badges beside their neighbours</title><style>
body{margin:0;font:12px system-ui,sans-serif}section{padding:12px 16px}td{padding:3px 14px 3px 0}p{line-height:34px;max-width:960px}img{vertical-align:middle}
.dark{background:#0d1117;color:#e6edf3}</style><section>${table}</section><section class="dark">${table}</section>`;
  const folder = fileURLToPath(new URL('../.cache/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'neighbours.html');
  writeFileSync(file, page);
  console.log(`Neighbours: ${file}`);
}
