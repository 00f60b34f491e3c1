// The call for a ceasefire that lasts, and for what has to come with it.
import type { Campaign } from '../model.ts';

const learnMore = 'https://techforpalestine.org/learn-more';

const ceasefire: Campaign = {
  id: 'ceasefire',
  name: 'Ceasefire',
  home: 'https://techforpalestine.org/',
  actions: [
    { title: 'Learn more and act', url: learnMore },
    {
      title: 'Read the names of the people killed in Gaza',
      url: 'https://data.techforpalestine.org/docs/killed-in-gaza/',
    },
  ],
  palette: { ground: '#1b1714', ink: '#ffffff', accent: '#9e1b32', onAccent: '#ffffff' },
  icon: 'palestine',
  since: '2024-01-02',
  sources: [
    {
      title: 'TechCrunch: Tech for Palestine launches, and calls for a permanent ceasefire',
      url: 'https://techcrunch.com/2024/01/02/tech-for-palestine-launches-to-provide-tools-and-projects-to-help-advocate-for-palestinians/',
      date: '2024-01-02',
    },
    {
      title: 'Tech for Palestine: badges whose message may change, or stay “Ceasefire Now”',
      url: 'https://github.com/TechForPalestine/badges',
      date: '2024-01-02',
    },
    {
      title: 'UNICEF: children need a lasting ceasefire and must be protected',
      url: 'https://unicef.ch/en/current/statements/2025-01-16/gaza-ceasefire-sight',
      date: '2025-01-16',
    },
    {
      title: 'UN OCHA: civilians and aid workers must be protected; aid must reach people in Gaza',
      url: 'https://menafn.com/1110412377/UN-says-Gaza-ceasefire-fails-to-protect-staff-aid-operations',
      date: '2025-11-29',
    },
    {
      title: 'Committee to Protect Journalists: journalists are civilians, not targets',
      url: 'https://liberainformazione.org/2024/01/12/cpj-and-partners-call-on-president-biden-to-protect-journalists-in-the-israel-gaza-war',
      date: '2024-01-12',
    },
    {
      title: 'World Health Organization: civilians and aid workers are not a target',
      url: 'https://dailysabah.com/world/mid-east/who-urges-israel-to-refrain-from-killing-gaza-civilians-aid-workers/amp',
      date: '2023-10-11',
    },
    {
      title: 'World Health Organization: health workers and hospitals must always be protected',
      url: 'https://www.newarab.com/news/imperative-protect-health-workers-who',
      date: '2021-05-17',
    },
    {
      title: 'Ministry of Health in Gaza, list of names, published by Tech for Palestine',
      url: 'https://data.techforpalestine.org/docs/killed-in-gaza/',
      date: '2026-07-27',
    },
  ],
  messages: [
    { id: 'ceasefire-now', revision: 1, tone: 'mild', link: learnMore, since: '2024-01-02' },
    { id: 'permanent-ceasefire', revision: 1, tone: 'mild', link: learnMore, since: '2024-01-02' },
    // Since 11 October 2025 there is a ceasefire on paper: see default-schedule.ts.
    { id: 'uphold-the-ceasefire', revision: 1, tone: 'mild', link: learnMore, since: '2025-10-11' },
    { id: 'let-aid-in', revision: 1, tone: 'mild', link: learnMore, since: '2024-01-02' },
    { id: 'end-the-siege', revision: 1, tone: 'direct', link: learnMore, since: '2024-01-02' },
    { id: 'protect-civilians', revision: 1, tone: 'mild', link: learnMore, since: '2024-01-02' },
    { id: 'protect-children', revision: 1, tone: 'mild', link: learnMore, since: '2024-01-02' },
    { id: 'protect-journalists', revision: 1, tone: 'mild', link: learnMore, since: '2024-01-02' },
    {
      id: 'protect-health-workers',
      revision: 1,
      tone: 'mild',
      link: learnMore,
      since: '2024-01-02',
    },
    {
      id: 'remember-their-names',
      revision: 1,
      tone: 'mild',
      link: 'https://data.techforpalestine.org/docs/killed-in-gaza/',
      since: '2024-02-01',
    },
  ],
};

export default ceasefire;
