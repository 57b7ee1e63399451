import type { IdentityPolicy } from '../model/team.ts';

/** The choice of what to score, and the questions that open a new evaluation. */
const nb = {
  choice: {
    question: 'Hva vil du gå videre med?',
    empty: 'Det er ingen vurderingsfiler eller teamfiler her ennå.',
    scoring: { name: 'Ny vurdering alene', about: 'forberedelse på egen hånd' },
    team: { name: 'Ny evaluering sammen i teamet', about: 'rett på felles gjennomgang' },
    merged: { name: 'Enkeltvurderingene slås sammen' },
    person: 'én person',
    unreadable: 'kan ikke leses; velg den for å se hvorfor',
    voices: (voices: number) =>
      voices === 0 ? 'teamet' : `teamet, ${voices === 1 ? '1 vurdering' : `${voices} vurderinger`}`,
  },
  /** The obvious next step in a folder. */
  step: {
    merge: (count: number) =>
      `Slå sammen disse ${count} enkeltvurderingene og gå gjennom dem sammen`,
    into: (count: number, team: string) =>
      `Ta inn ${count === 1 ? 'en enkeltvurdering' : `${count} enkeltvurderinger`} som er kommet til, i ${team}`,
    unfinished: (count: number) =>
      count === 1 ? 'én har ubesvarte punkter' : `${count} har ubesvarte punkter`,
    blank: (count: number) =>
      count === 1
        ? 'én er ikke begynt på og blir ikke med'
        : `${count} er ikke begynt på og blir ikke med`,
    older: (count: number) =>
      count === 1
        ? 'én er fra en tidligere runde og blir ikke med'
        : `${count} er fra en tidligere runde og blir ikke med`,
  },
  introduction: {
    merged:
      'Svarene låses i en teamfil, som teamet går gjennom sammen. Vurderingsfilene blir ikke endret.',
    scoring:
      'Du går gjennom elementene på egen hånd. For hvert av dem setter du ett nivå for BHT og ett for virksomheten. Vurderingen er bare din til du gir filen videre.',
    team: 'Teamet går gjennom elementene sammen. For hvert av dem blir dere enige om ett nivå for BHT og ett for virksomheten.',
  },
  question: {
    bht: 'Hva heter bedriftshelsetjenesten?',
    virksomhet: 'Hva heter virksomheten den bistår?',
    perspective: 'Hvem representerer du?',
    name: 'Hva heter du?',
    role: 'Hvilken rolle har du?',
    tolerance: 'Hvor stor spredning kan stå uten drøfting?',
    identity: 'Hva skal teamfilen vise om hvem som har svart hva?',
  },
  more: {
    name: 'Frivillig; Enter går videre. Navnet følger ikke med når vurderingene slås sammen, med mindre teamet velger det.',
    role: 'Frivillig; Enter går videre. For eksempel bedriftslege eller verneombud.',
    tolerance:
      'Gjelder når enkeltvurderinger slås sammen, også de som legges til senere med «godbht merge MAPPE --into TEAMFIL». Ett nivå er vanlig: nabonivåer regnes som enighet.',
    identity: 'Det kan ikke gjøres om i teamfilen. Rapporten viser aldri mer enn den.',
  },
  perspective: { bht: 'BHT', virksomhet: 'Virksomheten', external: 'Ingen av dem' },
  tolerance: ['Ingen', 'Ett nivå', 'To nivåer', 'Ingen grense'],
  identity: {
    named: 'Navn og rolle',
    pseudonym: 'Bokstaver: notatene blir med, men ikke navn og rolle',
    aggregate: 'Bare antall: verken notater eller enkeltsvar',
  } satisfies Record<IdentityPolicy, string>,
  needed: 'Dette må fylles ut.',
};

const en: typeof nb = {
  choice: {
    question: 'What do you want to work on?',
    empty: 'There are no scoring files or team files here yet.',
    scoring: { name: 'New scoring alone', about: 'preparation on your own' },
    team: { name: 'New evaluation together in the team', about: 'straight to the joint review' },
    merged: { name: 'The scorings are merged' },
    person: 'one person',
    unreadable: 'can’t be read; choose it to see why',
    voices: (voices) =>
      voices === 0 ? 'the team' : `the team, ${voices === 1 ? '1 scoring' : `${voices} scorings`}`,
  },
  step: {
    merge: (count) => `Merge these ${count} scorings and go through them together`,
    into: (count, team) =>
      `Add ${count === 1 ? 'a scoring' : `${count} scorings`} that came in, to ${team}`,
    unfinished: (count) => `${count} with unanswered items`,
    blank: (count) => `${count} not begun, and left out`,
    older: (count) => `${count} of an earlier round, and left out`,
  },
  introduction: {
    merged:
      'The answers are locked in a team file, which the team goes through together. The scoring files are not changed.',
    scoring:
      'You go through the elements on your own. For each of them you set one level for the OHS and one for the undertaking. The scoring is yours alone until you pass the file on.',
    team: 'The team goes through the elements together. For each of them you agree on one level for the OHS and one for the undertaking.',
  },
  question: {
    bht: 'What is the occupational health service called?',
    virksomhet: 'What is the undertaking it serves called?',
    perspective: 'Whom do you represent?',
    name: 'What is your name?',
    role: 'What is your role?',
    tolerance: 'How wide a spread needs no discussion?',
    identity: 'What is the team file to show of who answered what?',
  },
  more: {
    name: 'Optional; Enter moves on. The name is left out when scorings are merged, unless the team chooses to keep it.',
    role: 'Optional; Enter moves on. For example, occupational physician or safety representative.',
    tolerance:
      'Applies when individual scorings are merged, also those added later with “godbht --lang en merge FOLDER --into TEAMFILE”. One level is usual: neighbouring levels count as agreement.',
    identity: 'It can’t be undone in the team file. The report never shows more than it.',
  },
  perspective: { bht: 'The OHS', virksomhet: 'The undertaking', external: 'Neither' },
  tolerance: ['None', 'One level', 'Two levels', 'No limit'],
  identity: {
    named: 'Names and roles',
    pseudonym: 'Letters: notes come along, names and roles do not',
    aggregate: 'Counts alone: neither notes nor single answers',
  },
  needed: 'This must be filled in.',
};

export type OpeningText = typeof nb;
export const openingText = { nb, en };
