// The API in words: what each route takes and gives, with schemas made from the ones that validate.
import { campaignsDocumentSchema, messagesDocumentSchema } from '@solidarity-kit/campaigns/schema';
import {
  artwork,
  forCards,
  forCustom,
  forHeroes,
  json,
  parameters,
  path,
  picture,
  problemResponse,
  queryParameters,
  schemaOf,
  text,
  type Operation,
} from './describe-parts.ts';
import { oembedAnswer, oembedOptions } from './oembed.ts';

/** Every described route, by the pattern under which the app serves it. */
export const operations = {
  '/:message': {
    operationId: 'getMessageBadge',
    summary: 'The badge of a message',
    description:
      'A message id, or `default` for the message that is current. The suffix .svg (or none), .png or .json picks the form. `lang=auto` follows `Accept-Language`.',
    tags: ['Badges'],
    parameters: [
      path(
        'message',
        'a message id, or default; with .svg, .png, .json or nothing',
        'ceasefire-now.svg',
      ),
      ...forCustom,
    ],
    responses: {
      ...picture,
      '404': problemResponse('No message has this name; pictures say so with status 200.'),
    },
  },
  '/badge/:content': {
    operationId: 'getCustomBadge',
    summary: 'Any text, in the grammar of shields.io',
    description:
      '`LABEL-MESSAGE-COLOR` or `MESSAGE-COLOR`. Two dashes make a dash, an underscore or %20 a space, two underscores an underscore. The suffix .svg (or none), .png or .json picks the form.',
    tags: ['Badges'],
    parameters: [
      path('content', 'LABEL-MESSAGE-COLOR or MESSAGE-COLOR', 'Built_for-everyone-3f5b2f'),
      ...forCustom,
    ],
    responses: picture,
  },
  '/static/v1': {
    operationId: 'getStaticBadge',
    summary: 'Any text, in the query',
    description:
      'The query form of shields.io. `/static/v1.png` and `/static/v1.json` give the other forms.',
    tags: ['Badges'],
    parameters: parameters.map((one) =>
      one.name === 'message' ? { ...one, required: true, example: 'everyone' } : one,
    ),
    responses: picture,
  },
  '/hero/:message': {
    operationId: 'getHero',
    summary: 'A wide picture for the top of a README, 1280 × 360',
    description:
      'The suffix .svg (or none) or .png picks the form. `headline` and `subline` take words of your own; such pictures are drawn one after the other.',
    tags: ['Pictures'],
    parameters: [
      path('message', 'a message id, or default; with .svg or .png', 'ceasefire-now.svg'),
      ...forHeroes,
    ],
    responses: artwork,
  },
  '/card/:message': {
    operationId: 'getCard',
    summary: 'A picture to share, 1200 × 630 for link previews, and other sizes',
    description: 'As a hero, in the size that `size` names.',
    tags: ['Pictures'],
    parameters: [
      path('message', 'a message id, or default; with .svg or .png', 'ceasefire-now.png'),
      ...forCards,
    ],
    responses: artwork,
  },
  '/messages.json': {
    operationId: 'getMessages',
    summary: 'Every message with its words in every language',
    tags: ['Registry'],
    responses: {
      '200': json(
        'The messages, and the id that `default` means today. Also at /schema/messages.json as a JSON Schema.',
        schemaOf(messagesDocumentSchema, 'input'),
      ),
    },
  },
  '/campaigns.json': {
    operationId: 'getCampaigns',
    summary: 'Every campaign and every language',
    tags: ['Registry'],
    responses: {
      '200': json(
        'The campaigns and locales. Also at /schema/campaigns.json as a JSON Schema.',
        schemaOf(campaignsDocumentSchema, 'input'),
      ),
    },
  },
  '/projects.json': {
    operationId: 'getDirectory',
    summary: 'Who works on what, and how to help',
    description: 'The page is /help; feeds of what is new are /help.rss and /help.feed.json.',
    tags: ['Directory'],
    responses: { '200': json('Every entry, in English and Arabic.', { type: 'object' }) },
  },
  '/data/:figure': {
    operationId: 'getFigure',
    summary: 'A figure with the day on which it was last reported, and who says so',
    description:
      'The suffix .svg (or none), .png or .json picks the form. Numbers come from the daily files of Tech for Palestine’s datasets; one that its source has not given again keeps the day on which it did.',
    tags: ['Figures'],
    parameters: [
      path(
        'figure',
        'a figure of /data.json; with .svg, .png, .json or nothing',
        'gaza-killed.json',
      ),
      ...forCustom,
    ],
    responses: {
      ...picture,
      '404': problemResponse('No figure has this name; pictures say so with status 200.'),
    },
  },
  '/data.json': {
    operationId: 'getFigures',
    summary: 'Every figure',
    tags: ['Figures'],
    responses: { '200': json('The figures, in English.', { type: 'object' }) },
  },
  '/data/corrections.json': {
    operationId: 'getCorrections',
    summary: 'Numbers that were corrected, and numbers that wait for a person to check them',
    tags: ['Figures'],
    responses: { '200': json('Oldest first.', { type: 'object' }) },
  },
  '/history.json': {
    operationId: 'getHistory',
    summary: 'Every change of a message’s words, each entry with the hash of the one before',
    description:
      'Oldest first: day, message, revision, old and new words by language, and why. `previous` is `sha384-…` of the entry before, as one line of JSON. Also as feeds, newest first: /history.rss and /history.feed.json.',
    tags: ['Registry'],
    responses: { '200': json('The entries.', { type: 'array', items: { type: 'object' } }) },
  },
  '/about/:message': {
    operationId: 'getMessagePage',
    summary: 'The page about a message: who says it, its sources, what one can do',
    description:
      'For people, without JavaScript, in every language of the kit: `?lang=` or the reader’s browser decides. /about lists all messages.',
    tags: ['Registry'],
    parameters: [path('message', 'a message id, or default', 'ceasefire-now')],
    responses: {
      '200': text('The page.', 'text/html'),
      '404': problemResponse('No message has this name.'),
    },
  },
  '/oembed': {
    operationId: 'getEmbed',
    summary: 'oEmbed for addresses of this service',
    tags: ['Registry'],
    parameters: queryParameters(oembedOptions).map((one) =>
      one.name === 'url' ? { ...one, example: 'https://badges.example.org/default' } : one,
    ),
    responses: {
      '200': json('oEmbed 1.0; text/xml with format=xml.', schemaOf(oembedAnswer)),
      '400': problemResponse('A parameter is missing or has a bad value.'),
      '404': problemResponse('The address is not one of this service.'),
    },
  },
  '/banner.js': {
    operationId: 'getBanner',
    summary: 'The banner’s script, newest; /banner@VERSION.js never changes, for SRI',
    tags: ['Banner'],
    responses: { '200': text('The script.', 'text/javascript') },
  },
  '/release.json': {
    operationId: 'getRelease',
    summary: 'Version, day and hashes of the newest release: what a snippet pins',
    tags: ['Banner'],
    responses: {
      '200': json('The release.', {
        type: 'object',
        required: ['version', 'integrity', 'file', 'bytes', 'files'],
        properties: {
          version: { type: 'string' },
          date: { type: 'string', format: 'date' },
          file: { type: 'string' },
          integrity: { type: 'string', pattern: '^sha384-' },
          bytes: { type: 'integer' },
          files: { type: 'object' },
        },
      }),
    },
  },
  '/releases.json': {
    operationId: 'getReleases',
    summary: 'Every release, oldest first, each with the hash of the entry before',
    tags: ['Banner'],
    responses: {
      '200': json('The releases.', { type: 'array', items: { type: 'object' } }),
    },
  },
  '/healthz': {
    operationId: 'getHealth',
    summary: 'Liveness and the build’s version',
    tags: ['Operation'],
    responses: { '200': json('The service can draw.', { type: 'object' }) },
  },
  '/metrics': {
    operationId: 'getMetrics',
    summary: 'Answers by route and status, for Prometheus',
    tags: ['Operation'],
    responses: { '200': text('Exposition format 0.0.4.', 'text/plain') },
  },
} as const satisfies Record<string, Operation>;
