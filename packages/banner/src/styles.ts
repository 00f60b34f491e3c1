// The banner's style sheet. Adopted by the element, written into or linked from the server's form.
import { tagName } from './tag-name.ts';

/** Names the language for editors and for the build, which takes spaces and comments out. Lit's own tag is 200 bytes more. */
const css = String.raw;

/**
 * Everything visible is a custom property or a part. Sizes are in `em` of the text, which is 15/16 of the reader's own default size, or
 * of the page's text where that is larger; never in `rem`, as a host's `html { font-size: 62.5% }` would shrink it.
 *
 * What script finds out of the page comes in as custom properties of the section: `--_font` and `--_size` of the page's text, `--_edge`, the
 * distance to the edge, `--_left` and `--_right`, room for columns and buttons of the page, left and right.
 */
export const bannerStyles: string = css`
  /* An important rule of the inside wins over an important rule of the page: no reset reaches the banner. */
  :host {
    all: initial !important;
    display: block !important;
    color-scheme: inherit !important;
    font-family: inherit !important;
    /* Room that moves as the page grows is nothing that a reader sees move. */
    visibility: hidden !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  section {
    position: relative;
    visibility: visible;
    z-index: var(--solidarity-banner-z-index, 1);
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    border: 0 solid var(--solidarity-banner-line, light-dark(#e4dccf, #3d352d));
    border-bottom-width: 1px;
    background: var(--solidarity-banner-ground, light-dark(#fff, #1b1714));
    color: var(--solidarity-banner-ink, light-dark(#1b1714, #f4ede2));
    font: 500 max(0.9375em, var(--_size, 0px)) / 1.4
      var(--solidarity-banner-font, var(--_font, system-ui));
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  /* Without script, the server's form has the font of the page around it. */
  :host(:not(:defined)) section {
    --_font: inherit;
  }
  [hidden] {
    visibility: hidden;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .reader {
    color-scheme: light dark;
  }
  /* The row. As it stands here, on phones and in a card: flag, sentence and close, the link on a line of its own. */
  section div {
    position: relative;
    box-sizing: border-box;
    width: 100%;
    max-width: var(--solidarity-banner-max-width, none);
    margin-inline: auto;
    padding: 0.65em 1em 0.4em;
    padding-inline-end: max(3.2em, 48px);
  }
  p {
    display: grid;
    grid: auto / auto 1fr;
    margin: 0;
    overflow-wrap: anywhere;
  }
  i,
  ::slotted([slot='icon']) {
    flex: none;
    margin-inline-end: 0.75em;
  }
  /* The flag of Palestine, as Windows has no flag emoji. The fine line keeps black and white visible on any ground. */
  i {
    width: 2em;
    height: 1em;
    margin-top: 0.2em;
    border-radius: 1px;
    outline: 1px solid #8885;
    background: linear-gradient(#000 33.4%, #fff 0 66.7%, #007a3d 0);
  }
  /* Its triangle, a third of the length, on the left in every direction. */
  i::before {
    content: '';
    display: block;
    height: 100%;
    background: #ce1126;
    clip-path: polygon(0 0, 33.4% 50%, 0 100%);
  }
  span {
    text-wrap: pretty;
  }
  a {
    justify-self: start;
    padding: 0.2em 0;
    padding-inline-end: 1.15em;
    color: var(--solidarity-banner-accent, light-dark(#9e1b32, #f4a6b4));
    font-weight: 600;
    text-decoration: underline 1px;
    text-decoration-color: color-mix(in srgb, currentColor 40%, #0000);
    text-underline-offset: 0.35em;
  }
  span,
  a {
    grid-column: 2;
    min-width: 0;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  small {
    display: block;
    margin: 0.2em 3.44em 0.5em;
    margin-inline-end: 0;
    font-size: 0.8em;
    font-weight: 400;
  }
  /* An arrow that points where the words go, drawn, as not every font has one: a corner turned on its tip, and its diagonal. */
  a::after {
    content: '';
    display: inline-block;
    width: 0.45em;
    height: 0.45em;
    /* Without a width of its own it never stands on a line alone. */
    margin-inline: 0.5em -0.95em;
    border: solid;
    border-width: 0.12em 0.12em 0 0;
    background: linear-gradient(to bottom right, #0000 44%, currentColor 0 56%, #0000 0);
    rotate: 45deg;
    vertical-align: 0.12em;
  }
  a:dir(rtl)::after {
    rotate: -135deg;
  }
  button {
    all: unset;
    position: absolute;
    top: 0;
    inset-inline-end: 0;
    box-sizing: border-box;
    width: max(3em, 44px);
    height: max(3em, 44px);
    display: grid;
    place-content: center;
    border-radius: 50%;
    cursor: pointer;
  }
  button:hover {
    background: #8882;
  }
  @media (max-width: 22em) {
    section div {
      font-size: 0.93em;
    }
  }
  @media (min-width: 40em) {
    :not(.corner) > section div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      min-height: max(3.2em, 48px);
      padding: 0.4em max(3.6em, 54px);
    }
    :not(.corner) > section p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    /* In a narrow column the link goes under the words before they are squeezed. */
    :not(.corner) > section span {
      flex: 1 1 10em;
      max-width: max-content;
    }
    :not(.corner) > section i {
      margin-top: 0;
    }
    :not(.corner) > section a {
      flex: none;
      max-width: 50%;
      margin-inline-start: 0.8em;
    }
    :not(.corner) > section small {
      width: 100%;
      margin: 0;
      text-align: center;
    }
    :not(.corner) > section button {
      inset-block: 0;
      inset-inline-end: 0.3em;
      margin-block: auto;
    }
  }
  /* The cross, cut out of a border, which keeps its colour where a reader's device chooses the colours. */
  button::before {
    content: '';
    border: 0.3em solid;
    clip-path: polygon(
      0 13%,
      13% 0,
      50% 37%,
      87% 0,
      100% 13%,
      63% 50%,
      100% 87%,
      87% 100%,
      50% 63%,
      13% 100%,
      0 87%,
      37% 50%
    );
  }
  /* Before, and without, script there is nothing behind the button; its place is kept so that nothing moves. */
  :host(:not(:defined)) button {
    visibility: hidden;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
    border-radius: 2px;
  }
  svg {
    flex: none;
    width: 100%;
    shape-rendering: crispEdges;
  }
  .bottom section,
  .corner section {
    position: fixed;
    z-index: var(--solidarity-banner-z-index, 900);
    inset: auto var(--_right, 0px) 0 var(--_left, 0px);
    translate: 0 calc(-1 * var(--_edge, 0px));
    border-width: 1px 0 0;
    /* Large text on a small screen: the cross stays within reach. */
    max-height: 60vh;
    overflow: hidden auto;
    padding-bottom: env(safe-area-inset-bottom);
  }
  /* What sticks to the top stands in its room until script has measured that, and then takes it out of the flow. */
  .sticky section {
    z-index: var(--solidarity-banner-z-index, 900);
    padding-top: env(safe-area-inset-top);
  }
  :is(.bottom, .corner, .inline) svg,
  :is(.bottom, .corner, .inline) .flag::before {
    order: -1;
  }
  .inline section,
  .corner section {
    border-width: 1px;
    border-radius: var(--solidarity-banner-radius, 0.6em);
    overflow: clip;
  }
  .corner section {
    overflow: hidden auto;
    inset: auto calc(1em + var(--_right, 0px)) 1em auto;
    width: min(24em, 100vw - 2em);
    padding: 0;
    box-shadow: 0 0.4em 1.6em #0003;
  }
  .corner > :dir(rtl) {
    inset: auto auto 1em calc(1em + var(--_left, 0px));
  }
  /* Where the page leaves no place at the edge, it ends the page. */
  [data-flow] section {
    position: relative;
    inset: auto;
    translate: none;
  }
  /* The flag as an edge towards the page; never words over it. */
  .flag::before {
    content: '';
    order: 1;
    flex: none;
    height: 6px;
    background:
      conic-gradient(from 236.3deg at 9px 50%, #ce1126 67.4deg, #0000 0) 0 0 / 9px 100% no-repeat,
      linear-gradient(#000 33.4%, #fff 0 66.7%, #007a3d 0);
  }
  .flag i,
  .flag svg {
    display: none;
  }
  .flag small {
    margin-inline-start: 0;
  }
  /* At 400 % zoom, or on a very low screen, a banner that stays would take the page from its reader. */
  @media (max-height: 20em) {
    .room section {
      position: relative;
      inset: auto;
      translate: none;
    }
  }
  @media (prefers-contrast: more) {
    section {
      border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    i,
    .flag::before {
      forced-color-adjust: none;
    }
    svg {
      display: none;
    }
    button {
      border: 1px solid;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/** The style sheet of an element of another name: its custom properties are called like it. */
export const stylesOf = (name: string): string =>
  name === tagName ? bannerStyles : bannerStyles.replaceAll(tagName, name);
