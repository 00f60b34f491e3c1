// A site that React renders whole, `<html>` included, as Next does: the server's markup, and what hydrates it in the browser.
import { createElement as h, useState, type ReactElement } from 'react';

/** The document. `banner` is the script tag's place: React itself renders the tag, as a framework's layout would. */
export function Site({ src }: { src: string }): ReactElement {
  const [count, setCount] = useState(0);
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'React')),
    h(
      'body',
      null,
      h('script', { src, 'data-lang': 'en' }),
      h('button', { onClick: () => setCount(count + 1) }, `Clicked ${count}`),
      h('p', null, 'Text'),
    ),
  );
}
