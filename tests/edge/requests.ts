// The table of requests: what is asked, and the literal answer; run in process, over HTTP on Node and on workerd.
import { data } from './requests/data.ts';
import { documents } from './requests/documents.ts';
import { errors } from './requests/errors.ts';
import { images } from './requests/images.ts';
import { people } from './requests/people.ts';
import type { Case } from './requests/shared.ts';

export type { Case };

export const cases: readonly Case[] = [...images, ...errors, ...documents, ...data, ...people];
