// What to paste: the platform, the text, the steps, and what a site with a policy or without scripts needs.
import type { Snippet, Step, StepWords, Target } from '@solidarity-kit/snippets';
import { stepParts } from '@solidarity-kit/snippets/say';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadSteps } from '../i18n/steps.ts';
import { Part } from '../lib/part.ts';
import { snippetFor } from '../lib/snippet.ts';
import { remember } from '../state/memory.ts';
import { say, type View } from '../view.ts';
import { fix } from './fix.ts';
import { targetMenu } from './targets.ts';

export class SnippetPart extends Part {
  static override properties = {
    view: { attribute: false },
    target: { attribute: false },
    words: { state: true },
  };
  declare view: View;
  declare target: Target;
  declare words: StepWords | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') || changed.get('view')?.ui === this.view.ui) return;
    void this.#learn(this.view.ui);
  }

  /** Brings the sentences of the steps. */
  async #learn(ui: View['ui']): Promise<void> {
    const words = await loadSteps(ui);
    if (ui === this.view.ui) this.words = words;
  }

  protected override render(): TemplateResult {
    const { t, choice } = this.view;
    const made = snippetFor(choice, this.target.id);
    // The text stays in its place, so that nothing moves while one types, but is not to be had: it lacks what is wrong.
    const isHeld = this.view.wrong.length > 0;
    return html`<section class="snippet" id="snippet" tabindex="-1" aria-labelledby="snippet-title">
      <h2 class="visually-hidden" id="snippet-title">${t.snippet}</h2>
      ${targetMenu(this.view, this.words, this.target, (target) => this.#choose(target))}
      ${
        'error' in made
          ? html`<p class="error" role="status">
              ${say(this.view, t.cannot, { option: made.error.option, given: made.error.given, allowed: made.error.allowed })}
            </p>`
          : html`<div class="held">
              <div ?inert=${isHeld}>${this.#made(made.snippet)}</div>
              ${isHeld ? fix(this.view) : nothing}
            </div>`
      }
    </section>`;
  }

  #made({ files, steps, csp, withoutScript }: Snippet): TemplateResult {
    const { t } = this.view;
    const todo = steps.filter((step) => !step.note);
    const notes = steps.filter((step) => step.note);
    return html`
      ${files.map(
        ({ name, language, text }) =>
          html`<kit-code
            .view=${this.view}
            .text=${text}
            .language=${language}
            .name=${name}
          ></kit-code>`,
      )}
      ${
        todo.length && this.words
          ? html`<h3 class="visually-hidden">${t.steps}</h3>
              <ol class="steps">
                ${todo.map((step) => html`<li>${this.#step(step)}</li>`)}
              </ol>`
          : nothing
      }
      ${
        notes.length && this.words
          ? html`<ul class="steps notes">
              ${notes.map((step) => html`<li>${this.#step(step)} ${step.image && withoutScript ? this.#toImage() : nothing}</li>`)}
            </ul>`
          : nothing
      }
      ${
        csp && !steps.some(({ id }) => id === 'csp')
          ? html`<details>
              <summary>${t.csp}</summary>
              <div class="inside">
                <kit-code .view=${this.view} .text=${csp} .language=${'text'}></kit-code>
              </div>
            </details>`
          : nothing
      }
      ${
        withoutScript
          ? html`<details class="unscripted">
              <summary>${t.withoutScript}</summary>
              <div class="inside">
                <kit-code .view=${this.view} .text=${withoutScript} .language=${'html'}></kit-code>
              </div>
            </details>`
          : nothing
      }
    `;
  }

  /** Where a platform may strip scripts: the way to what to paste then. */
  #toImage(): TemplateResult {
    return html`<button type="button" class="quiet" @click=${this.#openImage}>
      ${this.view.t.withoutScript}
    </button>`;
  }

  #openImage(): void {
    const fold = this.querySelector<HTMLDetailsElement>('.unscripted')!;
    fold.open = true;
    fold.querySelector('summary')!.focus({ preventScroll: true });
    fold.scrollIntoView({ block: 'nearest' });
  }

  #step(step: Step): unknown {
    return stepParts(step, this.words!).map(({ text, code }) => {
      if (!code) return text;
      const name = html`<bdi class="name" dir="ltr">${text}</bdi>`;
      return step.id === 'download' ? html`<a href=${text}>${name}</a>` : name;
    });
  }

  #choose(target: Target): void {
    remember(`${target.kind}-target`, target.id);
    this.dispatchEvent(new CustomEvent('target', { detail: target }));
  }
}
