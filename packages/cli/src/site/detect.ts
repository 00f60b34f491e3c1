// Which platform a project is built with.
import { all } from './platforms/index.generated.ts';
import type { Project } from './project.ts';
import type { Found, Platform } from './types.ts';

/** Every platform, in the order in which they are looked for. */
export const platforms: readonly Platform[] = [...all].toSorted((a, b) => a.order - b.order);

/** The first platform that knows the project as its own. */
export async function detect(
  project: Project,
): Promise<{ platform: Platform; found: Found } | undefined> {
  for (const platform of platforms) {
    const found = await platform.find(project);
    if (found) return { platform, found };
  }
  return undefined;
}
