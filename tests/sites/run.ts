// `npm run test:sites`: every example built by its real tool and looked at, and the table of examples/README.md written from what was seen.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../support/browser.ts';
import { check } from './check.ts';
import { sites } from './sites.ts';
import { changeTable } from './table.ts';

const readme = fileURLToPath(new URL('../../examples/README.md', import.meta.url));
const isPackage = process.argv.includes('--packages');
const asked = process.argv.slice(2).filter((word) => word !== '--packages');
const unknown = asked.filter((id) => !sites.some((site) => site.id === id));
if (unknown.length > 0) {
  console.error(
    `${unknown.join(', ')}: no such example. There are: ${sites.map(({ id }) => id).join(', ')}.`,
  );
  process.exit(2);
}
const browser = await launchBrowser();
let failures = 0;
const chosen = sites.filter(
  ({ id, hasPackage }) => (asked.length === 0 || asked.includes(id)) && (hasPackage || !isPackage),
);
for (const site of chosen) {
  const began = performance.now();
  try {
    const { row, wrong } = await check(browser, site, isPackage ? 'package' : 'copy');
    if (!isPackage)
      writeFileSync(
        readme,
        changeTable(
          readFileSync(readme, 'utf8'),
          row,
          sites.map(({ id }) => id),
        ),
      );
    failures += wrong.length > 0 ? 1 : 0;
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`${wrong.length > 0 ? '✗' : '✓'} ${site.name} ${row.version} (${seconds} s)`);
    for (const sentence of wrong) console.log(`  ${sentence}`);
  } catch (error) {
    failures += 1;
    console.log(`✗ ${site.name}: ${(error as Error).message}`);
  }
}
await browser.close();
process.exitCode = failures > 0 ? 1 : 0;
