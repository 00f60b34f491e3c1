// What to say: a few messages to begin with; on demand all of them, by campaign, with a search and the tone as a filter.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Tone } from '@solidarity-kit/campaigns';
import { Part } from '../lib/part.ts';
import { entries, folded, search, suggested, type Entry } from '../lib/messages.ts';
import { current, firstMessage } from '@solidarity-kit/snippets/link/choice';
import { sayCount, type View } from '../view.ts';
import { field } from './field.ts';
import { segments } from './segments.ts';

/** How many messages stand there before the reader asks for all. */
const few = 5;

export class Messages extends Part {
  static override properties = {
    view: { attribute: false },
    open: { state: true },
    query: { state: true },
    tone: { state: true },
  };
  declare view: View;
  declare open: boolean;
  declare query: string;
  declare tone: Tone | '';
  #all: readonly Entry[] = [];

  constructor() {
    super();
    this.open = false;
    this.query = '';
    this.tone = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') && changed.get('view')?.ui !== this.view.ui)
      this.#all = entries(this.view.ui);
  }

  protected override render(): TemplateResult {
    const { t } = this.view;
    return html`<fieldset class="messages">
        <legend><h2>${t.say}</h2></legend>
        ${this.open ? this.#tools() : nothing}
        <div class="list ${this.open ? 'all' : ''}">
          ${this.view.choice.kind === 'badge' ? this.#current() : nothing}${this.open ? this.#grouped() : this.#few().map((entry) => this.#row(entry, true))}
        </div>
      </fieldset>
      <button class="quiet" type="button" aria-expanded=${this.open} @click=${this.#toggle}>
        ${this.open ? t.fewer : sayCount(this.view, t.allMessages, this.#all.length)}<span
          class="arrow"
          aria-hidden="true"
          >${this.open ? '↑' : '↓'}</span
        >
      </button>`;
  }

  #tools(): TemplateResult {
    const { t } = this.view;
    return html`<div class="tools">
      ${field({ id: 'search', label: t.search, type: 'search', value: this.query }, (value) => (this.query = value))}
      ${segments(
        'tone',
        t.tone,
        [
          { value: '', words: t.toneAll },
          { value: 'mild', words: t.mild },
          { value: 'direct', words: t.direct },
        ] as const,
        this.tone,
        (value) => (this.tone = value),
        { quiet: true },
      )}
      <p class="ears" role="status">
        ${this.query || this.tone ? sayCount(this.view, t.found, search(this.#all, this.query, this.tone).length) : ''}
      </p>
    </div>`;
  }

  /** The few to begin with, and the chosen one if it is another. */
  #few(): readonly Entry[] {
    const begin = suggested(this.#all, firstMessage, few);
    const chosen = this.#all.find(({ id }) => id === this.view.choice.message);
    return chosen && !begin.includes(chosen) ? [...begin.slice(0, few - 1), chosen] : begin;
  }

  #grouped(): TemplateResult | TemplateResult[] {
    const found = search(this.#all, this.query, this.tone);
    if (found.length === 0) return html`<p class="none">${this.view.t.nothingFound}</p>`;
    const groups = new Map<string, Entry[]>();
    for (const entry of found)
      groups.set(entry.campaign, [...(groups.get(entry.campaign) ?? []), entry]);
    return [...groups].map(
      ([id, group]) =>
        html`<div role="group" aria-labelledby="campaign-${id}">
          <h3 id="campaign-${id}">${group[0]?.campaignName}</h3>
          ${group.map((entry) => this.#row(entry, false))}
        </div>`,
    );
  }

  /** In a README: whichever message is current. */
  #current(): TemplateResult {
    const { t, choice } = this.view;
    return html`<label class="message">
      <input
        type="radio"
        name="message"
        value=${current}
        .checked=${choice.message === current}
        @change=${() => this.view.set({ message: current })}
      />
      <span class="words">${t.current}<small>${t.currentHelp}</small></span>
    </label>`;
  }

  #row(entry: Entry, named: boolean): TemplateResult {
    // A campaign that is called what it says need not say it twice.
    const name = folded(entry.words) === folded(entry.campaignName) ? '' : entry.campaignName;
    const beside = named ? name : entry.tone === 'direct' ? this.view.t.direct : '';
    const foreign = entry.lang !== this.view.ui;
    return html`<label class="message">
      <input
        type="radio"
        name="message"
        value=${entry.id}
        .checked=${entry.id === this.view.choice.message}
        @change=${() => this.view.set({ message: entry.id })}
      />
      <span
        class="words"
        lang=${foreign ? entry.lang : nothing}
        dir=${foreign ? entry.dir : nothing}
        >${entry.words}</span
      >
      ${beside ? html`<span class="campaign">${beside}</span>` : nothing}
    </label>`;
  }

  async #toggle(): Promise<void> {
    this.open = !this.open;
    this.query = '';
    this.tone = '';
    await this.updateComplete;
    if (this.open) this.querySelector<HTMLInputElement>('#search')?.focus({ preventScroll: true });
  }
}
