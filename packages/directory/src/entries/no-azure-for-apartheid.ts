// No Azure for Apartheid.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'no-azure-for-apartheid',
  kind: 'community',
  wants: ['speak', 'protest'],
  url: 'https://noazureforapartheid.com/',
  en: {
    name: 'No Azure for Apartheid',
    what: 'Campaign of present and former Microsoft workers against Azure for the Israeli military.',
    who: 'Workers at Microsoft, and everybody who uses its products.',
    start: 'Read what it asks and sign the petition.',
  },
  ar: {
    name: 'No Azure for Apartheid',
    what: 'حملة موظفين حاليين وسابقين في مايكروسوفت ضد تقديم أزور للجيش الإسرائيلي.',
    who: 'موظفو مايكروسوفت وكل من يستعمل منتجاتها.',
    start: 'اقرأ مطالبها ووقّع العريضة.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-02-16',
  source: {
    title: 'Action Network: Microsoft, end complicity',
    url: 'https://actionnetwork.org/petitions/microsoft-end-complicity-in-apartheid-and-genocide',
    date: '2026-02-16',
  },
};
export default entry;
