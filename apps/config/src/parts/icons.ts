// The page's own small drawings, 16 × 16, in the colour of the text beside them. All are decoration: words stand beside them.
import { svg, html, type TemplateResult } from 'lit';

const icon = (body: TemplateResult) =>
  html`<svg
    class="icon"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.4"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${body}
  </svg>`;

export const phoneIcon = icon(
  svg`<rect x="4.7" y="1.7" width="6.6" height="12.6" rx="1.4"/><path d="M7.3 12h1.4"/>`,
);
export const tabletIcon = icon(
  svg`<rect x="2.7" y="1.7" width="10.6" height="12.6" rx="1.4"/><path d="M7 12h2"/>`,
);
export const desktopIcon = icon(
  svg`<rect x="1.2" y="2.7" width="13.6" height="8.6" rx="1.2"/><path d="M5.5 14h5M8 11.5V14"/>`,
);
export const moonIcon = icon(
  svg`<path d="M13.2 9.6A5.7 5.7 0 0 1 6.4 2.8a5.7 5.7 0 1 0 6.8 6.8z"/>`,
);
export const sunIcon = icon(
  svg`<circle cx="8" cy="8" r="2.9"/><path d="M8 1.3v1.5M8 13.2v1.5M1.3 8h1.5M13.2 8h1.5M3.3 3.3l1 1M11.7 11.7l1 1M3.3 12.7l1-1M11.7 4.3l1-1"/>`,
);
/** Lines that begin on the right. */
export const rightToLeftIcon = icon(
  svg`<path d="M2 3.5h12M7 8h7M4 12.5h10"/><path d="M3.8 6.2 2 8l1.8 1.8"/>`,
);
export const downloadIcon = icon(svg`<path d="M8 2v8M4.8 7.2 8 10.4l3.2-3.2M2.5 13.5h11"/>`);
export const againIcon = icon(svg`<path d="M3 8a5 5 0 1 1 1.6 3.7M3 12.6V9.3h3.3"/>`);
export const tickIcon = icon(svg`<path d="m3 8.5 3.2 3.2L13 4.9"/>`);
