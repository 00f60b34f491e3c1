// One line of own words: label, native input, a counter when there is a limit, and a warning in words.
import { html, nothing, type TemplateResult } from 'lit';

/** What a field shows. */
export interface Field {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'url' | 'number' | 'date' | 'search';
  readonly placeholder?: string;
  readonly help?: string;
  readonly counter?: string;
  /** Something to know; the value is used all the same. */
  readonly warning?: string | undefined;
  /** Why the value cannot be used. */
  readonly error?: string | undefined;
  /** Language and direction of what is typed; default: found from the first letter. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'auto';
  /** Applied to what was typed when the reader leaves the field. */
  readonly finish?: (value: string) => string;
  readonly min?: number;
  readonly max?: number;
  /** Said while it is empty: nothing can be copied without it. */
  readonly isNeeded?: string;
}

/** `dir=auto` goes by what is typed; while nothing is, by the placeholder. */
function directionOf({ type, dir, value, placeholder }: Field): 'ltr' | 'rtl' | 'auto' {
  if (type === 'url') return 'ltr';
  if (value === '' && placeholder && rightToLeft.test(placeholder)) return 'rtl';
  return dir ?? 'auto';
}

/** Text whose first letter is of a script that runs right to left. */
const rightToLeft = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A labelled input. @param typed called with each change */
export function field(shown: Field, typed: (value: string) => void): TemplateResult {
  const help = shown.isNeeded && !shown.value.trim() ? shown.isNeeded : shown.help;
  const notes = [help, shown.counter, shown.warning, shown.error].some(Boolean);
  return html`<div class="field">
    <label for=${shown.id}>${shown.label}</label>
    <input
      id=${shown.id}
      type=${shown.type ?? 'text'}
      .value=${shown.value}
      placeholder=${shown.placeholder ?? nothing}
      lang=${shown.lang ?? nothing}
      dir=${directionOf(shown)}
      min=${shown.min ?? nothing}
      max=${shown.max ?? nothing}
      autocomplete="off"
      aria-required=${shown.isNeeded ? 'true' : nothing}
      aria-invalid=${shown.error ? 'true' : nothing}
      aria-describedby=${notes ? `${shown.id}-notes` : nothing}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLInputElement;
        const finished = shown.finish?.(value) ?? value;
        if (finished !== value) typed(finished);
      }}
      @input=${(event: InputEvent) => typed((event.target as HTMLInputElement).value)}
    />
    <div class="notes" id="${shown.id}-notes" ?hidden=${!notes}>
      ${shown.counter ? html`<span class="counter">${shown.counter}</span>` : nothing}
      ${help ? html`<span>${help}</span>` : nothing}
      ${shown.warning ? html`<span class="warning" role="status">${shown.warning}</span>` : nothing}
      ${shown.error ? html`<span class="error" role="status">${shown.error}</span>` : nothing}
    </div>
  </div>`;
}
