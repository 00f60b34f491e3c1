// The campaign of present and former workers at Microsoft. Its words are claims of the campaign, and say so.
import type { Campaign } from '../model.ts';

const home = 'https://noazureforapartheid.com/';

const noAzureForApartheid: Campaign = {
  id: 'no-azure-for-apartheid',
  name: 'No Azure for Apartheid',
  home,
  actions: [
    { title: 'The campaign’s reasons and petition', url: home },
    {
      title: 'Petition on Action Network',
      url: 'https://actionnetwork.org/petitions/microsoft-end-complicity-in-apartheid-and-genocide',
    },
  ],
  palette: { ground: '#1b1714', ink: '#ffffff', accent: '#6b4a12', onAccent: '#ffffff' },
  icon: 'palestine',
  // It began with a petition in 2024; our sources name no day.
  since: '2024-01-01',
  sources: [
    {
      title: 'World of Software: workers of Microsoft camp at its headquarters',
      url: 'https://worldofsoftware.org/microsoft-employees-occupy-headquarters-in-protest-of-israel-contracts/',
      date: '2025-08-19',
    },
    {
      title: 'TRT Indonesia, after The Guardian: the demands at the encampment',
      url: 'https://trt.global/bahasa-indonesia/article/a63ba268ce26',
      date: '2025-08-24',
    },
  ],
  messages: [
    { id: 'no-azure-for-apartheid', revision: 1, tone: 'direct', link: home, since: '2024-01-01' },
  ],
};

export default noAzureForApartheid;
