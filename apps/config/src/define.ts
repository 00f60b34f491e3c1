// Gives the page's elements their names; their classes have no side effects.
import { App } from './app.ts';
import { MessageDetails } from './parts/message-details.ts';
import { Messages } from './parts/messages.ts';
import { Preview } from './parts/preview.ts';
import { SitePreview } from './parts/site-preview.ts';
import { Copy } from './parts/copy.ts';
import { Code } from './parts/code.ts';
import { SnippetPart } from './parts/snippet.ts';
import { TakeAway } from './parts/take-away.ts';

/** Every element of the page. The app comes last: the others are then there when it renders. */
const elements: readonly (readonly [name: string, element: CustomElementConstructor])[] = [
  ['kit-messages', Messages],
  ['kit-message-details', MessageDetails],
  ['kit-preview', Preview],
  ['kit-site-preview', SitePreview],
  ['kit-copy', Copy],
  ['kit-code', Code],
  ['kit-snippet', SnippetPart],
  ['kit-take-away', TakeAway],
  ['kit-app', App],
];

/** Defines the elements; the page then comes to life. */
export function defineElements(): void {
  for (const [name, element] of elements) customElements.define(name, element);
}
