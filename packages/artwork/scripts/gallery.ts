// Draws every design in eight languages, both themes and every size onto sheets, so that a person can look at them. One sheet for each design and size;
// with --together one for each size, in English light and Arabic dark.
//   node packages/artwork/scripts/gallery.ts FOLDER [--design NAME] [--size NAME] [--message NAME] [--words short|long] [--together]
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { textOf } from '@solidarity-kit/campaigns';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { Resvg } from '@resvg/resvg-js';
import { all as designs } from '../src/designs/index.generated.ts';
import { drawPicture } from '../src/picture.ts';
import type { DesignName } from '../src/spec.ts';
import { allSizes, type Size } from '../src/sizes.ts';

/** The languages of the sheets: Latin, Kufi, Nastaliq and Hebrew letters, and four with rules of their own for lines. */
const locales = ['en', 'ar', 'ur', 'he', 'hi', 'zh-Hans', 'th', 'am'] as const;
const themes = ['light', 'dark'] as const;
/** Width of one picture on a sheet, px, and how many stand side by side. */
const WIDTH = { wide: 600, card: 480, tall: 300, round: 300, ring: 300 } as const;
const COLUMNS = { wide: 2, card: 4, tall: 6, round: 6, ring: 6 } as const;
const GAP = 12;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    design: { type: 'string' },
    size: { type: 'string' },
    message: { type: 'string', default: 'permanent-ceasefire' },
    words: { type: 'string' },
    together: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error('Name the folder for the sheets.');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const outliner = createNodeOutliner();

/** `short`: one word; `long`: 280 characters; else the message's own. */
function wordsOf(
  lang: string,
  brief: boolean,
): { readonly headline: string; readonly subline?: string } {
  const { text, label } = textOf(values.message, lang);
  if (values.words === 'short') return { headline: label };
  if (brief) return { headline: text.badge };
  if (values.words === 'long')
    return {
      headline: Array(12).fill(text.headline).join(' ').slice(0, 280),
      subline: text.headline,
    };
  return { headline: text.badge, subline: text.headline };
}

/** One picture of a sheet. */
interface Cell {
  readonly design: DesignName;
  readonly lang: string;
  readonly theme: 'light' | 'dark';
}

async function sheet(name: string, size: Size, cells: readonly Cell[]): Promise<void> {
  const width = WIDTH[size.shape];
  const height = Math.round((width * size.height) / size.width);
  const columns = COLUMNS[size.shape];
  const drawn = await Promise.all(
    cells.map(async ({ design, lang, theme }, i) => {
      const { svg } = await drawPicture(outliner, {
        design,
        size,
        theme,
        lang,
        ...wordsOf(lang, size.shape === 'ring'),
      });
      const x = GAP + (i % columns) * (width + GAP);
      const y = GAP + Math.floor(i / columns) * (height + GAP);
      return svg
        .replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`)
        .replace('<svg ', `<svg x="${x}" y="${y}" `);
    }),
  );
  const all = {
    width: GAP + columns * (width + GAP),
    height: GAP + Math.ceil(cells.length / columns) * (height + GAP),
  };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${all.width}" height="${all.height}"><path fill="#d9d4cb" d="M0 0h${all.width}v${all.height}H0z"/>${drawn.join('')}</svg>`;
  const file = `${folder}/${name}-${size.name}${values.words ? `-${values.words}` : ''}.png`;
  writeFileSync(file, new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
  console.log(file);
}

const chosen = designs
  .map(({ name }) => name)
  .filter((name) => !values.design || name === values.design);
for (const size of allSizes.filter(({ name }) => !values.size || name === values.size)) {
  if (values.together) {
    const cells = chosen.flatMap((design): Cell[] => [
      { design, lang: 'en', theme: 'light' },
      { design, lang: 'ar', theme: 'dark' },
    ]);
    await sheet('all', size, cells);
    continue;
  }
  for (const design of chosen)
    await sheet(
      design,
      size,
      locales.flatMap((lang) => themes.map((theme): Cell => ({ design, lang, theme }))),
    );
}
