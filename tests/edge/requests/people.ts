// Requests for signs without words.
import { bad, good, png, svg, without, type Case } from './shared.ts';

export const people: readonly Case[] = [
  {
    path: '/sign/olive-branch.svg?form=icon&name=%D8%BA%D8%B5%D9%86',
    status: 200,
    expect: good,
    holds: ['width="1em"', 'aria-label="غصن"'],
  },
  { path: '/sign/key', status: 200, expect: good, holds: ['width="28"', 'aria-label="key"'] },
  {
    path: '/sign/watermelon.png?form=signature',
    status: 200,
    expect: { ...png, 'solidarity-kit-error': null },
  },
  {
    path: '/sign/thread.txt',
    status: 200,
    expect: { 'content-type': 'text/plain; charset=utf-8' },
    body: '──×××××──\n',
  },
  {
    path: '/sign/key?form=cloud',
    status: 200,
    expect: without(
      'form: "cloud" is not allowed. Allowed: icon, badge, favicon, divider, signature',
    ),
  },
  { path: '/sign/flag', status: 200, expect: bad('No message is called "flag"') },
  {
    path: '/sign/key?name=%3Cscript%3E',
    status: 200,
    expect: svg,
    holds: ['aria-label="&lt;script&gt;"'],
  },
];
