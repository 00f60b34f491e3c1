// Next.js: a server component in the root layout's <body> (app router), or in the document's (pages router).
import { componentFile, componentName, hasBody, ownFile, withComponent } from '../js/jsx.ts';
import { given } from '../banner.ts';
import { assetEdits } from '../document.ts';
import { stringAt } from '../js/config.ts';
import type { Project } from '../project.ts';
import { Unsure, type Edit, type Platform, type SiteBanner } from '../types.ts';

const packageName = '@solidarity-kit/next';

/** The files that have the <body>: root layouts, of which there may be several in groups of routes, or the document. */
async function documentsOf(project: Project): Promise<string[]> {
  const files = await project.files(/^(layout|_document)\.[jt]sx?$/, ['.next', 'out']);
  const roots = files.filter((path) =>
    /^(src\/)?(app\/(.*\/)?layout|pages\/_document)\./.test(path),
  );
  const found: string[] = [];
  for (const path of roots) if (hasBody((await project.text(path)) ?? '')) found.push(path);
  return found;
}

/** Path under which the site is served, '' for its root. */
async function basePath(project: Project): Promise<string> {
  const config = await project.first(
    ...['ts', 'mjs', 'js', 'cjs', 'mts'].map((end) => `next.config.${end}`),
  );
  const base = config && stringAt(config, (await project.text(config)) ?? '', 'basePath');
  if (base === null) throw new Unsure(`${config}: basePath is not written out as a string.`);
  return base ?? '';
}

/** `src/app/[lang]/layout.tsx` -> `../../solidarity-banner` */
const wayUp = (path: string, folder: string): string => {
  const depth = path.slice(folder.length).split('/').length - 1;
  return `${depth > 0 ? '../'.repeat(depth) : './'}solidarity-banner`;
};

/** The component's tag for the package: its options as attributes. */
const packageTag = ({ choice }: SiteBanner): string => {
  const attributes = given(choice).map(([name, value]) =>
    typeof value === 'string' && !/["\\&\n]/.test(value)
      ? ` ${name}="${value}"`
      : ` ${name}={${JSON.stringify(value)}}`,
  );
  return `<${componentName}${attributes.join('')} />`;
};

const platform: Platform = {
  id: 'next',
  name: 'Next.js',
  order: 10,
  outputs: ['.next', 'out'],
  package: packageName,
  async find(project) {
    const version = await project.dependency('next');
    if (version === undefined) return undefined;
    const documents = await documentsOf(project);
    return {
      because: [`next ${version} in package.json`, ...documents].join(', '),
      see: 'npm run dev',
      async plan(banner) {
        if (documents.length === 0)
          throw new Unsure(
            'there is no layout in app/ with a <body>, and no pages/_document with one.',
          );
        const isPackage = banner.from === 'package';
        const folder = documents[0]!.startsWith('src/') ? 'src/' : '';
        const home = documents.some((path) => path.includes('pages/_document'))
          ? folder
          : `${folder}app/`;
        const base = await basePath(project);
        const edits: Edit[] = [];
        let lang: string | undefined;
        for (const path of documents) {
          const before = (await project.text(path)) ?? '';
          const done = withComponent(path, before, {
            position: banner.choice.position,
            tag: isPackage ? packageTag(banner) : `<${componentName} />`,
            module: isPackage ? packageName : wayUp(path, home),
          });
          lang ??= done.lang;
          edits.push({ path, before, after: done.text });
        }
        if (isPackage) return edits;
        const isTyped = /\.tsx?$/.test(documents[0]!);
        const text = componentFile(banner, lang, {
          imports: ["import { createElement } from 'react';"],
          address: (name) => `${base}/${name}`,
        });
        return [
          ...edits,
          await ownFile(project, `${home}solidarity-banner.${isTyped ? 'tsx' : 'jsx'}`, text),
          ...(await assetEdits(project, banner, 'public')),
        ];
      },
    };
  },
};

export default platform;
