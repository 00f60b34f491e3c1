// Where a message comes from: who makes its claim, and its sources. They come once, after the page stands.
import { findMessage, isOwn, type Message } from '@solidarity-kit/campaigns';
import address from 'virtual:sources';

/** What is known of a message's origin. */
export type Origin = Pick<Message, 'claimant' | 'sources'>;

let known: Promise<Readonly<Record<string, Origin>>> | undefined;

/** The origin of a message; undefined where there is none or it cannot be had, as without a network. */
export async function originOf(message: string): Promise<Origin | undefined> {
  if (isOwn(message)) return findMessage(message)?.message;
  known ??= fetch(address).then((answer) => answer.json());
  try {
    return (await known)[message];
  } catch {
    known = undefined;
    return undefined;
  }
}
