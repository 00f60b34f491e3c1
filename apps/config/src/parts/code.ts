// One piece of text to paste: its name if there are several, the coloured text, and its copy button.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { highlight } from '../lib/highlight.ts';
import type { Token } from '../lib/token.ts';
import { Part } from '../lib/part.ts';
import { say, type View } from '../view.ts';

export class Code extends Part {
  static override properties = {
    view: { attribute: false },
    text: { attribute: false },
    language: { attribute: false },
    name: { attribute: false },
    tokens: { state: true },
  };
  declare view: View;
  declare text: string;
  declare language: string;
  /** Shown above the text; absent when it needs none. */
  declare name: string | undefined;
  declare tokens: readonly Token[];

  constructor() {
    super();
    this.tokens = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text') && !changed.has('language')) return;
    this.tokens = [{ text: this.text }];
    const { text, language } = this;
    void this.#colour(text, language);
  }

  async #colour(text: string, language: string): Promise<void> {
    const tokens = await highlight(text, language);
    if (text === this.text && language === this.language) this.tokens = tokens;
  }

  protected override render(): TemplateResult {
    const { t } = this.view;
    const words = {
      copy: t.copy,
      copied: t.copied,
      said: t.copiedSay,
      failed: t.copyFailed,
      ...(this.name && { name: say(this.view, t.copyNamed, { name: this.name }) }),
    };
    return html`<div class="code" dir="ltr">
      <div class="top">
        <span translate="no">${this.name ?? nothing}</span
        ><kit-copy .text=${this.text} .words=${words} @copy-failed=${this.#select}></kit-copy>
      </div>
      <pre><code lang="en" translate="no">${this.tokens.map(({ text, type }) => (type ? html`<span class="t-${type}">${text}</span>` : text))}</code></pre>
    </div>`;
  }

  #select(): void {
    const code = this.querySelector('code');
    if (code) getSelection()?.selectAllChildren(code);
  }
}
