// `<kit-badge>`: a badge that is drawn in the page.
import { badgeUrl, type BadgeChoice } from '@solidarity-kit/snippets';
import { fromDisk, host, seenHere } from '../lib/place.ts';
import { drawBadge } from './draw.ts';
import { Drawn } from './drawn.ts';

export class BadgePicture extends Drawn<BadgeChoice> {
  protected override svgOf(choice: BadgeChoice): Promise<string> {
    return drawBadge(choice);
  }

  /** On a disk few fonts are at hand; a badge of the kit's own words lies beside the page. */
  protected override fileOf(choice: BadgeChoice): string | undefined {
    if (!fromDisk) return undefined;
    const address = badgeUrl(choice, host);
    return /^https?:/.test(address) ? seenHere(address) : undefined;
  }
}
