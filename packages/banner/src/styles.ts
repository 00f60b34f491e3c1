// The banner's style sheet. Adopted by the element, written into or linked from the server's form.

/** Names the language for editors and for the build, which takes spaces and comments out. Lit's own tag is 200 bytes more. */
const css = String.raw;

/**
 * Everything visible is a custom property or a part. Sizes are in `em` of the reader's own default size, as a host's
 * `html { font-size: 62.5% }` would shrink `rem`.
 */
export const bannerStyles: string = css`
  /* An important rule of the inside wins over an important rule of the page: no reset reaches the banner. */
  :host {
    all: initial !important;
    display: block !important;
    color-scheme: inherit !important;
    /* Room that moves as the page grows is nothing that a reader sees move. */
    visibility: hidden !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  section {
    --_ground: light-dark(#fff, #1b1714);
    --_ink: light-dark(#1b1714, #f4ede2);
    --_accent: light-dark(#9e1b32, #f4ede2);
    --_on-accent: light-dark(#fff, #1b1714);
    --_line: light-dark(#e4dccf, #352e27);
    position: relative;
    visibility: visible;
    z-index: var(--solidarity-banner-z-index, 1000);
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    border: 0 solid var(--solidarity-banner-line, var(--_line));
    border-block-end-width: 1px;
    background: var(--solidarity-banner-ground, var(--_ground));
    color: var(--solidarity-banner-ink, var(--_ink));
    font: 600 0.9375em/1.4
      var(--solidarity-banner-font, 'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif);
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  .light {
    color-scheme: light;
  }
  .dark,
  .flag {
    color-scheme: dark;
  }
  .reader {
    color-scheme: light dark;
  }
  section div {
    display: flex;
    align-items: center;
    gap: 0.75em;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: var(--solidarity-banner-max-width, 80em);
    margin-inline: auto;
    padding: 0.5em max(1em, env(safe-area-inset-right)) 0.5em max(1em, env(safe-area-inset-left));
  }
  [part='flag'] {
    inline-size: 2em;
    block-size: 1em;
    margin-inline-end: 0.5em;
    vertical-align: -0.13em;
    outline: 1px solid #8886;
  }
  p {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  span {
    margin-inline-end: 0.6em;
  }
  a {
    display: inline-block;
    margin-block: 0.2em;
    padding: 0.28em 1em;
    border: 1px solid transparent;
    border-radius: var(--solidarity-banner-radius, 2em);
    background: var(--solidarity-banner-accent, var(--_accent));
    color: var(--solidarity-banner-on-accent, var(--_on-accent));
    font-size: 0.9em;
    text-decoration: none;
    vertical-align: middle;
  }
  a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button {
    flex: none;
    box-sizing: border-box;
    inline-size: 2.4em;
    block-size: 2.4em;
    margin: 0;
    margin-inline-end: -0.6em;
    padding: 0.7em;
    border: 1px solid transparent;
    border-radius: 50%;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: #8883;
  }
  button svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  /* Before, and without, script there is nothing behind the button; its place is kept so that nothing moves. */
  :host(:not(:defined)) button {
    visibility: hidden;
  }
  :focus-visible {
    outline: 2px solid var(--solidarity-banner-ink, var(--_ink));
    outline-offset: 2px;
  }
  [part='border'] {
    order: -1;
    flex: none;
    inline-size: 100%;
    shape-rendering: crispEdges;
  }
  .red {
    fill: light-dark(#9e1b32, #e2667a);
  }
  .gold {
    fill: light-dark(#8a6420, #d9ae63);
  }
  .olive {
    fill: light-dark(#3f5b2f, #9dbb84);
  }
  /* What sticks to the top stands in its room until script has measured that, and then takes it out of the flow. */
  .sticky section {
    padding-block-start: env(safe-area-inset-top);
  }
  .bottom section,
  .corner section {
    position: fixed;
    inset-inline: 0;
  }
  .bottom section,
  .corner section {
    inset-block-end: var(--_edge, 0);
    border-block-width: 1px 0;
    padding-block-end: env(safe-area-inset-bottom);
  }
  .inline section,
  .corner section {
    border-width: 1px;
    border-radius: var(--solidarity-banner-radius, 0.5em);
    overflow: clip;
  }
  .corner section {
    inset-inline: auto 1em;
    inset-block-end: calc(1em + var(--_edge, 0px));
    inline-size: min(24em, 100vw - 2em);
    padding: 0;
    box-shadow: 0 0.4em 1.6em #0003;
  }
  .corner div {
    align-items: start;
    padding: 0.9em 1em;
  }
  .flag {
    background: linear-gradient(#000 33.3%, #fff 0 66.6%, #007a3d 0);
  }
  .flag::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    inline-size: 4em;
    background: #ce1126;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .flag div {
    position: relative;
    inline-size: fit-content;
    max-inline-size: calc(100% - 1em);
    margin: 0.4em auto;
    padding: 0.15em 1em;
    border-radius: 1.6em;
    background: var(--solidarity-banner-ground, var(--_ground));
  }
  .flag [part='flag'],
  .flag [part='border'] {
    display: none;
  }
  /* At 400 % zoom, or on a very low screen, a banner that stays would take the page from its reader. */
  @media (max-height: 20em) {
    .room section {
      position: relative;
      inset: auto;
    }
  }
  @media (max-width: 22em) {
    section {
      font-size: 0.875em;
    }
  }
  @media (prefers-contrast: more) {
    section {
      border-color: currentColor;
    }
    a {
      text-decoration: underline;
    }
  }
  @media (forced-colors: active) {
    [part='flag'] {
      forced-color-adjust: none;
    }
    [part='border'] {
      display: none;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
  /* Browsers from before light-dark(), 2024: one look, legible on any page. */
  @supports not (color: light-dark(#000, #fff)) {
    section {
      --_ground: #1b1714;
      --_ink: #f4ede2;
      --_accent: #f4ede2;
      --_on-accent: #1b1714;
      --_line: #352e27;
    }
  }
`;
