// What the host of this page adds to the kit: it stands in the page itself (apps/edge/src/pages/own-page.ts).
import type { OwnData } from '@solidarity-kit/campaigns/own';

/** The host's data, checked by the service; undefined for the kit as it is, and where there is no page. */
export const ownData: OwnData | undefined = read();

function read(): OwnData | undefined {
  const text = globalThis.document?.getElementById('kit-data')?.textContent;
  return text ? (JSON.parse(text) as OwnData) : undefined;
}
