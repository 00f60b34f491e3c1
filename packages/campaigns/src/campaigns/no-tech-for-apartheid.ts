// The campaign of workers at Google and Amazon against Project Nimbus. Its words are claims of the campaign, and say so.
import { noTechForApartheidAccount } from '../accounts/no-tech-for-apartheid.ts';
import type { Campaign, Localised, Source } from '../model.ts';
import { ochrePalette } from '../palettes.ts';

const home = 'https://www.notechforapartheid.com/';

const workers: Localised = {
  en: 'Workers at Google and Amazon, as No Tech For Apartheid',
  ar: 'عاملون في غوغل وأمازون، باسم حملة «لا تكنولوجيا لنظام الفصل العنصري»',
};
const openLetter: Source = {
  title: 'We are Google and Amazon workers. We condemn Project Nimbus',
  publisher: 'The Guardian',
  url: 'https://www.theguardian.com/commentisfree/2021/oct/12/google-amazon-workers-condemn-project-nimbus-israeli-military-contract',
  date: '2021-10-12',
};

const noTechForApartheid: Campaign = {
  id: 'no-tech-for-apartheid',
  name: 'No Tech For Apartheid',
  home,
  actions: [
    {
      title: 'The campaign’s demands and actions',
      url: home,
      text: { ar: 'مطالب الحملة وأنشطتها' },
    },
  ],
  palette: ochrePalette,
  icon: 'palestine',
  since: '2021-10-12',
  account: noTechForApartheidAccount,
  messages: [
    {
      id: 'no-tech-for-apartheid',
      revision: 1,
      tone: 'direct',
      claimant: workers,
      link: home,
      since: '2021-10-12',
      sources: [openLetter],
    },
    {
      id: 'drop-nimbus',
      revision: 1,
      tone: 'direct',
      claimant: workers,
      link: home,
      since: '2021-10-12',
      sources: [
        openLetter,
        {
          title: 'About 400 workers at Amazon and Google ask their employers to leave the contract',
          publisher: 'Common Dreams',
          url: 'https://www.commondreams.org/news/2021/10/12/huge-deal-amazon-google-workers-demand-companies-sever-ties-israeli-military',
          date: '2021-10-12',
        },
      ],
    },
  ],
};

export default noTechForApartheid;
