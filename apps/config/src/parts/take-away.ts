// What can be taken along: the package to host oneself, the image as a file, a link to the choice; and starting again.
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../lib/announce.ts';
import { goTo } from '../lib/fields.ts';
import { Part } from '../lib/part.ts';
import { addressOf } from '@solidarity-kit/snippets/link/query';
import { badgeChoice } from '@solidarity-kit/snippets/link/pick';
import { origin } from '../lib/place.ts';
import type { View } from '../view.ts';
import { againIcon, downloadIcon } from './icons.ts';

export class TakeAway extends Part {
  static override properties = {
    view: { attribute: false },
    packing: { state: true },
    shown: { state: true },
  };
  declare view: View;
  declare packing: boolean;
  /** The link that could not be copied, shown to be copied by hand. */
  declare shown: string | undefined;

  constructor() {
    super();
    this.packing = false;
  }

  protected override render(): TemplateResult {
    const { t, choice, wrong } = this.view;
    const link = `${origin}/${addressOf(choice)}`;
    return html`<section class="take-away" aria-labelledby="take-away-title">
      <h2 class="visually-hidden" id="take-away-title">${t.takeAway}</h2>
      <div class="row">
        ${
          choice.kind === 'banner'
            ? html`<button
                type="button"
                class="button"
                aria-describedby="package-help"
                aria-disabled=${this.packing || wrong.length > 0}
                @click=${this.#pack}
              >
                ${downloadIcon} ${this.packing ? t.packing : t.package}
              </button>`
            : choice.kind === 'badge'
              ? this.#drawn()
              : this.#artwork()
        }
        <kit-copy
          .look=${'button'}
          .text=${link}
          .words=${{ copy: t.share, copied: t.copied, said: t.shared, failed: t.copyFailed }}
          .wrong=${wrong[0]}
          @copy-failed=${() => this.#show(link)}
        ></kit-copy>
        <button
          type="button"
          class="quiet"
          @click=${() => this.dispatchEvent(new CustomEvent('reset'))}
        >
          ${againIcon} ${t.reset}
        </button>
      </div>
      ${
        this.shown === link
          ? html`<input
              class="by-hand"
              type="text"
              dir="ltr"
              readonly
              .value=${link}
              aria-label=${t.share}
            />`
          : nothing
      }
      ${choice.kind === 'banner' ? html`<p class="notes" id="package-help">${t.packageHelp}</p>` : nothing}
    </section>`;
  }

  /** Shows a link and selects it, for a browser that does not let the page copy. */
  async #show(link: string): Promise<void> {
    this.shown = link;
    await this.updateComplete;
    const input = this.querySelector<HTMLInputElement>('.by-hand');
    input?.focus();
    input?.select();
  }

  /** A badge or a picture as a file, drawn here. */
  #drawn(): TemplateResult {
    const { t, wrong } = this.view;
    return html`${(['svg', 'png'] as const).map(
      (kind) =>
        html`<button
          type="button"
          class="button"
          aria-label="${t.saveAs}: ${kind.toUpperCase()}"
          aria-disabled=${wrong.length > 0}
          @click=${() => this.#save(kind)}
        >
          ${downloadIcon} ${kind.toUpperCase()}
        </button>`,
    )}`;
  }

  async #save(kind: 'svg' | 'png'): Promise<void> {
    const { t, choice, wrong, half } = this.view;
    if (wrong[0]) return goTo(wrong[0]);
    const isBadge = choice.kind === 'badge';
    try {
      if (isBadge) await half?.saveBadge(badgeChoice(choice), choice.message, kind);
      else await half?.saveArtwork(choice, kind);
    } catch {
      announce(isBadge ? t.drawFailed : t.pictureFailed);
    }
  }

  /** A picture as a file: the service draws what it may know. */
  #artwork(): TemplateResult | typeof nothing {
    const { t, choice, half } = this.view;
    if (!half) return nothing;
    if (half.isDrawnHere(choice)) return this.#drawn();
    return html`${half
      .artworkFiles(this.view)
      .map(
        ([kind, address]) =>
          html`<a
            class="button"
            href=${address}
            download="${choice.message}-${choice.picture.size}.${kind.toLowerCase()}"
            aria-label="${t.saveAs}: ${kind}"
            >${downloadIcon} ${kind}</a
          >`,
      )}`;
  }

  async #pack(): Promise<void> {
    if (this.packing) return;
    if (this.view.wrong[0]) return goTo(this.view.wrong[0]);
    this.packing = true;
    const { t } = this.view;
    try {
      const { savePackage } = await import('../lib/package.ts');
      await savePackage(this.view.choice);
      announce(t.packed);
    } catch {
      announce(t.packFailed);
    } finally {
      this.packing = false;
    }
  }
}
