// What to say: a few messages to begin with, and words of one's own; on demand all messages, by campaign, with a search and the tone as a filter.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Tone } from '@solidarity-kit/campaigns';
import { Part } from '../lib/part.ts';
import { entries, search, suggested, type Entry } from '../lib/messages.ts';
import { firstMessage } from '@solidarity-kit/snippets/link/choice';
import { sayCount, type View } from '../view.ts';
import { field } from './field.ts';
import { currentRow, messageRow, ownRow } from './message-row.ts';
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
    const { t, choice } = this.view;
    const { kind } = choice;
    return html`<fieldset class="messages">
        <legend><h2>${t.say}</h2></legend>
        ${this.open ? this.#tools() : nothing}
        <div class="list ${this.open ? 'all' : ''}">
          ${kind === 'banner' ? nothing : currentRow(this.view)}
          ${this.open ? this.#grouped() : this.#few().map((entry) => messageRow(this.view, entry, true))}
          ${ownRow(this.view)}
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
      <p class="visually-hidden" role="status">
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
          ${group.map((entry) => messageRow(this.view, entry, false))}
        </div>`,
    );
  }

  async #toggle(): Promise<void> {
    this.open = !this.open;
    this.query = '';
    this.tone = '';
    await this.updateComplete;
    if (this.open) this.querySelector<HTMLInputElement>('#search')?.focus({ preventScroll: true });
  }
}
