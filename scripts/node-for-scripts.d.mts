export function nodeProblem(given: {
  version: string;
  typescript: unknown;
  bundled: boolean;
  installed: boolean;
}): string | undefined;
export function callersNodeProblem(installed: boolean): string | undefined;
export function nodeForScripts(): string;
export function problemOf(error: unknown): string;
export function isFileProblem(error: unknown): boolean;
