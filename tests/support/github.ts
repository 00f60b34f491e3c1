// Renders Markdown as GitHub does: GFM, inline HTML, then the sanitizing schema that is GitHub's.
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

/**
 * @param markdown a README
 * @returns a whole HTML page with the article that GitHub would show
 */
export async function renderReadme(markdown: string): Promise<string> {
  const article = String(await pipeline.process(markdown));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>README</title><body><article>${article}</article></body></html>`;
}
