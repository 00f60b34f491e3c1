// The forms of a sign as SVG. They name nobody: no comment, no id of ours, no generator, and the accessible name that the owner chooses.
import { escape } from '../xml.ts';
import type { Sign } from './sign.ts';

/** Every form that is a picture, with its size in px. */
export const signForms = {
  /** As large as the text beside it, for a line of HTML. */
  icon: { width: 16, height: 16 },
  /** For a row of badges in a README. */
  badge: { width: 28, height: 20 },
  /** For the tab of a browser. */
  favicon: { width: 32, height: 32 },
  /** A line across a README. */
  divider: { width: 768, height: 16 },
  /** Below an e-mail; as PNG, since mail programs draw no SVG. */
  signature: { width: 32, height: 32 },
} as const;

/** Name of a form. */
export type SignForm = keyof typeof signForms;

/** Whether there is a form of this name. */
export function isSignForm(name: string): name is SignForm {
  return Object.hasOwn(signForms, name);
}

/**
 * A sign as SVG.
 *
 * @param name accessible name; what XML forbids must not be in it. A divider has none: it is decoration.
 */
export function signSvg(sign: Sign, form: SignForm, name: string = sign.title): string {
  const { width, height } = signForms[form];
  const accessibility =
    form === 'divider' ? 'role="presentation"' : `role="img" aria-label="${escape(name)}"`;
  const head = (w: string, h: string, box: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${box}" ${accessibility}>`;
  const sized = (box: string) => head(String(width), String(height), box);
  switch (form) {
    case 'icon':
      return `${head('1em', '1em', '0 0 16 16')}${sign.body}</svg>`;
    case 'badge':
      return `${sized('0 0 28 20')}<rect width="28" height="20" rx="3" fill="#cfc4b4"/><rect x="1" y="1" width="26" height="18" rx="2" fill="#fffdf8"/><g transform="translate(6 2)">${sign.body}</g></svg>`;
    case 'divider':
      return sized('0 0 768 16') + divider(sign) + '</svg>';
    default:
      return `${sized('0 0 16 16')}${sign.body}</svg>`;
  }
}

function divider({ body, line, tile }: Sign): string {
  if (tile)
    return `<pattern id="a" width="16" height="16" patternUnits="userSpaceOnUse">${tile}</pattern><path fill="url(#a)" d="M0 0h768v16H0z"/>`;
  return `<path fill="${line}" fill-opacity=".5" d="M0 8h364v1H0zM404 8h364v1H404z"/><g transform="translate(376)">${body}</g>`;
}
