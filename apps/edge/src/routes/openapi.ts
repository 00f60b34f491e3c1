// The API described in OpenAPI 3.1: the described routes, with the schemas that validate.
import { findMessage, firstMessage, operator } from '@solidarity-kit/campaigns';
import type { Answer } from '../http/answer.ts';
import type { Handler, Service } from '../service.ts';
import { operations } from './describe.ts';
import { problemDetails, schemaOf, type Operation } from './describe-parts.ts';
import { dataAnswer } from './registry.ts';

/** The parts of the document that the page shows. */
export interface ApiDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
}

/** The document of a build, in the operator's name. Its examples are messages that this host shows. */
export function documentOf(version: string): ApiDocument {
  const document = describe(operator.name ?? 'Solidarity Kit', version);
  if (findMessage(example) && firstMessage === example) return document;
  const text = JSON.stringify(document);
  return JSON.parse(
    text.replaceAll(`"example":"${example}`, `"example":"${firstMessage}`),
  ) as ApiDocument;
}

/** The message that the examples name. */
const example = 'ceasefire-now';

function describe(title: string, version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title,
      description:
        'Badges, the banner’s script and the registry. Nothing here counts or remembers who asks.',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Badges', description: 'Images for READMEs and pages.' },
      { name: 'Pictures', description: 'Heroes for READMEs, and cards to share.' },
      { name: 'Figures', description: 'What was last reported, with its day and its source.' },
      { name: 'Directory', description: 'Who works on what, and how to help.' },
      { name: 'Registry', description: 'What can be said, as data.' },
      { name: 'Banner', description: 'The script of the banner.' },
      { name: 'Operation', description: 'For whoever runs the service.' },
    ],
    components: { schemas: { Problem: schemaOf(problemDetails) } },
    paths: Object.fromEntries(
      Object.entries(operations).map(([pattern, operation]) => [
        pattern.replaceAll(/:(\w+)/g, '{$1}'),
        { get: operation },
      ]),
    ),
  };
}

/** Answers `/openapi.json`. */
export function openapiHandler(service: Service): Handler {
  const kept = service.memory.remembered(async (version: string): Promise<Answer> =>
    dataAnswer(service, documentOf(version)),
  );
  return () => kept(service.runtime.version);
}
