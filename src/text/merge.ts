import type { Dimension } from '../model/instrument.ts';
import type { Perspective, Subject } from '../model/scoring.ts';
import { integer, integerWithComma, someOf } from './formats.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const partyNb: Readonly<Record<Dimension, string>> = { bht: 'BHT', virksomhet: 'virksomheten' };
const partyEn: Readonly<Record<Dimension, string>> = { bht: 'OHS', virksomhet: 'undertaking' };

const leaveOutNb = (condition: string, into: string | undefined, without = 'den'): string =>
  into === undefined
    ? `${condition}, slår du sammen på nytt uten ${without}.`
    : `${condition}, tar du den som kom til, ut igjen under «voices» i ${into}.`;

const leaveOutEn = (condition: string, into: string | undefined, without = 'it'): string =>
  into === undefined
    ? `${condition}, merge again without ${without}.`
    : `${condition}, take out the one that was added, under “voices” in ${into}.`;

/** How many texts of each kind counts alone have no room for. */
type LeftOut = Readonly<Record<'notes' | 'improvements' | 'evidence' | 'reasons', number>>;

/** What a merge says on stderr, and what it writes before a team's own words. */
const nb = {
  team: {
    reason: (dimension: Dimension, text: string) => `Begrunnelse (${partyNb[dimension]}): ${text}`,
    dissent: (dimension: Dimension, text: string) => `Uenighet (${partyNb[dimension]}): ${text}`,
  },
  perspective: {
    bht: 'BHT',
    virksomhet: 'virksomheten',
    external: 'utenforstående',
  } satisfies Record<Perspective, string>,
  aTeam: 'team',
  answered: (answered: number, all: number) => `${answered} av ${all} besvart`,
  scorings: (count: number) => counted(count, 'vurdering', 'vurderinger'),
  /** Where the inputs are too many for a table. */
  briefly: (files: number, complete: number, from: string, to: string) =>
    `${counted(files, 'fil', 'filer')}, datert ${from === to ? from : `${from} til ${to}`}; ${complete} har svart på alt.`,
  undated: 'uten dato',
  merged: (scorings: number, teams: number, file: string) => {
    const parts = [
      ...(scorings > 0 || teams === 0 ? [counted(scorings, 'vurdering', 'vurderinger')] : []),
      ...(teams > 0 ? [`${teams} team`] : []),
    ];
    return `Slo sammen ${parts.join(' og ')} til ${file}.`;
  },
  toDiscuss: (count: number, all: number) =>
    count === 0 ? 'Ingen punkter må drøftes.' : `${count} av ${all} punkter må drøftes.`,
  andMore: (count: number) => `… og ${count} til.`,
  givenTwice: (file: string) => `${file} er oppgitt to ganger og er telt bare én gang.`,
  countedOnce: (kept: string, copy: string) =>
    `${copy} er en kopi av ${kept} og er telt bare én gang.`,
  voiceCountedOnce: (file: string, other: string) =>
    `Én vurdering finnes både i ${file} og ${other} og er telt bare én gang.`,
  isItself: (file: string) =>
    `${file} er filen som får vurderingene, og er ikke lagt til i seg selv.`,
  added: (voices: number, file: string) =>
    `La ${counted(voices, 'vurdering', 'vurderinger')} til i ${file}. Alt som er avgjort der, står som før.`,
  nobodyNew: (file: string) => `Ingen nye vurderinger; ${file} er som før.`,
  alreadyIn: (files: readonly string[]) => `Med fra før: ${someOf.nb(files)}.`,
  takenForOne: (files: readonly string[]) =>
    `${someOf.nb(files)} svarer ord for ord som en vurdering som er med fra før, og er regnet som den samme. Er det en annen person, oppgir du filene til begge.`,
  toSeeAgain: (count: number) =>
    count === 1
      ? 'Ett omforent punkt ligger nå utenfor toleransen og bør ses på igjen.'
      : `${count} omforente punkter ligger nå utenfor toleransen og bør ses på igjen.`,
  names: {
    question: {
      bht: 'Hva heter bedriftshelsetjenesten?',
      virksomhet: 'Hva heter virksomheten?',
    } satisfies Record<keyof Subject, string>,
    more: 'Filene har ulike navn. De endres ikke; navnet du velger, står i resultatet.',
    different: {
      bht: 'Det er ikke samme bedriftshelsetjeneste; ikke slå sammen',
      virksomhet: 'Det er ikke samme virksomhet; ikke slå sammen',
    } satisfies Record<keyof Subject, string>,
  },
  /** `into`: the file that they were added to, from which somebody must take out what should not be there. */
  samePerson: (older: string, newer: string, into?: string) =>
    `${older} og ${newer} har samme navn og rolle, men ulik id, og er telt som to. ${leaveOutNb('Er det samme person', into, older)}`,
  sameAnswers: (kept: string, copy: string, into?: string) =>
    `${copy} er lik ${kept} i alt unntatt id-en og er telt som en egen vurdering. ${leaveOutNb('Er den en kopi', into)}`,
  old: (file: string, date: string, latest: string, into?: string) =>
    `${file} er fra ${date}, men den nyeste er fra ${latest}. ${leaveOutNb('Hører den til en annen evaluering', into)}`,
  nothingAnswered: (file: string) =>
    `${file} har ingen svar, men er telt med og står som ubesvart på alle punkter.`,
  nothingAgreed: (file: string) =>
    `I ${file} er ingenting avgjort; filen er telt som én vurdering uten svar. Med --pool telles hver enkeltvurdering i den.`,
  teamsAsOne: (files: readonly string[]) => {
    const [count, place] =
      files.length === 1 ? ['én vurdering', 'filen'] : ['én vurdering hver', 'filene'];
    return `${someOf.nb(files)} er telt som ${count}, med det teamet er blitt enig om; begrunnelser og uenighet følger med som notater, mens enkeltvurderingene og tiltakene blir stående i ${place}.`;
  },
  namelessTeams: (files: readonly string[]) =>
    `${someOf.nb(files)} sier ikke hva teamet heter, og står bare under en bokstav. Navnet settes slik: godbht set ${files[0]} --name "…"`,
  unrecognised: (files: readonly string[], into?: string) =>
    `I ${someOf.nb(files)} står vurderingene under bokstaver. ${
      into === undefined
        ? 'En som også er blant de andre filene, men er endret siden, blir ikke kjent igjen og telles to ganger.'
        : 'Er en av filene en ny utgave av en vurdering der, er den telt to ganger.'
    }`,
  agreementsLeftOut: (file: string) =>
    `Bare enkeltvurderingene i ${file} er tatt med; omforente nivåer og tiltak blir stående i filen.`,
  textsLeftOut: ({ notes, improvements, evidence, reasons }: LeftOut) =>
    `Med --identity aggregate er ${counted(notes, 'notat', 'notater')}, ${counted(improvements, 'forslag', 'forslag')}, ${evidence} grunnlag og ${counted(reasons, 'begrunnelse', 'begrunnelser')} for «ikke aktuelt» ikke tatt med; de står fortsatt i vurderingsfilene.`,
  smallGroup: (voices: number) =>
    `Bare ${counted(voices, 'vurdering', 'vurderinger')}: fordelingen vises ikke når færre enn tre har svart.`,
  twoReleases:
    'Den som også får antallene for nesten de samme personene, kan regne ut hva de øvrige svarte. Del ikke to utgaver som skiller seg med færre enn tre personer.',
  folderGave: (folder: string, scorings: number) =>
    `Mappen ${folder} har ${counted(scorings, 'vurderingsfil', 'vurderingsfiler')}.`,
  teamsNotTaken: (files: readonly string[]) =>
    `Ikke tatt med, siden det er teamfiler: ${files.join(', ')}. Oppgi dem ved navn hvis de også skal slås sammen.`,
  othersNotTaken: (files: readonly string[]) =>
    `Ikke tatt med, siden det ikke er vurderingsfiler: ${files.join(', ')}.`,
  subfoldersNotTaken: (folders: readonly string[]) =>
    `Ikke lest, siden det er undermapper: ${folders.join(', ')}. Oppgi dem ved navn hvis de skal være med.`,
  reading: (read: number, all: number) => `Leser ${integer(read)} av ${integer(all)} filer …`,
};

export type MergeText = typeof nb;

const en: MergeText = {
  team: {
    reason: (dimension, text) => `Reason (${partyEn[dimension]}): ${text}`,
    dissent: (dimension, text) => `Dissent (${partyEn[dimension]}): ${text}`,
  },
  perspective: { bht: 'OHS', virksomhet: 'undertaking', external: 'outsider' },
  aTeam: 'team',
  answered: (answered, all) => `${answered} of ${all} answered`,
  scorings: (count) => counted(count, 'scoring', 'scorings'),
  briefly: (files, complete, from, to) =>
    `${counted(files, 'file', 'files')}, dated ${from === to ? from : `${from} to ${to}`}; ${complete} have answered everything.`,
  undated: 'without date',
  merged: (scorings, teams, file) => {
    const parts = [
      ...(scorings > 0 || teams === 0 ? [counted(scorings, 'scoring', 'scorings')] : []),
      ...(teams > 0 ? [counted(teams, 'team', 'teams')] : []),
    ];
    return `Merged ${parts.join(' and ')} into ${file}.`;
  },
  toDiscuss: (count, all) =>
    count === 0 ? 'No items need discussion.' : `${count} of ${all} items need discussion.`,
  andMore: (count) => `… and ${count} more.`,
  givenTwice: (file) => `${file} was given twice and has been counted only once.`,
  countedOnce: (kept, copy) => `${copy} is a copy of ${kept} and has been counted only once.`,
  voiceCountedOnce: (file, other) =>
    `One scoring is in both ${file} and ${other} and has been counted only once.`,
  isItself: (file) => `${file} is the file that gets the scorings, and wasn’t added to itself.`,
  added: (voices, file) =>
    `Added ${counted(voices, 'scoring', 'scorings')} to ${file}. All that is decided there stands as before.`,
  nobodyNew: (file) => `No new scorings; ${file} is as before.`,
  alreadyIn: (files) => `There already: ${someOf.en(files)}.`,
  takenForOne: (files) =>
    `${someOf.en(files)}: word for word as a scoring that is there already, and taken for the same one. If it is another person, give the files of both.`,
  toSeeAgain: (count) =>
    count === 1
      ? 'One agreed item now lies outside the tolerance and should be looked at again.'
      : `${count} agreed items now lie outside the tolerance and should be looked at again.`,
  names: {
    question: {
      bht: 'What is the occupational health service called?',
      virksomhet: 'What is the undertaking called?',
    },
    more: 'The files have different names. They stay as they are; the one you choose stands in the result.',
    different: {
      bht: 'They are not the same occupational health service; don’t merge',
      virksomhet: 'They are not the same undertaking; don’t merge',
    },
  },
  samePerson: (older, newer, into) =>
    `${older} and ${newer} have the same name and role but different ids, and count as two. ${leaveOutEn('If it is the same person', into, older)}`,
  sameAnswers: (kept, copy, into) =>
    `${copy} equals ${kept} in all but its id and counts as a scoring of its own. ${leaveOutEn('If it is a copy', into)}`,
  old: (file, date, latest, into) =>
    `${file} is from ${date}, but the latest is from ${latest}. ${leaveOutEn('If it belongs to another evaluation', into)}`,
  nothingAnswered: (file) =>
    `${file} has no answers, but counts and is shown as unanswered on every item.`,
  nothingAgreed: (file) =>
    `Nothing is decided in ${file}; the file counts as one scoring without answers. With --pool, each individual scoring in it counts.`,
  teamsAsOne: (files) => {
    const [count, place] =
      files.length === 1
        ? ['counts as one scoring', 'file']
        : ['count as one scoring each', 'files'];
    return `${someOf.en(files)} ${count}, with what the team has agreed; reasons and dissent come along as notes, while the individual scorings and measures stay in the ${place}.`;
  },
  namelessTeams: (files) =>
    `${someOf.en(files)}: the team has no name there, and stands under a letter alone. To name it: godbht --lang en set ${files[0]} --name "…"`,
  unrecognised: (files, into) =>
    `In ${someOf.en(files)} the scorings stand under letters. ${
      into === undefined
        ? 'One that is among the other files too, but has been changed since, isn’t recognised and counts twice.'
        : 'If one of the files is a new edition of a scoring there, it counts twice.'
    }`,
  agreementsLeftOut: (file) =>
    `Only the individual scorings of ${file} were taken in; agreed levels and measures stay in the file.`,
  textsLeftOut: ({ notes, improvements, evidence, reasons }) =>
    `With --identity aggregate, ${counted(notes, 'note', 'notes')}, ${counted(improvements, 'suggestion', 'suggestions')}, ${counted(evidence, 'piece of evidence', 'pieces of evidence')} and ${counted(reasons, 'reason', 'reasons')} for “not applicable” were left out; they are still in the scoring files.`,
  smallGroup: (voices) =>
    `Only ${counted(voices, 'scoring', 'scorings')}: the distribution is not shown when fewer than three have answered.`,
  twoReleases:
    'Whoever also gets the counts for nearly the same people can work out what the others answered. Don’t share two editions that differ by fewer than three people.',
  folderGave: (folder, scorings) =>
    `The folder ${folder} has ${counted(scorings, 'scoring file', 'scoring files')}.`,
  teamsNotTaken: (files) =>
    `Left out as team files: ${files.join(', ')}. Name them if they should be merged too.`,
  othersNotTaken: (files) => `Left out as no scoring files: ${files.join(', ')}.`,
  subfoldersNotTaken: (folders) =>
    `Not read, being subfolders: ${folders.join(', ')}. Name them if they should be included.`,
  reading: (read, all) => `Reading ${integerWithComma(read)} of ${integerWithComma(all)} files …`,
};

export const mergeText = { nb, en };
