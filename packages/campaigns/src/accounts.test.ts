// A campaign's account, where it has one: what it asks, who says so, what happened, in English and Arabic, each with a source and a date.
import { describe, expect, test } from 'vitest';
import { kitCampaigns } from './catalog.ts';

const accounts = kitCampaigns.flatMap(({ id, account }) =>
  account ? [[id, account] as const] : [],
);

describe.each(accounts)('%s', (_, account) => {
  test('says who asks for what, and what happened, oldest first', () => {
    expect(account.asks.length).toBeGreaterThan(0);
    expect(account.events.length).toBeGreaterThan(1);
    const dates = account.events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  test('Arabic is as complete as English', () => {
    for (const text of [
      account.who,
      ...[...account.asks, ...account.events].map((one) => one.text),
    ])
      expect(text['ar']).toMatch(/\p{Script=Arabic}/u);
  });

  test('no event is told before its source', () => {
    for (const { date, source } of account.events)
      expect(source.date.slice(0, date.length) >= date).toBe(true);
  });
});
