// What the descriptions of routes are put together from: parameters out of the table of options, and answers that many routes share.
import { artworkOptions, type Option } from '@solidarity-kit/options';
import { z } from 'zod';
import { endpointBadge } from '../image/endpoint-json.ts';
import { queryOptions } from '../image/options.ts';

/** A parameter as OpenAPI 3.1 writes it. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: object;
  readonly example?: string;
}

/** The description of one route. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: string[];
  readonly parameters?: Parameter[];
  readonly responses: Record<string, object>;
}

/** RFC 9457's fields, with ours. */
export const problemDetails = z.object({
  type: z.string(),
  status: z.number().int(),
  title: z.string(),
  detail: z.string().optional(),
  option: z.string().optional(),
  given: z.string().optional(),
  allowed: z.string().optional(),
});

/** The JSON Schema of what a client may send, or gets. */
export function schemaOf(
  schema: z.ZodType,
  io: 'input' | 'output' = 'output',
): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

/** Query parameters from an object schema. */
export function queryParameters(schema: z.ZodObject): Parameter[] {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, { description?: string }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: 'query',
    ...(required.includes(name) ? { required: true } : {}),
    ...(description ? { description } : {}),
    schema: property,
  }));
}

/** A row of the table of options as a query parameter. */
export function parameterOf({
  name,
  default: absent,
  allowed,
  values,
  range,
  longest,
}: Option): Parameter {
  const type = range ? 'integer' : 'string';
  return {
    name,
    in: 'query',
    description: `${allowed}. Default: ${absent}`,
    schema: {
      type,
      ...(values ? { enum: values } : {}),
      ...(range ? { minimum: range[0], maximum: range[1] } : {}),
      ...(longest === undefined ? {} : { maxLength: longest }),
    },
  };
}

export const parameters = Object.values(queryOptions).map(parameterOf);

export const path = (name: string, description: string, example: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

export const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});
export const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
export const text = (description: string, type: string) => ({
  description,
  content: { [type]: { schema: { type: 'string' } } },
});

export const picture = {
  '200': {
    description:
      'The badge. An option that cannot be used is left out, and `Solidarity-Kit-Ignored` says which and why. A badge that has no words says so, and `Solidarity-Kit-Error` says it to programs.',
    headers: {
      ETag: {
        schema: { type: 'string' },
        description: 'Strong; follows from the options and the build.',
      },
      'Cache-Control': { schema: { type: 'string' } },
      'Solidarity-Kit-Error': {
        schema: { type: 'string' },
        description: 'Only when the badge shows an error.',
      },
      'Solidarity-Kit-Ignored': {
        schema: { type: 'string' },
        description: 'Which options were left out and why; only when some were.',
      },
    },
    content: {
      'image/svg+xml': { schema: { type: 'string' } },
      'image/png': { schema: { type: 'string', contentMediaType: 'image/png' } },
      'application/json': { schema: schemaOf(endpointBadge) },
    },
  },
  '304': { description: 'The client has these bytes.' },
  '400': problemResponse(
    'There are no words to draw, or an option has a bad value and `strict=1` was asked for; only for `.json` and for clients that ask for JSON.',
  ),
  '503': problemResponse('Too many PNGs are being drawn; `Retry-After` says when to come back.'),
};

export const forCards = Object.values(artworkOptions).map(parameterOf);
export const forHeroes = forCards.filter(({ name }) => name !== 'size');
const { 'application/json': _, ...drawnForms } = picture['200'].content;
export const artwork = {
  ...picture,
  '200': { ...picture['200'], content: drawnForms },
  '404': problemResponse('No message has this name; pictures say so with status 200.'),
  '503': {
    description:
      'Too many pictures are being drawn; the picture says so, and `Retry-After` when to come back.',
    content: { 'image/svg+xml': { schema: { type: 'string' } } },
  },
};

export const forCustom = parameters.filter(({ name }) => name !== 'message');
