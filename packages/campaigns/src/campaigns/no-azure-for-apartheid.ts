// The campaign of present and former workers at Microsoft. Its words are claims of the campaign, and say so.
import { noAzureForApartheidAccount } from '../accounts/no-azure-for-apartheid.ts';
import type { Campaign, Localised, Source } from '../model.ts';
import { ochrePalette } from '../palettes.ts';

const home = 'https://noazureforapartheid.com/';
const petition =
  'https://actionnetwork.org/petitions/microsoft-end-complicity-in-apartheid-and-genocide';

const workers: Localised = {
  en: 'Present and former Microsoft workers, as No Azure for Apartheid',
  ar: 'عاملون حاليون وسابقون في مايكروسوفت، باسم حملة «لا لأزور للفصل العنصري»',
};
/** What Microsoft did belongs to what the campaign asks: it stopped some services, and the campaign says that this is not enough. */
const partialStop: Source = {
  title: 'Microsoft has disabled some cloud and AI services of a unit of Israel’s defence ministry',
  publisher: 'Reuters in Dawn',
  url: 'https://www.dawn.com/news/1944570/microsoft-disables-services-to-israel-defense-unit-after-review',
  date: '2025-09-25',
};
const notEnough: Source = {
  title: 'The campaign calls the stop inadequate, since most services go on',
  publisher: 'KIRO 7',
  url: 'https://www.kiro7.com/news/local/protest-planned-microsoft-hq-activists-urge-company-cut-ties-with-israeli-military/UF5J43HWMJBMDAIT2PALSQBKVU/',
  date: '2025-11-18',
};

const noAzureForApartheid: Campaign = {
  id: 'no-azure-for-apartheid',
  name: 'No Azure for Apartheid',
  home,
  actions: [
    {
      title: 'The campaign’s reasons and demands',
      url: home,
      text: { ar: 'أسباب الحملة ومطالبها' },
    },
    {
      title: 'Petition on Action Network',
      url: petition,
      text: { ar: 'العريضة على موقع Action Network' },
    },
  ],
  palette: ochrePalette,
  icon: 'palestine',
  // It began with a petition in 2024; our sources name no day, so this is the first of that year.
  since: '2024-01-01',
  account: noAzureForApartheidAccount,
  messages: [
    {
      id: 'no-azure-for-apartheid',
      revision: 2,
      tone: 'direct',
      claimant: workers,
      link: home,
      since: '2024-01-01',
      sources: [
        {
          title: 'The petition: who organises the campaign, and what it asks',
          publisher: 'No Azure for Apartheid on Action Network',
          url: petition,
          date: '2026-11-26',
          undated: true,
        },
        partialStop,
        notEnough,
      ],
    },
    {
      id: 'end-mass-surveillance',
      revision: 1,
      tone: 'direct',
      claimant: workers,
      link: home,
      since: '2025-08-06',
      sources: [
        {
          title:
            'Recordings of millions of Palestinians’ phone calls were kept on Microsoft’s cloud',
          publisher: 'The Guardian',
          url: 'https://www.theguardian.com/world/2025/aug/06/microsoft-israeli-military-palestinian-phone-calls-cloud',
          date: '2025-08-06',
        },
        partialStop,
        {
          title: 'Update on ongoing Microsoft review',
          publisher: 'Microsoft',
          url: 'https://blogs.microsoft.com/on-the-issues/2025/09/25/update-on-ongoing-microsoft-review/',
          date: '2025-09-25',
          unseen: true,
        },
        notEnough,
      ],
    },
  ],
};

export default noAzureForApartheid;
