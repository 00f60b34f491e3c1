// Finds a Chromium that behaves the same on every machine: unpacks the one from npm once, with its own font configuration.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Arguments to start it with. The package's own switch off web security, which would make tests of it meaningless. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const unpack = `
  const chromium = (await import(process.env.CHROMIUM_MODULE)).default;
  const { inflate } = await import(process.env.CHROMIUM_MODULE);
  await chromium.executablePath();
  await inflate(process.env.CHROMIUM_LIBRARIES);
`;

/** The browser's own Latin and one Arabic family, and nothing of the machine's: pictures are the same everywhere. */
function fontConfiguration(folder: string): string {
  const arabic = dirname(require.resolve('@expo-google-fonts/noto-sans-arabic/package.json'));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>${arabic}</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>
`;
}

/** Unpacks into a folder of its own and renames it into place, so that two processes cannot meet half-way. */
function unpackInto(folder: string, packageFolder: string): void {
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
    env: {
      ...process.env,
      TMPDIR: temporary,
      CHROMIUM_MODULE: pathToFileURL(require.resolve('@sparticuz/chromium')).href,
      CHROMIUM_LIBRARIES: join(packageFolder, 'bin/al2023.tar.br'),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The path of a Chromium to start, from `CHROMIUM_PATH` or unpacked from npm.
 * Sets `FONTCONFIG_FILE` (and `LD_LIBRARY_PATH` where the machine lacks its libraries) in this process for the browser to inherit.
 */
export async function chromiumPath(): Promise<string> {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  const packageFolder = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(root, `node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    unpackInto(folder, packageFolder);
  }
  const path = join(folder, 'chromium');
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontConfiguration(folder));
  process.env['FONTCONFIG_FILE'] = fonts;
  const lacks = /not found/.test(execFileSync('ldd', [path], { encoding: 'utf8' }));
  if (lacks) process.env['LD_LIBRARY_PATH'] = join(folder, 'al2023/lib');
  return path;
}

if (import.meta.main) console.log(await chromiumPath());
