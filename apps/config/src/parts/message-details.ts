// What the chosen message is: its whole sentence, where it leads, who says it, its sources with their days, and whether its words were reviewed.
import {
  findLocale,
  findMessage,
  isOwn,
  nameIn,
  reviewStateOf,
  textOf,
  type Source,
} from '@solidarity-kit/campaigns';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayIn } from '../lib/day.ts';
import { originOf, type Origin } from '../lib/origins.ts';
import { Part } from '../lib/part.ts';
import { say, type View } from '../view.ts';

export class MessageDetails extends Part {
  static override properties = {
    view: { attribute: false },
    message: { attribute: false },
    origin: { state: true },
  };
  declare view: View;
  /** Id of a message. */
  declare message: string;
  declare origin: Origin | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('message')) return;
    this.origin = undefined;
    void this.#learn(this.message);
  }

  async #learn(message: string): Promise<void> {
    const origin = await originOf(message);
    if (message === this.message) this.origin = origin;
  }

  protected override render(): TemplateResult | typeof nothing {
    const found = findMessage(this.message);
    if (!found) return nothing;
    const { t, ui, choice } = this.view;
    const { text, locale, dir } = textOf(this.message, choice.lang === 'auto' ? ui : choice.lang);
    const campaign = nameIn(found.campaign, ui);
    const { link } = found.message;
    return html`<div class="details">
      <p lang=${locale} dir=${dir}>${text.headline}</p>
      <p class="notes">
        <a href=${link} target="_blank" rel="noopener noreferrer"
          >${say(this.view, t.leadsTo, { host: hostOf(link) })}<span
            class="arrow out"
            aria-hidden="true"
            >↑</span
          ></a
        >
        · <a href=${found.campaign.home} target="_blank" rel="noopener noreferrer">${campaign}</a>
      </p>
      <p class="notes">${this.#review(locale)}</p>
      ${this.origin ? this.#origin(this.origin) : nothing}
    </div>`;
  }

  #origin({ claimant, sources }: Origin): TemplateResult {
    const { t, ui } = this.view;
    const own = claimant?.[ui];
    const who = claimant
      ? html`<span lang=${own ? nothing : 'en'}>${own ?? claimant.en}</span>`
      : t.whoever;
    return html`<p class="notes">${t.saidBy} ${who}</p>
      <ul class="notes sources" aria-label=${t.sources}>
        ${sources.map((source) => html`<li>${this.#source(source)}</li>`)}
      </ul>`;
  }

  #source({ title, publisher, url, date, undated }: Source): TemplateResult {
    const { t, ui } = this.view;
    const day = dayIn(ui, date);
    return html`<a href=${url} target="_blank" rel="noopener noreferrer" lang="en" dir="ltr"
        >${title}</a
      >
      <span
        ><bdi lang="en">${publisher}</bdi> ·
        ${undated ? say(this.view, t.readOn, { day }) : day}</span
      >`;
  }

  /** English is the original; in any other language it is said whether a native speaker has read the words. */
  #review(tag: string): TemplateResult | typeof nothing {
    const locale = findLocale(tag);
    // What a host says in its own words, nobody translated.
    if (!locale || tag === 'en' || isOwn(this.message)) return nothing;
    const review = reviewStateOf(locale);
    const { t } = this.view;
    return review?.complete || review?.messages.includes(this.message)
      ? html`<span class="reviewed">${t.reviewed}</span>`
      : html`<span class="unreviewed">${t.unreviewed}</span>`;
  }
}

/** A link's host, as a reader knows it. */
const hostOf = (link: string) => new URL(link).host.replace(/^www\./, '');
