// Astro's middleware: runs for each page that is built or asked for, and adds the banner in the page's language. Only in Astro's own build.
import { siteHtml, under } from '@solidarity-kit/site/html';
import options from 'virtual:solidarity-kit/options';

const banner = siteHtml(options);

/** Adds the banner to a page of HTML; any other answer passes as it is. */
export async function onRequest(_: unknown, next: () => Promise<Response>): Promise<Response> {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { BASE_URL: base } = (import.meta as unknown as { env: { BASE_URL: string } }).env;
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  const page = banner.page(await response.text(), under(base));
  return new Response(page, { status, statusText, headers });
}
