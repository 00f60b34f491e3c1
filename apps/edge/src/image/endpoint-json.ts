// The JSON form of a badge: the schema of shields.io's endpoint badge, so that `img.shields.io/endpoint?url=…` can draw ours.
import type { BadgeSpec } from '@solidarity-kit/badge';
import { z } from 'zod';
import type { ImageRequest } from './request.ts';

/**
 * The fields of the endpoint schema that we answer with (https://shields.io/badges/endpoint-badge), and `ignored`, which says what of the
 * address cannot be used. shields.io refuses fields that it does not know, so `ignored` is there only when there is something to say.
 */
export const endpointBadge = z.strictObject({
  schemaVersion: z.literal(1),
  label: z.string(),
  message: z.string().min(1),
  color: z.string().optional(),
  labelColor: z.string().optional(),
  isError: z.boolean().optional(),
  namedLogo: z.string().optional(),
  logoSvg: z.string().optional(),
  logoColor: z.string().optional(),
  style: z.string().optional(),
  cacheSeconds: z.number().int().min(0).optional(),
  ignored: z.array(z.object({ option: z.string(), reason: z.string() })).optional(),
});

/** A badge in the endpoint schema. */
export type EndpointBadge = z.output<typeof endpointBadge>;

/** Styles that shields.io has; a style of our own is left out, and shields then takes its default. */
const shieldsStyles = new Set(['flat', 'flat-square', 'plastic', 'for-the-badge', 'social']);

const svgAddress = 'data:image/svg+xml;base64,';

/**
 * A badge that was asked for in the endpoint schema, as text. A badge of one segment has its words in `message`.
 *
 * @param picture the badge's own image instead of a brand's logo; the schema has a place for an SVG only
 */
export function endpointJson(
  { input, cacheSeconds, ignored = [] }: ImageRequest,
  picture?: BadgeSpec['picture'],
): string {
  const logoSvg = picture?.href.startsWith(svgAddress)
    ? atob(picture.href.slice(svgAddress.length))
    : undefined;
  const namedLogo = picture ? undefined : input.logo;
  const badge: EndpointBadge = {
    schemaVersion: 1,
    label: input.message ? (input.label ?? '') : '',
    message: input.message || input.label || namedLogo || input.icon || ' ',
    ...(input.color ? { color: withHash(input.color) } : {}),
    ...(input.labelColor ? { labelColor: withHash(input.labelColor) } : {}),
    ...(namedLogo ? { namedLogo } : {}),
    ...(logoSvg ? { logoSvg } : {}),
    ...(namedLogo && input.logoColor ? { logoColor: withHash(input.logoColor) } : {}),
    ...(input.style && shieldsStyles.has(input.style) ? { style: input.style } : {}),
    ...(cacheSeconds === undefined ? {} : { cacheSeconds }),
    ...(ignored.length > 0 ? { ignored: [...ignored] } : {}),
  };
  return JSON.stringify(badge);
}

/** `9cf` and `#9cf` are one colour; the second is one everywhere. */
function withHash(color: string): string {
  return /^([\da-f]{3}|[\da-f]{6})$/i.test(color) ? `#${color.toLowerCase()}` : color;
}
