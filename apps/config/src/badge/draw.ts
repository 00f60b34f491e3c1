// Draws badges and pictures here, in the page: what somebody writes goes to no server. The engine and the fonts come when the first badge is drawn.
import { createBadges, type Badges } from '@solidarity-kit/badge';
import { packedLogos } from '@solidarity-kit/badge/logos';
import { createOutliner, type Outliner } from '@solidarity-kit/outline';
import type { BadgeChoice } from '@solidarity-kit/snippets';
import type { Choice } from '@solidarity-kit/snippets/link/choice';
import harfbuzz from 'harfbuzzjs/dist/harfbuzz.wasm?url';
import files from 'virtual:disk';
import { beside, fromDisk } from '../lib/place.ts';
import { artworkSpec } from './artwork-spec.ts';
import { badgeInput } from './input.ts';

/** A file of the host, or on a disk one that the program carries. @throws when it cannot be had */
async function bytesOf(address: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (fromDisk) {
    const carried = files[name];
    if (carried === undefined) throw new Error(`${name} is not at hand on a disk`);
    return Uint8Array.from(atob(carried), (letter) => letter.charCodeAt(0));
  }
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

const compiled = async (address: string, name: string) =>
  WebAssembly.compile(await bytesOf(address, name));

const outlineAsset = (name: string) => bytesOf(beside(`assets/outline/${name}`), name);
const logoAsset = (name: string) => bytesOf(beside(`assets/logos/${name}`), name);

/** A brand's logo by its slug; undefined when no brand has it. */
export const logoOf = packedLogos(logoAsset);

interface Engine {
  readonly outliner: Outliner;
  readonly badges: Badges;
}

async function start(): Promise<Engine> {
  const [engineModule, trampolines] = await Promise.all([
    compiled(new URL(harfbuzz, document.baseURI).href, 'harfbuzz.wasm'),
    compiled(beside('assets/outline/trampolines.wasm'), 'trampolines.wasm'),
  ]);
  const outliner = createOutliner({ harfbuzz: engineModule, trampolines, load: outlineAsset });
  return { outliner, badges: createBadges(outliner, { logo: logoOf }) };
}

let started: Promise<Engine> | undefined;

/** The drawing engine; a start that failed, as without a network, is tried again. */
function engine(): Promise<Engine> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** Begins to bring what drawing needs, before anything is to be drawn. */
export function warmUp(): void {
  void engine().catch(() => undefined);
}

let turn: Promise<void> = Promise.resolve();

/** Waits for the drawings before this one, and for a task of its own: a page of badges at once would block the reader for half a second on a phone. */
function ownTask(): Promise<void> {
  turn = turn.then(() => new Promise((resolve) => setTimeout(resolve)));
  return turn;
}

/**
 * A badge as SVG, byte by byte what the service draws for the address in the snippet.
 *
 * @throws when an option cannot be, no brand has the logo's name, or something could not be loaded
 */
export async function drawBadge(choice: BadgeChoice): Promise<string> {
  const input = badgeInput(choice, new Date());
  const { badges } = await engine();
  await ownTask();
  return badges.draw(input);
}

/**
 * A picture to share as SVG, as the service draws it for its address.
 *
 * @param isWanted asked when its turn comes: while somebody types, what they wrote before need not be drawn
 * @returns undefined when it was not wanted any more
 * @throws when something could not be loaded
 */
export async function drawArtwork(
  choice: Choice,
  isWanted: () => boolean = () => true,
): Promise<string | undefined> {
  const [{ outliner }, { drawPicture }] = await Promise.all([
    engine(),
    import('./artwork-engine.ts'),
  ]);
  await ownTask();
  if (!isWanted()) return undefined;
  const { svg, complete } = await drawPicture(outliner, artworkSpec(choice, new Date()));
  if (!complete) throw new Error('a font of the picture could not be read');
  return svg;
}
