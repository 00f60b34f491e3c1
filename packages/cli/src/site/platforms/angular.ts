// Angular: the page's template that angular.json names, outside of what the framework draws.
import { documentEdits } from '../document.ts';
import type { Project } from '../project.ts';
import { Unsure, type Platform } from '../types.ts';

interface Options {
  index?: string | { input?: string };
  assets?: (string | { glob?: string; input?: string; output?: string })[];
}

interface Workspace {
  projects?: Record<
    string,
    {
      projectType?: string;
      sourceRoot?: string;
      root?: string;
      architect?: { build?: { options?: Options } };
      targets?: { build?: { options?: Options } };
    }
  >;
}

/** The page and the folder of assets of the workspace's one application. */
async function applicationOf(project: Project): Promise<{ index: string; assets: string }> {
  let workspace: Workspace;
  try {
    workspace = JSON.parse((await project.text('angular.json')) ?? '') as Workspace;
  } catch {
    throw new Unsure('angular.json could not be read as JSON.');
  }
  const applications = Object.values(workspace.projects ?? {}).filter(
    ({ projectType }) => projectType !== 'library',
  );
  const [application, ...others] = applications;
  if (!application || others.length > 0)
    throw new Unsure(`angular.json has ${applications.length} applications, not one.`);
  const options = (application.architect ?? application.targets)?.build?.options ?? {};
  const { index: given } = options;
  const source = application.sourceRoot ?? `${application.root ? `${application.root}/` : ''}src`;
  const index = (typeof given === 'string' ? given : given?.input) ?? `${source}/index.html`;
  const folder = options.assets?.find(
    (asset) =>
      typeof asset === 'object' && asset.glob === '**/*' && !asset.output?.replace(/[./]/g, ''),
  );
  const assets = typeof folder === 'object' ? folder.input?.replace(/\/$/, '') : undefined;
  if (!assets)
    throw new Unsure(
      'angular.json names no folder whose files lie beside index.html: {"glob": "**/*", "input": "public"} in "assets".',
    );
  return { index, assets };
}

const platform: Platform = {
  id: 'angular',
  name: 'Angular',
  order: 70,
  outputs: ['dist', '.angular'],
  async find(project) {
    const version = await project.dependency('@angular/core');
    if (version === undefined || !(await project.has('angular.json'))) return undefined;
    return {
      because: `@angular/core ${version} in package.json, and angular.json`,
      see: 'npm start',
      async plan(banner) {
        const { index, assets } = await applicationOf(project);
        return documentEdits(project, banner, {
          paths: [index],
          assets,
          // From <base href>, which Angular's router needs. What the script is to say is in its address: autoCsp drops attributes.
          address: (name) => name,
          escape: (html) =>
            html.replace(
              /(<script async src="[^"]*)"([^>]*) data-message="([^"]*)"/,
              (_, src: string, rest: string, message: string) =>
                `${src}#message=${message}"${rest}`,
            ),
        });
      },
    };
  },
};

export default platform;
