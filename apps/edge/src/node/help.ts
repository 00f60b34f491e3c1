// What `--help` prints.
import { relative } from 'node:path';
import { variables } from '../settings.ts';

/** The help, from the settings themselves. */
export function helpText(): string {
  const rows = Object.entries(variables).map(([name, { default: fallback, help }]) => {
    return `  ${name.padEnd(18)}${help}\n${' '.repeat(20)}default: ${fallback}`;
  });
  return `Serves the config page, the banner's script and badges on one origin.

Usage: node ${program()} [--help]

Settings, by environment variable:
${rows.join('\n')}

SIGINT and SIGTERM stop it after the answers in flight. SIGHUP reads the folder of KIT_DATA and the keys of FEED_TRUST again; with WORKERS above 1 it also replaces the processes one by one.`;
}

/** The program as it was called, from the current folder where that is shorter. */
function program(): string {
  const called = process.argv[1] ?? 'server.js';
  const here = relative(process.cwd(), called);
  return here !== '' && here.length < called.length ? here : called;
}
