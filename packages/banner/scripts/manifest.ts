// The element for tools: the Custom Elements Manifest, and from it VS Code's custom data. Both come from the class's own documentation.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as untyped from '@custom-elements-manifest/analyzer';
import { positions, themes } from '../src/options.ts';
import { messageIds } from '@solidarity-kit/campaigns';

/** The analyzer's interface for programs, which its types leave out. */
interface Analyzer {
  create(options: { modules: object[]; plugins: object[] }): object;
  ts: {
    createSourceFile(path: string, text: string, target: number, parents: boolean): object;
    ScriptTarget: { ES2022: number };
  };
}

const { create, ts } = untyped as unknown as Analyzer;
const litFile: string =
  '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
const { litPlugin } = (await import(litFile)) as { litPlugin(): object[] };

const root = fileURLToPath(new URL('..', import.meta.url));

/** A named thing of the element's face. */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

/** The element's declaration in a Custom Elements Manifest; what is read of it here. */
export interface ElementDeclaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: (Named & { fieldName?: string })[];
  readonly slots: Named[];
  readonly cssParts: Named[];
  readonly cssProperties: Named[];
  readonly events: Named[];
  readonly members: (Named & { kind: string; privacy?: string })[];
}

/** A Custom Elements Manifest (schema 1.0.0). */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: {
    path: string;
    declarations: (ElementDeclaration & { customElement?: boolean })[];
  }[];
}

/** The manifest, from the sources as they are now. */
export function customElementsManifest(): Manifest {
  const modules = ['src/element.ts', 'src/define.ts'].map((path) =>
    ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const text = JSON.stringify(create({ modules, plugins: litPlugin() }));
  const manifest = JSON.parse(
    text.replaceAll('src/', 'dist/').replaceAll('.ts"', '.js"'),
  ) as Manifest;
  for (const { declarations } of manifest.modules)
    for (const declaration of declarations)
      if (declaration.customElement)
        // Private names and Lit's own callbacks are nobody's interface.
        Object.assign(declaration, {
          members: declaration.members.filter(
            ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
          ),
          // What is dispatched under a variable's name is not an event of that name.
          events: declaration.events.filter(({ description }) => description),
        });
  return manifest;
}

/** The declaration of `<solidarity-banner>`. */
export function elementDeclaration(
  manifest: Manifest = customElementsManifest(),
): ElementDeclaration {
  const found = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'solidarity-banner');
  if (!found) throw new Error('manifest: <solidarity-banner> was not found in the sources');
  return found;
}

/** Values that an editor can offer. */
const values: Record<string, readonly string[]> = {
  theme: themes,
  position: positions,
  message: [...messageIds, 'default'],
  dismissible: ['true', 'false'],
};

/** VS Code's custom data for HTML: the tag, its attributes and their values. */
export function vscodeData(declaration: ElementDeclaration = elementDeclaration()): object {
  return {
    version: 1.1,
    tags: [
      {
        name: declaration.tagName,
        description: declaration.description,
        attributes: declaration.attributes.map(({ name, description }) => ({
          name,
          description,
          ...(values[name] ? { values: values[name].map((value) => ({ name: value })) } : {}),
        })),
      },
    ],
  };
}

/** Writes both files into dist/, for the package. */
export function writeManifest(): void {
  mkdirSync(`${root}dist`, { recursive: true });
  const write = (file: string, data: object): void =>
    writeFileSync(`${root}dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
  write('custom-elements.json', customElementsManifest());
  write('vscode.html-custom-data.json', vscodeData());
}

if (import.meta.main) writeManifest();
