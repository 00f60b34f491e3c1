// The bill of materials of a release: pnpm's own CycloneDX document of what the packages need, with the packed packages' hashes, and the same bytes each time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages } from './packages.ts';
import type { ReleaseEntry } from '../../packages/banner/src/releases.ts';

/** The parts of a CycloneDX 1.6 document that are written here. */
interface Bill {
  serialNumber: string;
  metadata: { timestamp: string; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

interface Component {
  type: string;
  group?: string;
  name: string;
  version: string;
  purl: string;
  'bom-ref': string;
  licenses?: Licence[];
  hashes?: { alg: string; content: string }[];
}

/** A licence by its SPDX name, or an expression of several. */
type Licence = { license: { id: string } } | { expression: string };

const nameOf = ({ group, name }: Component) => (group ? `${group}/${name}` : name);

/**
 * The licences of the installed packages by `name@version`. Packages for one platform are left out: which of them are installed differs from
 * machine to machine.
 */
function installedLicences(root: string): Map<string, Licence> {
  const found = new Map<string, Licence>();
  const store = join(root, 'node_modules/.pnpm');
  for (const folder of readdirSync(store)) {
    const spec = /^(@?[^@(]+)@/.exec(folder)?.[1]?.replace('+', '/');
    const path = join(store, folder, 'node_modules', spec ?? '', 'package.json');
    if (!spec || !existsSync(path)) continue;
    const { name, version, license, os } = JSON.parse(readFileSync(path, 'utf8')) as {
      name: string;
      version: string;
      license?: unknown;
      os?: unknown;
    };
    if (typeof license !== 'string' || os) continue;
    found.set(
      `${name}@${version}`,
      /[ ()]/.test(license) ? { expression: license } : { license: { id: license } },
    );
  }
  return found;
}

/** The reference of a package that is installed beside one of ours. */
function refOf(folder: string, name: string): string {
  const path = `${folder}/node_modules/${name}/package.json`;
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/**
 * Which packages ours need, from their manifests and what is installed beside them: pnpm 12.21 names these edges at one of the packages that
 * have them, and at another one the next time.
 */
function setOwnEdges(bill: Bill, root: string): void {
  const edges = new Map<string, string[]>();
  for (const { folder, name, dependencies } of publicPackages(root)) {
    const own = bill.components.find((component) => nameOf(component) === name);
    if (own)
      edges.set(
        own['bom-ref'],
        dependencies.map((needed) => refOf(folder, needed)),
      );
  }
  edges.set(bill.metadata.component['bom-ref'], [...edges.keys()]);
  bill.dependencies = bill.dependencies.map((one) => ({
    ref: one.ref,
    dependsOn: edges.get(one.ref) ?? one.dependsOn,
  }));
}

/** A UUID (version 8, of own making) from a text: the document's number follows from what it says. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** By code units, which no language of the machine changes. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `solidarity-kit-badge-1.0.0.tgz`: how pnpm names the package of `@solidarity-kit/badge`. */
const tarballOf = ({ group, name, version }: Component) =>
  `${group ? `${group.replace(/^@/, '')}-` : ''}${name}-${version}.tgz`;

/**
 * Writes `solidarity-kit-<version>.cdx.json`.
 *
 * @param folder has the packed packages
 */
export function writeBillOfMaterials(
  root: string,
  folder: string,
  { version, date }: ReleaseEntry,
): void {
  const text = execFileSync(
    'pnpm',
    ['sbom', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--prod'].concat(
      // From the lockfile alone: what else pnpm would say follows from what the user's store happens to hold.
      ['--lockfile-only', '--filter', './packages/*'],
    ),
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const bill = JSON.parse(text) as Bill;
  const packed = new Set(readdirSync(folder));
  const licences = installedLicences(root);
  for (const component of bill.components) {
    const licence = licences.get(`${nameOf(component)}@${component.version}`);
    if (licence && !component.licenses) component.licenses = [licence];
    const name = tarballOf(component);
    if (!packed.has(name)) continue;
    const content = createHash('sha512')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    component.hashes = [{ alg: 'SHA-512', content }];
  }
  setOwnEdges(bill, root);
  // pnpm lists them in another order each time.
  bill.components.sort((a, b) => order(a['bom-ref'], b['bom-ref']));
  bill.dependencies.sort((a, b) => order(a.ref, b.ref));
  for (const { dependsOn } of bill.dependencies) dependsOn.sort(order);
  Object.assign(bill.metadata.component, { name: 'solidarity-kit-release', version });
  bill.metadata.timestamp = `${date}T00:00:00Z`;
  bill.serialNumber = '';
  bill.serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bill))}`;
  writeFileSync(
    join(folder, `solidarity-kit-${version}.cdx.json`),
    `${JSON.stringify(bill, null, 2)}\n`,
  );
}
