// “Match my badges”: somebody pastes a line of their README, and style and colours follow its badges. The text stays in the page.
import { badgesIn, commonLook } from '@solidarity-kit/options/readme-badges';
import { html, nothing, type TemplateResult } from 'lit';
import { Part } from '../lib/part.ts';
import { sayCount, type View } from '../view.ts';

export class MatchBadges extends Part {
  static override properties = { view: { attribute: false }, found: { state: true } };
  declare view: View;
  /** Badges in what was pasted; absent while nothing was. */
  declare found: number | undefined;

  protected override render(): TemplateResult {
    const { t } = this.view;
    return html`<div class="field">
      <label for="match">${t.matchHelp}</label>
      <textarea
        id="match"
        rows="3"
        dir="ltr"
        spellcheck="false"
        autocomplete="off"
        placeholder="[![build](https://img.shields.io/badge/build-passing-brightgreen?style=flat-square)](…)"
        aria-describedby="match-notes"
        @input=${(event: Event) => this.#match((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="notes" id="match-notes" role="status">
        ${this.found === undefined ? nothing : this.found === 0 ? html`<span class="error">${t.matchNone}</span>` : sayCount(this.view, t.matched, this.found)}
      </p>
    </div>`;
  }

  #match(text: string): void {
    const badges = badgesIn(text);
    this.found = text.trim() ? badges.length : undefined;
    if (badges.length === 0) return;
    const { style = '', color = '', labelColor = '' } = commonLook(badges);
    this.view.set({ badge: { style: style === 'flat' ? '' : style, color, labelColor } });
  }
}
