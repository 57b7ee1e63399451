/** What stands in a new list of who is to judge: an example to change, and comments that say how. */
const nb = {
  introduction: [
    'Hvem som skal vurdere, hver for seg. Skriv inn de to navnene, endre rollene, og lag filene slik:',
    '  godbht invite FIL -o MAPPE',
    'Da blir det en startfil for hver. Navn trengs ikke: rollen er nok.',
  ],
  subject: {
    bht: '[fyll inn: navnet på bedriftshelsetjenesten]',
    virksomhet: '[fyll inn: navnet på virksomheten]',
  },
  roles: [
    'perspective er hvem rollen ser på vegne av: bht, virksomhet eller external (ingen av dem).',
    'count er hvor mange som har rollen; uten count er det én.',
  ],
  examples: {
    bht: ['bedriftslege', 'bedriftssykepleier', 'yrkeshygieniker'],
    virksomhet: ['HMS-leder', 'hovedverneombud', 'verneombud'],
  },
};

const en: typeof nb = {
  introduction: [
    'Who is to judge, each on their own. Write the two names, change the roles, and make the files:',
    '  godbht --lang en invite FILE -o DIR',
    'Everybody gets a file to start from. Names are not needed: the role is enough.',
  ],
  subject: {
    bht: '[fill in: the name of the occupational health service]',
    virksomhet: '[fill in: the name of the undertaking]',
  },
  roles: [
    'perspective is on whose behalf the role sees it: bht, virksomhet or external (neither).',
    'count is how many have the role; without count it is one.',
  ],
  examples: {
    bht: ['occupational physician', 'occupational nurse', 'occupational hygienist'],
    virksomhet: ['HSE manager', 'chief safety representative', 'safety representative'],
  },
};

export const invitationFileText = { nb, en };
