/** What a person might write, command by command; `show FILE` prints a file that a command has made. */
export type Scenario = {
  readonly name: string;
  /** Folders of test/fixtures that the scenario's own folder starts with. */
  readonly fixtures: readonly string[];
  readonly commands: readonly (readonly string[])[];
};

const set = (file: string, ...rest: string[]): readonly string[] => ['set', file, ...rest];

export const scenarios: readonly Scenario[] = [
  {
    name: 'help',
    fixtures: [],
    commands: [
      [],
      ['--help'],
      ...['score', 'set', 'merge', 'profile', 'agenda', 'actions', 'export', 'elements', 'validate', 'completion'].map(
        (command) => [command, '--help'],
      ),
    ],
  },
  {
    name: 'usage-errors',
    fixtures: ['team'],
    commands: [
      ['scor'],
      ['profile'],
      ['profile', 'a.yaml', 'b.yaml'],
      ['profile', 'a.yaml', '--frce'],
      ['merge', 'a.yaml'],
      ['merge', 'a.yaml', '-o', 'b.team.yaml', '--tolerance', '4'],
      ['merge', 'a.yaml', '-o', 'b.team.yaml', '--identity', 'hidden'],
      ['set', 'a.scoring.yaml', '1', '--bht', '5'],
      ['set', 'a.scoring.yaml', '1', '--bht'],
      ['set', 'a.scoring.yaml', '1', '--not-applicable', 'bht'],
      ['set', 'a.scoring.yaml', '1', '--criterion', '1.1'],
      ['agenda', 'vår.team.yaml', '--minutes', '0'],
      ['actions', 'vår.team.yaml', 'delete'],
      ['actions', 'vår.team.yaml', 'add', '--element', '1'],
      ['actions', 'vår.team.yaml', 'edit'],
      ['actions', 'vår.team.yaml', 'edit', 'T99', '--owner', 'HMS-leder'],
      ['actions', 'vår.team.yaml', 'edit', 'T1', '--due', '2027-02-30'],
      ['export', 'vår.team.yaml', '-o', 'rapport.odt'],
      ['elements', '16'],
      ['completion', 'tcsh'],
      ['score', 'ny.scoring.yaml'],
      ['profile', '--json', '--bogus'],
    ],
  },
  {
    name: 'set',
    fixtures: [],
    commands: [
      set('a.yaml', '--subject-bht', 'Fjordhelse BHT', '--subject-virksomhet', 'Fjordverft AS'),
      set('a.scoring.yaml', '1', '--bht', '3'),
      set('a.scoring.yaml', '--subject-bht', 'Fjordhelse BHT', '--subject-virksomhet', 'Fjordverft AS', '--role', 'bedriftslege'),
      set('a.scoring.yaml', '1', '--bht', '3', '--not-applicable', 'virksomhet=Ikke tatt opp', '--note', 'Fagplan mangler'),
      set('a.scoring.yaml', 'etikk', '--bht', '2', '--virksomhet', '1', '--improve', 'Ta det opp i årsmøtet', '--criterion', '3.2=unmet'),
      set('a.scoring.yaml', '3', '--clear', 'virksomhet', '--criterion', '3.2=none'),
      set('a.scoring.yaml', '3'),
      set('a.scoring.yaml', '--bht', '3'),
      set('a.scoring.yaml', '3', '--bht', '2', '--clear', 'bht'),
      set('a.scoring.yaml', '3', '--criterion', '4.1=met'),
      set('a.scoring.yaml', '3', '--bht', '2', '--reason', 'Fordi'),
      set('a.scoring.yaml', '3', '--dissent', 'Uenig'),
      set('a.scoring.yaml', '--role', 'verneombud'),
      ['profile', 'a.scoring.yaml', '--json'],
    ],
  },
  {
    name: 'set-team',
    fixtures: ['team'],
    commands: [
      set('vår.team.yaml', '2', '--bht', '3'),
      set('vår.team.yaml', '2', '--bht', '3', '--reason', 'Systemet er i bruk', '--dissent', 'Ikke i daglig drift'),
      set('vår.team.yaml', '1', '--bht', '3'),
      set('vår.team.yaml', '3', '--dissent', 'Ingenting å være uenig i'),
      set('vår.team.yaml', '5', '--not-applicable', 'virksomhet=Ingen avtale ennå', '--note', 'Tas opp igjen i mars'),
      ['show', 'vår.team.yaml'],
    ],
  },
  {
    name: 'merge',
    fixtures: ['scorings'],
    commands: [
      ['merge', '.', '-o', 'vår.team.yaml'],
      ['show', 'vår.team.yaml'],
      ['merge', 'a.scoring.yaml', 'b.scoring.yaml', '-o', 'vår.team.yaml'],
      ['merge', 'c.scoring.yaml', 'b.scoring.yaml', 'a.scoring.yaml', '-o', '-', '--identity', 'aggregate'],
      ['merge', 'a.scoring.yaml', 'a.scoring.yaml', 'b.scoring.yaml', '-o', 'navn.team.yaml', '--identity', 'named', '--tolerance', '0'],
      ['merge', 'a.scoring.yaml', 'mangler.scoring.yaml', '-o', 'x.team.yaml'],
    ],
  },
  {
    name: 'profile',
    fixtures: ['scorings', 'team'],
    commands: [
      ['profile', 'a.scoring.yaml'],
      ['profile', 'vår.team.yaml'],
      ['profile', 'vår.team.yaml', '--json'],
      ['profile', 'mangler.team.yaml', '--json'],
    ],
  },
  {
    name: 'agenda',
    fixtures: ['scorings', 'team'],
    commands: [
      ['agenda', 'vår.team.yaml'],
      ['agenda', 'vår.team.yaml', '--minutes', '45'],
      ['agenda', 'vår.team.yaml', '--json'],
      ['agenda', 'a.scoring.yaml'],
    ],
  },
  {
    name: 'actions',
    fixtures: ['team'],
    commands: [
      ['actions', 'vår.team.yaml'],
      ['actions', 'vår.team.yaml', 'draft'],
      ['actions', 'vår.team.yaml', 'draft'],
      ['actions', 'vår.team.yaml', 'add', '--element', '8', '--text', 'Mål støv i hall 2', '--owner', 'yrkeshygieniker', '--due', '2026-11-01', '--effect', 'high', '--effort', 'low'],
      ['actions', 'vår.team.yaml', 'edit', 't1', '--status', 'done', '--followed-up', '2026-11-20', '--effective', 'partly', '--side-effects', 'Mer papirarbeid'],
      ['actions', 'vår.team.yaml', 'report'],
      ['actions', 'vår.team.yaml', 'list', '--json'],
    ],
  },
  {
    name: 'export',
    fixtures: ['team', 'scorings'],
    commands: [
      ['export', 'vår.team.yaml', '-o', '-', '--format', 'markdown'],
      ['export', 'a.scoring.yaml', '-o', '-', '--format', 'md'],
      ['export', 'vår.team.yaml', '-o', 'rapport.md', '--final'],
      ['export', 'vår.team.yaml', '-o', 'rapport.md'],
      ['export', 'vår.team.yaml', '-o', 'rapport.md'],
      ['export', 'vår.team.yaml', '-o', 'finnes-ikke/rapport.md'],
    ],
  },
  {
    name: 'elements',
    fixtures: [],
    commands: [['elements'], ['elements', '8'], ['elements', 'tiltak', '--json']],
  },
  {
    name: 'validate',
    fixtures: ['scorings', 'broken'],
    commands: [
      ['validate', 'a.scoring.yaml'],
      ['validate', 'many.scoring.yaml'],
      ['validate', 'not-yaml.scoring.yaml'],
      ['validate', 'newer.scoring.yaml'],
      ['validate', 'a.scoring.yaml', 'many.scoring.yaml', '--json'],
      ['validate', 'mangler.scoring.yaml'],
      ['profile', 'many.scoring.yaml'],
      ['profile', 'newer.scoring.yaml', '--json'],
    ],
  },
  { name: 'completion', fixtures: [], commands: [['completion', 'bash'], ['completion', 'zsh'], ['completion', 'fish']] },
];
