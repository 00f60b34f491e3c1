// Plain HTML: every page of a folder, the files beside the first page, found from each page by a way of its own.
import { documentEdits } from '../document.ts';
import type { Platform } from '../types.ts';

const platform: Platform = {
  id: 'html',
  name: 'plain HTML',
  order: 900,
  outputs: [],
  async find(project) {
    if (await project.has('package.json')) return undefined;
    const pages = await project.files(/\.html?$/i);
    if (!pages.some((path) => /^index\.html?$/i.test(path))) return undefined;
    const documents: string[] = [];
    for (const path of pages)
      if (/<\/body\s*>/i.test((await project.text(path)) ?? '')) documents.push(path);
    if (documents.length === 0) return undefined;
    return {
      because: `index.html and no package.json: ${documents.length} pages`,
      see: 'open index.html in a browser',
      plan: (banner) =>
        documentEdits(project, banner, {
          paths: documents,
          assets: '',
          address: (name, path) => '../'.repeat(path.split('/').length - 1) + name,
        }),
    };
  },
};

export default platform;
