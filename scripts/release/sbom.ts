// The bill of materials of a release: pnpm's own CycloneDX document of what the packages need, with the packed packages' hashes, and the same bytes each time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  hashes?: { alg: string; content: string }[];
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
    ['sbom', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--prod'].concat([
      '--filter',
      './packages/*',
    ]),
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const bill = JSON.parse(text) as Bill;
  const packed = new Set(readdirSync(folder));
  for (const component of bill.components) {
    const name = tarballOf(component);
    if (!packed.has(name)) continue;
    const content = createHash('sha512')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    component.hashes = [{ alg: 'SHA-512', content }];
  }
  // pnpm lists them in another order each time.
  bill.components.sort((a, b) => order(a['bom-ref'], b['bom-ref']));
  bill.dependencies.sort((a, b) => order(a.ref, b.ref));
  for (const { dependsOn } of bill.dependencies) dependsOn.sort(order);
  const own = bill.metadata.component;
  const purl = `pkg:npm/solidarity-kit@${version}#release`;
  Object.assign(own, { name: 'solidarity-kit-release', version, purl });
  bill.metadata.timestamp = `${date}T00:00:00Z`;
  bill.serialNumber = '';
  bill.serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bill))}`;
  writeFileSync(
    join(folder, `solidarity-kit-${version}.cdx.json`),
    `${JSON.stringify(bill, null, 2)}\n`,
  );
}
