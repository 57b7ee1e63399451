import type { FileReason } from '../errors.ts';
import type { Language } from '../model/language.ts';
import { integer, integerWithComma, listed } from './formats.ts';

export type ValueType = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'map' | 'null';
export type IdShape = 'slug' | 'criterion' | 'measure' | 'requirement';
export type Identified =
  | 'measure'
  | 'voice'
  | 'pseudonym'
  | 'element'
  | 'number'
  | 'group'
  | 'phase'
  | 'law'
  | 'expertise'
  | 'reference'
  | 'version'
  | 'requirement'
  | 'supplier'
  | 'column';

/** What people get wrong when they write YAML by hand. */
export type YamlMistake =
  | 'alias'
  | 'indentation'
  | 'tab'
  | 'colon'
  | 'quote'
  | 'bracket'
  | 'escape'
  | 'key'
  | 'other';

/** A number, but not a whole one. */
const isPart = (d: { expected: ValueType; found: ValueType }): boolean =>
  d.expected === 'integer' && d.found === 'number';

const nbTypes: Readonly<Record<ValueType, string>> = {
  text: 'tekst',
  integer: 'et helt tall',
  number: 'et tall',
  boolean: 'sant eller usant (true/false)',
  list: 'en liste',
  map: 'nøkler med verdier',
  null: 'tomt',
};

const nbIds: Readonly<Record<IdShape, string>> = {
  slug: 'Bruk små bokstaver a–z, sifre og bindestreker, minst én bokstav, og ikke «x-» først.',
  criterion: 'Skriv "1.2" eller "1.2.a", i anførselstegn.',
  measure: 'Skriv T1, T2 og så videre.',
  requirement: 'Begynn med en stor bokstav, for eksempel E-1.',
};

const nbIdentified: Readonly<Record<Identified, string>> = {
  measure: 'Tiltaket',
  voice: 'Vurderingen med id',
  pseudonym: 'Pseudonymet',
  element: 'Elementet',
  number: 'Elementnummeret',
  group: 'Gruppen',
  phase: 'Fasen',
  law: 'Loven',
  expertise: 'Fagområdet',
  reference: 'Referansen',
  version: 'Utgaven',
  requirement: 'Kravet',
  supplier: 'Leverandøren',
  column: 'Kolonnen',
};

const nbMistakes: Readonly<Record<YamlMistake, string>> = {
  alias: 'Filen bruker et anker eller alias (& eller *). Skriv teksten rett ut, i anførselstegn.',
  indentation: 'Innrykket stemmer ikke. Nøkler på samme nivå må begynne i samme kolonne.',
  tab: 'Linjen har tabulator i innrykket. Bruk mellomrom.',
  colon: 'Linjen har et kolon for mye. Sett teksten i anførselstegn hvis den inneholder «: ».',
  quote: 'Teksten må stå mellom to anførselstegn.',
  bracket: 'En parentes ({ eller [) er ikke lukket, eller et komma mangler.',
  escape: 'Ugyldig tegn etter \\ i en tekst i anførselstegn. Skriv \\\\ for en omvendt skråstrek.',
  key: 'Dette kan ikke være en nøkkel. En nøkkel er en kort tekst på én linje, fulgt av kolon.',
  other: 'Dette er ikke gyldig YAML. Se etter manglende kolon, anførselstegn eller innrykk.',
};

// A decimal comma in {points: 7,5} makes the decimals a key.
const isDigits = (key: string): boolean => /^\d+$/.test(key);

const isSplitText = (d: { expected: ValueType; found: ValueType }): boolean =>
  d.expected === 'text' && d.found === 'map';

/** What is wrong with a file, one sentence each, and what to do where that is not obvious. */
const nb = {
  // The file as bytes and as YAML.
  'not-utf8': () => 'Filen er ikke lagret som UTF-8. Lagre den på nytt som UTF-8.',
  'too-large': (d: { bytes: number; limit: number }) =>
    `Filen er på ${integer(d.bytes)} byte. Grensen er ${integer(d.limit)} byte.`,
  'too-deep': (d: { limit: number }) =>
    `Filen har mer enn ${d.limit} nivåer med nøkler og lister inni hverandre.`,
  'too-many-values': (d: { limit: number }) => `Filen har mer enn ${integer(d.limit)} verdier.`,
  'too-many-lines': (d: { limit: number }) => `Filen har mer enn ${integer(d.limit)} linjer.`,
  'too-many-keys': (d: { limit: number }) =>
    `Her er det mer enn ${integer(d.limit)} nøkler på samme nivå.`,
  'several-documents': () =>
    'Filen inneholder flere YAML-dokumenter (skilt med ---). Den kan bare ha ett.',
  'alias-not-allowed': () =>
    'Ankre og aliaser (& og *) er ikke tillatt. Skriv innholdet rett ut, eller sett teksten i anførselstegn.',
  'directive-not-allowed': (d: { given: string }) =>
    `Linjen «${d.given}» er ikke tillatt. Fjern den; filene er alltid i YAML 1.2.`,
  'unknown-tag': () => 'YAML-tagger (!) er ikke tillatt. Sett teksten i anførselstegn.',
  'duplicate-key': (d: { key: string }) => `Nøkkelen «${d.key}» står to ganger på samme sted.`,
  'broken-text': () =>
    'Teksten inneholder et halvt tegn (et enslig surrogat), som ikke kan lagres. Skriv det på nytt.',
  'not-yaml': (d: { mistake: YamlMistake }) => nbMistakes[d.mistake],
  'empty-file': () => 'Filen er tom, eller den inneholder ikke nøkler med verdier.',
  // The format line.
  'missing-format': (d: { known: readonly string[] }) =>
    `Nøkkelen «format» mangler. Den skal være ${listed(d.known, 'eller')}.`,
  'wrong-kind': (d: { found: string; expected: readonly string[] }) =>
    `Formatet er «${d.found}», men her trengs ${listed(d.expected.map(quote), 'eller')}.`,
  'newer-format': (d: { found: string; known: string }) =>
    `Filen har formatet «${d.found}», som er nyere enn «${d.known}». Oppdater godbht for å åpne den.`,
  // What a schema can express.
  'missing-key': (d: { key: string }) => `Nøkkelen «${d.key}» mangler.`,
  'unknown-key': (d: { key: string; nearest: string | undefined; known: readonly string[] }) =>
    `Ukjent nøkkel «${d.key}». ${
      d.nearest === undefined
        ? `Her kan det stå ${listed(d.known, 'eller')}, eller egne nøkler som begynner med «x-».${isDigits(d.key) ? ' Skriv desimaler med punktum: 7.5.' : ''}`
        : `Mente du «${d.nearest}»? Egne nøkler begynner med «x-».`
    }`,
  'missing-value': (d: { expected: ValueType }) =>
    `Verdien mangler. Her skal det stå ${nbTypes[d.expected]}.`,
  'wrong-type': (d: { expected: ValueType; found: ValueType; given: string }) =>
    d.expected === 'text' && d.given !== ''
      ? `Her skal det stå tekst. Sett verdien i anførselstegn: "${d.given}".`
      : `Her skal det stå ${nbTypes[d.expected]}, ikke ${isPart(d) ? d.given : nbTypes[d.found]}.${isSplitText(d) ? ' Sett teksten i anførselstegn hvis den inneholder «: ».' : ''}`,
  'rating-shape': (d: { given: string }) =>
    `En vurdering skrives som {level: ${d.given}} eller {notApplicable: begrunnelse}.`,
  'not-allowed-value': (d: { given: string; allowed: readonly string[] }) =>
    `Verdien «${d.given}» er ikke gyldig. Den skal være ${listed(d.allowed, 'eller')}.`,
  'blank-text': () => 'Teksten er tom. Fyll den ut, eller ta bort nøkkelen.',
  'bad-date': (d: { given: string }) =>
    `«${d.given}» er ikke en dato. Skriv ÅÅÅÅ-MM-DD, for eksempel 2026-11-21.`,
  'bad-id': (d: { given: string; shape: IdShape }) =>
    `«${d.given}» er ikke en gyldig id her. ${nbIds[d.shape]}`,
  'out-of-range': (d: { given: string; least: number; most: number | undefined }) =>
    d.most === undefined
      ? `Verdien ${d.given} er for lav. Den må være minst ${d.least}.`
      : `Verdien ${d.given} er utenfor ${d.least}–${d.most}.`,
  'too-few': (d: { least: number }) =>
    `Listen må ha minst ${d.least === 1 ? 'ett punkt' : `${d.least} punkter`}.`,
  'both-given': (d: { keys: readonly string[] }) =>
    `Her står både «${d.keys[0]}» og «${d.keys[1]}». Bare én av dem kan være med.`,
  'neither-given': (d: { keys: readonly string[] }) =>
    `Her må det stå ${listed(d.keys.map(quote), 'eller')}.`,
  'bad-cpv': (d: { given: string }) =>
    `«${d.given}» er ikke en CPV-kode. Skriv åtte sifre i anførselstegn, for eksempel "85147000".`,
  'not-as-expected': () => 'Verdien har ikke riktig form.',
  // Rules for evaluations.
  'no-such-date': (d: { given: string }) => `Datoen ${d.given} finnes ikke i kalenderen.`,
  'other-instrument': (d: { found: string; expected: string }) =>
    `Filen er laget med verktøyet ${d.found}, men her brukes ${d.expected}.`,
  'unknown-element': (d: { given: string; nearest: string | undefined }) =>
    `Elementet «${d.given}» finnes ikke i verktøyet.${
      d.nearest === undefined ? '' : ` Mente du «${d.nearest}»?`
    }`,
  'unknown-criterion': (d: { given: string; element: number; last: string }) =>
    `Element ${d.element} har ikke noe kriterium «${d.given}». Det siste er ${d.last}.`,
  'criterion-elsewhere': (d: { given: string; element: number; owner: number }) =>
    `Kriterium ${d.given} hører til element ${d.owner}, ikke element ${d.element}.`,
  'counts-do-not-add-up': (d: { sum: number; count: number }) =>
    `Svarene og de ubesvarte er til sammen ${d.sum}, men det er ${d.count} vurderinger.`,
  'small-group-shown': (d: { least: number }) =>
    `Når «identity» er aggregate, kan ikke svar fra færre enn ${d.least} stå i filen.`,
  'no-hands': () =>
    'Ingen har rakt opp hånden i den nye runden. Fyll inn antallene, eller fjern «secondRound».',
  'sides-do-not-add-up': (d: { sum: number; count: number }) =>
    `Det er ${d.sum} på sidene til sammen, men svarene viser bare ${d.count} som har satt nivå.`,
  'sides-tell-others': (d: { least: number }) =>
    `Sidene røper hva de andre svarte, for de er færre enn ${d.least}. Ta bort «sides».`,
  'rater-not-allowed': (d: { identity: string }) =>
    `Når «identity» er ${d.identity}, kan ikke en vurdering ha «rater».`,
  'listed-twice': (d: { given: string }) => `«${d.given}» står to ganger i listen.`,
  'duplicate-id': (d: { id: string; of: Identified }) =>
    `${nbIdentified[d.of]} «${d.id}» finnes to ganger.`,
  // Rules for specifications.
  'no-such-criterion': (d: { given: string }) => `Kriteriet «${d.given}» finnes ikke i verktøyet.`,
  'criterion-twice': (d: { given: string }) =>
    `Kriteriet «${d.given}» er nevnt to ganger. Det kan være med én gang, eller utelatt.`,
  'criterion-left-over': (d: { given: string }) =>
    `Kriteriet «${d.given}» er verken med eller utelatt. Ta det med, eller utelat det med en begrunnelse.`,
  'element-twice': (d: { given: string }) =>
    `Elementet «${d.given}» er nevnt to ganger. Det kan være med én gang, eller utelatt.`,
  'keys-exclude': (d: { keys: readonly [string, string] }) =>
    `«${d.keys[0]}» og «${d.keys[1]}» kan ikke stå sammen.`,
  'reserved-id': (d: { given: string }) =>
    `Id-en «${d.given}» er satt av til kravene som kommer fra kriteriene. Velg en annen, for eksempel E-1.`,
  'weight-on-absolute': () =>
    'Et absolutt krav får ikke poeng og kan ikke ha vekt. Fjern «weight», eller gjør det til et tildelingskriterium som blir evaluert.',
  'weight-without-award': () =>
    'Bare tildelingskriterier har vekt. Sett «type» til tildelingskriterium, eller bruk «award» i stedet for «weight».',
  'award-without-weight': () => 'Et tildelingskriterium må ha vekt. Legg til «weight».',
  'award-not-evaluated': () =>
    'Et tildelingskriterium får poeng og kan ikke være absolutt. Sett «kind» til evaluated.',
  'award-for-element': () =>
    'Et helt element kan ikke bli tildelingskriterium. Nevn de kriteriene som skal ha vekt, hver for seg.',
  'qualification-not-absolute': () =>
    'Et kvalifikasjonskrav er oppfylt eller ikke og får aldri poeng. Sett «kind» til absolute.',
  'award-on-absolute': () =>
    'Et absolutt krav får ikke poeng og teller ikke i noe tildelingskriterium. Fjern «award».',
  'award-of-award': () =>
    'Et tildelingskriterium har sin egen vekt og teller ikke i et annet. Fjern «award».',
  'unknown-award': (d: { given: string; known: readonly string[] }) =>
    d.known.length === 0
      ? `«${d.given}» er ikke et tildelingskriterium i denne filen, som ikke har noen.`
      : `«${d.given}» er ikke et tildelingskriterium i denne filen. De er ${listed(d.known, 'og')}.`,
  'weights-sum': (d: { sum: number }) =>
    `Vektene til tildelingskriteriene er ${d.sum} til sammen. De skal være 100.`,
  'unknown-documentation': (d: { given: string }) =>
    `«${d.given}» finnes ikke under «documentation».`,
  // Rules for points.
  'other-specification': (d: { key: 'title' | 'version'; found: string; expected: string }) =>
    d.key === 'title'
      ? `Poengene er gitt for «${d.found}», men kravspesifikasjonen heter «${d.expected}».`
      : `Poengene er gitt for versjon «${d.found}», men kravspesifikasjonen har versjon «${d.expected}».`,
  'unknown-requirement': (d: { given: string; nearest: string | undefined }) =>
    `Kravspesifikasjonen har ikke noe krav «${d.given}».${
      d.nearest === undefined ? '' : ` Mente du «${d.nearest}»?`
    }`,
  'points-on-absolute': (d: { given: string }) =>
    `Kravet «${d.given}» er absolutt og får ikke poeng. Ta det bort herfra.`,
  'points-above-scale': (d: { given: number; most: number }) =>
    `${String(d.given).replace('.', ',')} er mer enn det høyeste i kravspesifikasjonen, ${d.most} poeng.`,
  'unknown-supplier': (d: { given: string; known: readonly string[] }) =>
    `Ingen av svarfilene er fra leverandøren «${d.given}». De er fra ${listed(d.known.map(quote), 'og')}. Ta med svarfilen, rett navnet, eller ta leverandøren ut av poengfilen hvis tilbudet er trukket.`,
  // Rules for instruments.
  'element-order': (d: { found: number; expected: number }) =>
    `Elementene må være nummerert 1, 2, 3 … uten hull: fant ${d.found}, skulle vært ${d.expected}.`,
  'criterion-order': (d: { found: string; expected: string }) =>
    `Kriteriene må stå i rekkefølge: fant «${d.found}», skulle vært «${d.expected}».`,
  'unknown-reference': (d: { given: number }) =>
    `Referanselisten i instrument.yaml har ikke noe nummer ${d.given}.`,
  'unknown-law': (d: { given: string }) =>
    `«${d.given}» finnes ikke under «laws» i instrument.yaml.`,
  'unknown-expertise': (d: { given: string }) =>
    `«${d.given}» finnes ikke under «expertise» i instrument.yaml.`,
  'unknown-group': (d: { given: string }) => `Gruppen «${d.given}» finnes ikke i instrument.yaml.`,
  'not-in-group': (d: { group: string; number: number }) =>
    `Element ${d.number} sier at det hører til gruppen «${d.group}», men gruppen har det ikke på listen sin.`,
  'group-lists-other': (d: { number: number; group: string }) =>
    `Gruppen «${d.group}» har element ${d.number} på listen sin, men elementet hører ikke til gruppen.`,
  'replaces-itself': () => 'Dette er verktøyets egen utgave. Her står bare tidligere utgaver.',
  'levels-not-1-4': () => 'Nivåene skal være nøyaktig 1, 2, 3 og 4, i den rekkefølgen.',
  'dimensions-not-both': () => 'Dimensjonene skal være nøyaktig bht og virksomhet.',
  // Lints: a valid file that could be better.
  'level-without-note': (d: { elementId: string }) =>
    `Nivået i ${d.elementId} er satt uten notat om hvorfor.`,
  'level-without-reason': (d: { elementId: string; why: 'apart' | 'outside' }) =>
    `Det omforente nivået i ${d.elementId} har ingen begrunnelse, enda ${d.why === 'apart' ? 'vurderingene spriker' : 'det ligger utenfor enkeltvurderingene'}.`,
  'look-again': (d: { elementId: string }) =>
    `Det omforente nivået i ${d.elementId} skal ses på igjen, siden flere vurderinger er kommet til.`,
  'level-without-evidence': (d: { elementIds: readonly string[]; level: number }) =>
    `Nivå ${d.level} i ${listed(d.elementIds, 'og')} er satt uten grunnlag (et dokument, en observasjon eller en stikkprøve).`,
  'measure-without-owner': (d: { id: string }) => `Tiltak ${d.id} har ingen ansvarlig.`,
  'measure-past-due': (d: { id: string; due: string }) =>
    `Tiltak ${d.id} er over fristen (${d.due}).`,
  'seal-broken': () =>
    'Forseglingen gjelder ikke lenger: det som var besluttet, er endret etterpå. «godbht seal» forsegler på nytt.',
  'name-for-several': () =>
    'Navnet kan ikke gjelde flere enn én. Skriv en linje for hver, eller utelat navnet.',
  'unknown-field': (d: { given: string; nearest: string | undefined }) =>
    `Skjemaet har ikke noe felt med koden «${d.given}».${
      d.nearest === undefined ? '' : ` Mente du «${d.nearest}»?`
    }`,
  'second-response': () => 'Bare én kolonne kan være svarets eget nummer (response).',
  'constant-judgement': (d: { code: string }) =>
    `«${d.code}» må hver enkelt svare på, og kan ikke være lik for alle.`,
  'constant-and-column': (d: { code: string }) =>
    `«${d.code}» er lik for alle og står også i en kolonne. Velg én av delene.`,
  placeholder: (d: { given: string }) => `Dette er ikke fylt inn: ${d.given}.`,
};

export type ProblemSentences = typeof nb;

const enTypes: Readonly<Record<ValueType, string>> = {
  text: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'keys with values',
  null: 'nothing',
};

const enIds: Readonly<Record<IdShape, string>> = {
  slug: 'Use lower-case a–z, digits and hyphens, at least one letter, and no “x-” at the start.',
  criterion: 'Write "1.2" or "1.2.a", in quotes.',
  measure: 'Write T1, T2 and so on.',
  requirement: 'Begin with a capital letter, such as E-1.',
};

const enIdentified: Readonly<Record<Identified, string>> = {
  measure: 'Measure',
  voice: 'The scoring with id',
  pseudonym: 'The pseudonym',
  element: 'The element',
  number: 'The element number',
  group: 'The group',
  phase: 'The phase',
  law: 'The law',
  expertise: 'The expertise',
  reference: 'The reference',
  version: 'The version',
  requirement: 'The requirement',
  supplier: 'The supplier',
  column: 'The column',
};

const enMistakes: Readonly<Record<YamlMistake, string>> = {
  alias: 'The file uses an anchor or alias (& or *). Write the text out, in quotes.',
  indentation: 'The indentation is wrong. Keys on the same level must begin in the same column.',
  tab: 'The line is indented with a tab. Use spaces.',
  colon: 'The line has one colon too many. Put the text in quotes if it contains “: ”.',
  quote: 'The text must be between two quotes.',
  bracket: 'A { or [ is not closed, or a comma is missing.',
  escape: 'Invalid character after \\ in quoted text. Write \\\\ for a backslash.',
  key: 'This cannot be a key. A key is a short piece of text on one line, followed by a colon.',
  other: 'This is not valid YAML. Look for a missing colon, quote or indentation.',
};

const en: ProblemSentences = {
  'not-utf8': () => 'The file is not saved as UTF-8. Save it again as UTF-8.',
  'too-large': (d) =>
    `The file is ${integerWithComma(d.bytes)} bytes. The limit is ${integerWithComma(d.limit)} bytes.`,
  'too-deep': (d) => `The file is nested more than ${d.limit} levels deep.`,
  'too-many-values': (d) => `The file has more than ${integerWithComma(d.limit)} values.`,
  'too-many-lines': (d) => `The file has more than ${integerWithComma(d.limit)} lines.`,
  'too-many-keys': (d) =>
    `There are more than ${integerWithComma(d.limit)} keys on one level here.`,
  'several-documents': () =>
    'The file contains several YAML documents (separated by ---). It can have only one.',
  'alias-not-allowed': () =>
    'Anchors and aliases (& and *) are not allowed. Write the content out, or put the text in quotes.',
  'directive-not-allowed': (d) =>
    `The line “${d.given}” is not allowed. Remove it; the files are always YAML 1.2.`,
  'unknown-tag': () => 'YAML tags (!) are not allowed. Put the text in quotes.',
  'duplicate-key': (d) => `The key “${d.key}” is given twice in the same place.`,
  'broken-text': () =>
    'The text contains half a character (a lone surrogate), which cannot be saved. Write it again.',
  'not-yaml': (d) => enMistakes[d.mistake],
  'empty-file': () => 'The file is empty, or it does not contain keys with values.',
  'missing-format': (d) => `The key “format” is missing. It must be ${listed(d.known, 'or')}.`,
  'wrong-kind': (d) =>
    `The format is “${d.found}”, but ${listed(d.expected.map(doubleQuote), 'or')} is needed here.`,
  'newer-format': (d) =>
    `The file has the format “${d.found}”, which is newer than “${d.known}”. Update godbht to open it.`,
  'missing-key': (d) => `The key “${d.key}” is missing.`,
  'unknown-key': (d) =>
    `Unknown key “${d.key}”. ${
      d.nearest === undefined
        ? `Allowed here: ${listed(d.known, 'or')}, or keys of your own that begin with “x-”.${isDigits(d.key) ? ' Write decimals with a point: 7.5.' : ''}`
        : `Did you mean “${d.nearest}”? Keys of your own begin with “x-”.`
    }`,
  'missing-value': (d) => `The value is missing. It must be ${enTypes[d.expected]}.`,
  'wrong-type': (d) =>
    d.expected === 'text' && d.given !== ''
      ? `This must be text. Put the value in quotes: "${d.given}".`
      : `This must be ${enTypes[d.expected]}, not ${isPart(d) ? d.given : enTypes[d.found]}.${isSplitText(d) ? ' Put the text in quotes if it contains “: ”.' : ''}`,
  'rating-shape': (d) => `A judgement is written {level: ${d.given}} or {notApplicable: reason}.`,
  'not-allowed-value': (d) =>
    `The value “${d.given}” is not valid. It must be ${listed(d.allowed, 'or')}.`,
  'blank-text': () => 'The text is empty. Fill it in, or remove the key.',
  'bad-date': (d) => `“${d.given}” is not a date. Write YYYY-MM-DD, for example 2026-11-21.`,
  'bad-id': (d) => `“${d.given}” is not a valid id here. ${enIds[d.shape]}`,
  'out-of-range': (d) =>
    d.most === undefined
      ? `The value ${d.given} is too low. It must be at least ${d.least}.`
      : `The value ${d.given} is outside ${d.least}–${d.most}.`,
  'too-few': (d) =>
    `The list must have at least ${d.least === 1 ? 'one item' : `${d.least} items`}.`,
  'both-given': (d) =>
    `Both “${d.keys[0]}” and “${d.keys[1]}” are given. Only one of them is allowed.`,
  'neither-given': (d) => `Either ${listed(d.keys.map(doubleQuote), 'or')} must be given here.`,
  'bad-cpv': (d) =>
    `“${d.given}” is not a CPV code. Write eight digits in quotes, such as "85147000".`,
  'not-as-expected': () => 'The value does not have the right form.',
  'no-such-date': (d) => `The date ${d.given} does not exist in the calendar.`,
  'other-instrument': (d) =>
    `The file was made with the instrument ${d.found}, but ${d.expected} is used here.`,
  'unknown-element': (d) =>
    `The instrument has no element “${d.given}”.${
      d.nearest === undefined ? '' : ` Did you mean “${d.nearest}”?`
    }`,
  'unknown-criterion': (d) =>
    `Element ${d.element} has no criterion “${d.given}”. The last one is ${d.last}.`,
  'criterion-elsewhere': (d) =>
    `Criterion ${d.given} belongs to element ${d.owner}, not element ${d.element}.`,
  'counts-do-not-add-up': (d) =>
    `The answers and the unanswered add up to ${d.sum}, but there are ${d.count} scorings.`,
  'small-group-shown': (d) =>
    `Where “identity” is aggregate, answers from fewer than ${d.least} must not be in the file.`,
  'no-hands': () =>
    'Nobody raised a hand in the second round. Fill in the counts, or remove “secondRound”.',
  'sides-do-not-add-up': (d) =>
    `The sides are ${d.sum} together, but the answers show only ${d.count} who set a level.`,
  'sides-tell-others': (d) =>
    `The sides tell what the others answered, who are fewer than ${d.least}. Remove “sides”.`,
  'rater-not-allowed': (d) => `Where “identity” is ${d.identity}, a scoring cannot have “rater”.`,
  'listed-twice': (d) => `“${d.given}” is in the list twice.`,
  'duplicate-id': (d) => `${enIdentified[d.of]} “${d.id}” exists twice.`,
  'no-such-criterion': (d) => `The instrument has no criterion “${d.given}”.`,
  'criterion-twice': (d) =>
    `The criterion “${d.given}” is named twice. It can be in once, or left out.`,
  'criterion-left-over': (d) =>
    `The criterion “${d.given}” is neither in nor left out. Take it in, or leave it out with a reason.`,
  'element-twice': (d) =>
    `The element “${d.given}” is named twice. It can be in once, or left out.`,
  'keys-exclude': (d) => `“${d.keys[0]}” and “${d.keys[1]}” can’t be given together.`,
  'reserved-id': (d) =>
    `The id “${d.given}” is reserved for requirements that come from the criteria. Choose another, such as E-1.`,
  'weight-on-absolute': () =>
    'An absolute requirement gets no points and can have no weight. Remove “weight”, or make it an award criterion that is evaluated.',
  'weight-without-award': () =>
    'Only award criteria have a weight. Set “type” to tildelingskriterium, or use “award” instead of “weight”.',
  'award-without-weight': () => 'An award criterion must have a weight. Add “weight”.',
  'award-not-evaluated': () =>
    'An award criterion is scored and can’t be absolute. Set “kind” to evaluated.',
  'award-for-element': () =>
    'A whole element can’t become an award criterion. Name the criteria that shall have a weight, one by one.',
  'qualification-not-absolute': () =>
    'A qualification requirement is met or not and is never scored. Set “kind” to absolute.',
  'award-on-absolute': () =>
    'An absolute requirement gets no points and counts towards no award criterion. Remove “award”.',
  'award-of-award': () =>
    'An award criterion has a weight of its own and does not count towards another. Remove “award”.',
  'unknown-award': (d) =>
    d.known.length === 0
      ? `“${d.given}” is not an award criterion of this file, which has none.`
      : `“${d.given}” is not an award criterion of this file. They are ${listed(d.known, 'and')}.`,
  'weights-sum': (d) => `The weights of the award criteria sum to ${d.sum}. They must sum to 100.`,
  'unknown-documentation': (d) => `“${d.given}” is not among “documentation”.`,
  'other-specification': (d) =>
    d.key === 'title'
      ? `The points were given for “${d.found}”, but the specification is called “${d.expected}”.`
      : `The points were given for version “${d.found}”, but the specification has version “${d.expected}”.`,
  'unknown-requirement': (d) =>
    `The specification has no requirement “${d.given}”.${
      d.nearest === undefined ? '' : ` Did you mean “${d.nearest}”?`
    }`,
  'points-on-absolute': (d) =>
    `The requirement “${d.given}” is absolute and gets no points. Remove it here.`,
  'points-above-scale': (d) =>
    `${d.given} is more than the highest in the specification, ${d.most} points.`,
  'unknown-supplier': (d) =>
    `None of the answers are from the supplier “${d.given}”. They are from ${listed(d.known.map(doubleQuote), 'and')}. Include the file with its answers, correct the name, or take the supplier out of the points file if the tender was withdrawn.`,
  'element-order': (d) =>
    `The elements must be numbered 1, 2, 3 … without gaps: found ${d.found}, expected ${d.expected}.`,
  'criterion-order': (d) =>
    `The criteria must be in order: found “${d.found}”, expected “${d.expected}”.`,
  'unknown-reference': (d) => `The list of references in instrument.yaml has no number ${d.given}.`,
  'unknown-law': (d) => `“${d.given}” is not among the “laws” of instrument.yaml.`,
  'unknown-expertise': (d) => `“${d.given}” is not among the “expertise” of instrument.yaml.`,
  'unknown-group': (d) => `The group “${d.given}” is not in instrument.yaml.`,
  'not-in-group': (d) =>
    `Element ${d.number} says that it belongs to the group “${d.group}”, but the group does not list it.`,
  'group-lists-other': (d) =>
    `The group “${d.group}” lists element ${d.number}, which does not belong to it.`,
  'replaces-itself': () =>
    'This is the instrument’s own version. Only earlier versions stand here.',
  'levels-not-1-4': () => 'The levels must be exactly 1, 2, 3 and 4, in that order.',
  'dimensions-not-both': () => 'The dimensions must be exactly bht and virksomhet.',
  'level-without-note': (d) => `The level in ${d.elementId} is set without a note saying why.`,
  'level-without-reason': (d) =>
    `The agreed level in ${d.elementId} has no reason, though ${d.why === 'apart' ? 'the scorings are apart' : 'it lies outside the individual scorings'}.`,
  'look-again': (d) =>
    `The agreed level in ${d.elementId} is to be looked at again, since more scorings came in.`,
  'level-without-evidence': (d) =>
    `Level ${d.level} in ${listed(d.elementIds, 'and')} is set without evidence (a document, an observation or a sample).`,
  'measure-without-owner': (d) => `Measure ${d.id} has nobody responsible.`,
  'measure-past-due': (d) => `Measure ${d.id} is overdue (${d.due}).`,
  'seal-broken': () =>
    'The seal no longer holds: what had been decided has changed since. “godbht --lang en seal” seals it anew.',
  'name-for-several': () =>
    'The name can’t be that of more than one. Write a line for each, or leave the name out.',
  'unknown-field': (d) =>
    `The form has no field with the code “${d.given}”.${
      d.nearest === undefined ? '' : ` Did you mean “${d.nearest}”?`
    }`,
  'second-response': () => 'Only one column can be the answer’s own number (response).',
  'constant-judgement': (d) => `“${d.code}” is for each to answer, and can’t be the same for all.`,
  'constant-and-column': (d) =>
    `“${d.code}” is the same for all and in a column as well. Choose one of the two.`,
  placeholder: (d) => `This is not filled in: ${d.given}.`,
};

const quote = (text: string): string => `«${text}»`;
const doubleQuote = (text: string): string => `“${text}”`;

export const problemText = { nb, en };

/** Why a file can’t be read or written: the end of a sentence, without its full stop. */
export const fileReasonText: Readonly<Record<Language, Readonly<Record<FileReason, string>>>> = {
  nb: {
    permission: 'du har ikke tilgang',
    'read-only': 'disken kan bare leses',
    full: 'disken er full',
    'no-folder': 'mappen finnes ikke',
    folder: 'det er en mappe',
    'not-a-folder': 'det er en fil, ikke en mappe',
    'name-too-long': 'navnet er for langt',
    changed:
      'filen er endret av noen andre siden den ble åpnet. Åpne den på nytt, så ingen endringer går tapt',
    gone: 'filen er slettet eller flyttet siden den ble åpnet',
    'standard-input': 'evalueringen er lest fra standard inn',
    busy: 'filen er i bruk av et annet program',
    comments:
      'en kommentar i filen kan ikke bli stående der den er. Flytt den til en egen linje over det den gjelder',
    'not-a-file': 'det er ikke en vanlig fil',
    'too-many-open': 'systemet lar ikke programmet åpne flere filer',
    other: 'systemet meldte en feil (--verbose viser hvilken)',
  },
  en: {
    permission: 'you do not have access',
    'read-only': 'the disk is read-only',
    full: 'the disk is full',
    'no-folder': 'the folder does not exist',
    folder: 'it is a folder',
    'not-a-folder': 'it is a file, not a folder',
    'name-too-long': 'the name is too long',
    changed:
      'somebody else has changed the file since it was opened. Open it again, so that no changes are lost',
    gone: 'the file has been deleted or moved since it was opened',
    'standard-input': 'the evaluation was read from standard input',
    busy: 'another program is using the file',
    comments:
      'a comment in the file can’t stay where it is. Move it to a line of its own above what it is about',
    'not-a-file': 'it is not a regular file',
    'too-many-open': 'the system does not let the program open more files',
    other: 'the system reported an error (--verbose shows which)',
  },
};
