// Light or dark: the reader's switch on this device, else the system's.
import { recall, remember } from '../state/memory.ts';

const system = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark now. */
export function isDark(): boolean {
  const chosen = recall('theme');
  return chosen ? chosen === 'dark' : system.matches;
}

/** Makes the page dark or light. What the system has anyway is not remembered: the page then follows it again. */
export function setDark(dark: boolean): void {
  const theme = dark ? 'dark' : 'light';
  const own = dark !== system.matches;
  remember('theme', own ? theme : undefined);
  document.documentElement.dataset['theme'] = theme;
}

/** Calls back when the system changes between light and dark. */
export function onSystemChange(call: () => void): void {
  system.addEventListener('change', call);
}
