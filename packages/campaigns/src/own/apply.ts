// Puts a host's own data into the registry, in one step: whoever asks next is answered from the new state, and from nothing of the old.
import { kitCampaigns, setCampaigns } from '../catalog.ts';
import type { Campaign } from '../model.ts';
import { setLocales } from '../registry.ts';
import { setSchedule } from '../schedule.ts';
import type { OwnData } from './model.ts';
import { setOperator } from './operator.ts';

/**
 * Makes a host's data the current ones. There is one registry in a process: this is for its start, and for each change.
 *
 * @param own checked data (`own/check.ts`); nothing for the kit as it is.
 */
export function applyOwn(own: OwnData | undefined): void {
  if (own === undefined) {
    setCampaigns();
    setLocales([]);
    setSchedule(undefined);
    setOperator();
    return;
  }
  setCampaigns(campaignsWith(own), idsOf(own));
  setLocales(own.locales);
  setSchedule(own.schedule);
  setOperator(own.operator);
}

/** The host's campaigns first, then the kit's, with the messages that join them and without what is hidden. */
export function campaignsWith({
  campaigns,
  additions,
  hide,
}: Pick<OwnData, 'campaigns' | 'additions' | 'hide'>): Campaign[] {
  const hidden = new Set(hide);
  return [...campaigns, ...kitCampaigns].flatMap((campaign) => {
    if (hidden.has(campaign.id)) return [];
    const joining = additions.filter((one) => one.campaign === campaign.id);
    const messages = [...joining.map(({ message }) => message), ...campaign.messages].filter(
      ({ id }) => !hidden.has(id),
    );
    if (messages.length === 0) return [];
    const unchanged = messages.length === campaign.messages.length && joining.length === 0;
    return [unchanged ? campaign : { ...campaign, messages }];
  });
}

function idsOf({ campaigns, additions }: OwnData): Set<string> {
  return new Set([
    ...campaigns.flatMap(({ messages }) => messages.map(({ id }) => id)),
    ...additions.map(({ message }) => message.id),
  ]);
}
