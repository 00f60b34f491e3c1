// The API described in OpenAPI 3.1, generated from the described routes and the schemas that validate.
import { findMessage, firstMessage, operator } from '@solidarity-kit/campaigns';
import { Hono } from 'hono';
import { describeRoute, generateSpecs } from 'hono-openapi';
import type { Answer } from '../http/answer.ts';
import type { Handler, Service } from '../service.ts';
import { operations } from './describe.ts';
import { problemDetails, schemaOf, type Operation, type Parameter } from './describe-parts.ts';
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
  readonly paths: Readonly<
    Record<string, { readonly get?: Operation & { parameters?: readonly Parameter[] } }>
  >;
}

/** An app that has the described routes and answers nothing: what hono-openapi reads. */
function describedApp(): Hono {
  const app = new Hono();
  for (const [pattern, operation] of Object.entries(operations))
    app.get(pattern, describeRoute(operation as Parameters<typeof describeRoute>[0]));
  return app;
}

const made = new Map<string, Promise<ApiDocument>>();

/** The document of a build, made when it is first asked for. Its examples are messages that this host shows. */
export async function documentOf(version: string): Promise<ApiDocument> {
  let document = made.get(version);
  if (!document) {
    document = describe(version);
    made.set(version, document);
  }
  return withExamples(await document);
}

/** The document with the host's name, and its first message where an example names one that it hides. */
function withExamples(document: ApiDocument): ApiDocument {
  const { name = document.info.title } = operator;
  const text = JSON.stringify({ ...document, info: { ...document.info, title: name } });
  if (findMessage(example) && firstMessage === example) return JSON.parse(text) as ApiDocument;
  return JSON.parse(
    text.replaceAll(`"example":"${example}`, `"example":"${firstMessage}`),
  ) as ApiDocument;
}

/** The message that the examples name. */
const example = 'ceasefire-now';

async function describe(version: string): Promise<ApiDocument> {
  const document = await generateSpecs(describedApp(), {
    excludeStaticFile: false,
    documentation: {
      info: {
        title: 'Solidarity Kit',
        version,
        description:
          'Badges, the banner’s script and the registry. Nothing here counts or remembers who asks.',
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
    },
  });
  return inOrder(document as unknown as ApiDocument);
}

/** The paths in the order in which they are described: what most people look for first. */
function inOrder(document: ApiDocument): ApiDocument {
  const order = Object.values(operations).map(({ operationId }) => operationId as string);
  const place = ([, item]: [string, ApiDocument['paths'][string]]) =>
    order.indexOf(item.get?.operationId ?? '');
  const entries = Object.entries(document.paths).toSorted((a, b) => place(a) - place(b));
  return { ...document, paths: Object.fromEntries(entries) };
}

/** Answers `/openapi.json`. */
export function openapiHandler(service: Service): Handler {
  const kept = service.memory.remembered(async (version: string): Promise<Answer> =>
    dataAnswer(service, await documentOf(version)),
  );
  return () => kept(service.runtime.version);
}
