// What `--help` prints.
import { variables } from '../settings.ts';

/** The help, from the settings themselves. */
export function helpText(): string {
  const rows = Object.entries(variables).map(([name, { default: otherwise, help }]) => {
    return `  ${name.padEnd(18)}${help}\n${' '.repeat(20)}default: ${otherwise}`;
  });
  return `Serves the config page, the banner's script and badges on one origin.

Usage: node apps/edge/src/node.ts [--help]

Settings, by environment variable:
${rows.join('\n')}

SIGINT and SIGTERM stop it after the answers in flight. With WORKERS above 1, SIGHUP replaces the processes one by one; one process ignores it.`;
}
