// An address and its file lead to each other, and what no file can be has none.
import { expect, test } from 'vitest';
import { addressOfFile, fileOfAddress } from './names.ts';

test.each([
  ['index.html', '/'],
  ['let-aid-in.svg', '/let-aid-in.svg'],
  ['let-aid-in.json', '/let-aid-in.json'],
  ['let-aid-in/ar/for-the-badge.svg', '/let-aid-in.svg?lang=ar&style=for-the-badge&theme=auto'],
  ['let-aid-in/zh-Hant/flat.png', '/let-aid-in.png?lang=zh-Hant&style=flat&scale=2'],
  ['hero/default/pt-BR.png', '/hero/default.png?lang=pt-BR'],
  ['card/let-aid-in.png', '/card/let-aid-in.png'],
  ['about/index.html', '/about?lang=en'],
  ['about/ar.html', '/about?lang=ar'],
  ['about/let-aid-in/index.html', '/about/let-aid-in?lang=en'],
  ['about/let-aid-in/ckb.html', '/about/let-aid-in?lang=ckb'],
  ['about/campaign/ceasefire/ar.html', '/about/campaign/ceasefire?lang=ar'],
  ['sign/key/favicon.svg', '/sign/key.svg?form=favicon'],
  ['help/ar.feed.json', '/help.feed.json?lang=ar'],
  ['data/index.html', '/data?lang=en'],
  ['docs/ar.html', '/docs?lang=ar'],
  ['privacy/ar.html', '/privacy?lang=ar'],
  ['verify/index.html', '/verify?lang=en'],
  ['data/gaza-killed.svg', '/data/gaza-killed.svg'],
  ['data/corrections/ar.rss', '/data/corrections.rss?lang=ar'],
  ['.well-known/security.txt', '/.well-known/security.txt'],
  ['assets/outline/latin-600.font', '/assets/outline/latin-600.font'],
  ['banner@1.0.0.js', '/banner@1.0.0.js'],
  ['schema/messages.json', '/schema/messages.json'],
])('%s is %s', (file, address) => {
  expect(addressOfFile(file)).toBe(address);
  expect(fileOfAddress(address)).toBe(file);
});

test.each([
  ['/let-aid-in.svg?lang=ar', 'let-aid-in/ar/flat.svg'],
  ['/let-aid-in.svg?style=social', 'let-aid-in/en/social.svg'],
  ['/let-aid-in.svg?lang=ar&theme=auto', 'let-aid-in/ar/flat.svg'],
  ['/help.rss?lang=en', 'help.rss'],
  ['/data/corrections.rss?lang=en', 'data/corrections.rss'],
  ['/about', 'about/index.html'],
  ['/?message=let-aid-in', 'index.html'],
])('%s is also the file %s', (address, file) => {
  expect(fileOfAddress(address)).toBe(file);
});

test.each([
  '/let-aid-in.svg?color=red',
  '/let-aid-in.svg?theme=dark',
  '/let-aid-in.svg?lang=../../x',
  '/let-aid-in.svg?lang=auto&theme=light',
  '/static/v1?message=x',
  '/hero/let-aid-in.png?design=olive',
  '/oembed?url=%2F',
])('%s is no file', (address) => {
  expect(fileOfAddress(address)).toBeUndefined();
});
