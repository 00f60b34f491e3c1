// Which version the next release has.
import { compareVersions } from '../../packages/banner/src/releases.ts';

/** How much changes, by semantic versioning. */
export type Bump = 'major' | 'minor' | 'patch';

/** From the largest to the smallest. */
export const bumps = ['major', 'minor', 'patch'] as const satisfies readonly Bump[];

/** The version after another: `1.0.3` and `minor` give `1.1.0`. */
export function bumped(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/**
 * The version to release.
 *
 * @param inPackages what package.json says
 * @param published the newest release; undefined before the first one, which takes the packages' version as it is
 * @param bump how much has changed
 * @returns undefined when nothing says how much has changed
 */
export function nextVersion(
  inPackages: string,
  published: string | undefined,
  bump: Bump | undefined,
): string | undefined {
  if (published === undefined || compareVersions(inPackages, published) > 0) return inPackages;
  return bump && bumped(published, bump);
}
