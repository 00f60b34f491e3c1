// The config page with a host's own data in it, so that it shows them without a request and from the first paint on.
import { operator, type Schedule } from '@solidarity-kit/campaigns';
import type { OwnData } from '@solidarity-kit/campaigns/own';
import { html } from 'hono/html';

/** Element of the page that holds the data, see apps/config/src/own-data.ts. */
const id = 'kit-data';

/**
 * The page's HTML with the data, before its first script.
 *
 * @param schedule what `default` says; the kit's own when undefined
 */
export function withOwnData(page: string, own: OwnData, schedule: Schedule | undefined): string {
  // In a script that is no program only `<` could end it.
  const data = JSON.stringify({ ...own, ...(schedule ? { schedule } : {}) }).replaceAll(
    '<',
    '\\u003c',
  );
  const { name } = operator;
  const named =
    name === undefined
      ? page
      : page.replace('<title>Solidarity Kit', () => `<title>${String(html`${name}`)}`);
  return named.replace(
    '<script',
    () => `<script type="application/json" id="${id}">${data}</script>\n    <script`,
  );
}
