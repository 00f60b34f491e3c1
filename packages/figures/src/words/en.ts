// English: the words that every other locale is typed from.

const en = {
  tag: 'en',
  // Day before month, as most readers of English outside the United States write it.
  format: 'en-GB',
  reviewed: false as false | string,
  labels: {
    'gaza-killed': 'Killed in Gaza',
    'gaza-injured': 'Injured in Gaza',
    'gaza-children-killed': 'Children killed in Gaza',
    'gaza-women-killed': 'Women killed in Gaza',
    'gaza-medical-staff-killed': 'Medical staff killed in Gaza',
    'gaza-journalists-killed': 'Journalists killed in Gaza',
    'gaza-civil-defence-killed': 'Civil defence workers killed in Gaza',
    'gaza-aid-seekers-killed': 'Killed in Gaza while seeking aid',
    'gaza-aid-seekers-injured': 'Injured in Gaza while seeking aid',
    'gaza-starvation-deaths': 'Deaths from starvation in Gaza',
    'gaza-starvation-children': 'Children who died of starvation in Gaza',
    'gaza-names-known': 'Names known of those killed in Gaza',
    'west-bank-killed': 'Palestinians killed in the West Bank',
    'west-bank-children-killed': 'Palestinian children killed in the West Bank',
    'west-bank-injured': 'Palestinians injured in the West Bank',
    'west-bank-settler-attacks': 'Settler attacks in the West Bank',
    'lebanon-killed': 'Killed in Lebanon',
    'lebanon-injured': 'Injured in Lebanon',
  },
  asOf: 'as of {date}',
  lastReported: 'last reported {date}',
  attribution: 'Source: {source}, via {via}.',
  sources: {
    'health-ministry-gaza': 'Ministry of Health, Gaza',
    'media-office-gaza': 'Government Media Office, Gaza',
    'un-ocha': 'UN Office for the Coordination of Humanitarian Affairs (OCHA)',
    'health-ministry-lebanon': 'Ministry of Public Health, Lebanon',
    'names-list': 'Ministry of Health, Gaza (list of names)',
  },
  via: 'Tech for Palestine’s datasets',
  undercount: 'Totals undercount: many people are missing or not yet identified.',
  held: 'A newer number differs in a way that a person has to check first.',
};
export default en;
