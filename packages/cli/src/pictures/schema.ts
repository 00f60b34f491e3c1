// The list of pictures as a JSON Schema, with which editors complete and check it.
import { artworkOptions, badgeOptions, type Option } from '@solidarity-kit/options';
import { kinds, optionsOf, type Kind } from './config.ts';

const table = { ...badgeOptions, ...artworkOptions } as Readonly<Record<string, Option>>;

/** What an option takes: one of a few names, or text. */
function valueOf(name: string): object {
  if (name === 'scale') return { type: 'integer', minimum: 1, maximum: 4 };
  const known = table[name]?.values;
  return known ? { enum: [...known] } : { type: ['string', 'number'] };
}

function entryOf(kind: Kind): object {
  return {
    type: 'object',
    required: kind === 'badge' ? ['file'] : ['file', 'kind'],
    additionalProperties: false,
    properties: {
      file: { type: 'string', pattern: '\\.([sS][vV][gG]|[pP][nN][gG])$' },
      kind: { const: kind },
      ...Object.fromEntries(optionsOf[kind].map((name) => [name, valueOf(name)])),
    },
  };
}

/** The schema of the whole list. */
export function configSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Pictures of Solidarity Kit in a repository',
    type: 'object',
    required: ['pictures'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      pictures: { type: 'array', minItems: 1, maxItems: 200, items: { anyOf: kinds.map(entryOf) } },
    },
  };
}
