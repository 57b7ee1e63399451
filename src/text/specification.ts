import { nb, type SpecificationText } from './specification-nb.ts';

const en: SpecificationText = {
  subtitle: (buyer, version) => `Requirement specification from ${buyer}, version ${version}`,
  contents: 'Contents',
  type: {
    kvalifikasjonskrav: 'Qualification requirement',
    krav: 'Requirement',
    tildelingskriterium: 'Award criterion',
    kontraktsvilkår: 'Contract term',
    opsjon: 'Option',
  },
  typePlural: {
    kvalifikasjonskrav: 'Qualification requirements',
    krav: 'Requirements for the service',
    tildelingskriterium: 'Award criteria',
    kontraktsvilkår: 'Contract terms',
    opsjon: 'Options',
  },
  kind: { absolute: 'absolute', evaluated: 'evaluated' },
  ownRequirements: 'the client’s own',
  column: {
    id: 'ID',
    type: 'Type',
    requirement: 'Requirement',
    documentation: 'Documentation',
    answer: 'Supplier’s answer',
    comment: 'Supplier’s comment',
  },
  referenceColumn: 'Source and rules',
  theme: 'Subject',
  answer: { yes: 'Yes', partly: 'Partly', no: 'No' },
  sheet: { supplier: 'Supplier', requirements: 'Requirements', prices: 'Option prices' },
  supplierFact: {
    name: 'Name of the supplier',
    number: 'Organisation number',
    contact: 'Contact person',
    email: 'E-mail and telephone',
    date: 'Date of the answer',
  },
  about: {
    heading: 'About the procurement',
    purpose: 'Purpose',
    situation: 'The situation today',
    facts: 'Scope',
    employees: 'Number of employees',
    sites: 'Sites',
    risks: 'Main risks',
    duration: 'Duration of the contract',
    options: 'Option to extend',
    cpv: 'CPV code',
    climate: 'Climate and environmental considerations',
  },
  definitionsHeading: 'Definitions',
  howTo: {
    heading: 'How to answer',
    introduction:
      'Answer in the Excel file that comes with the procurement documents. It has the same requirements as the Word and PDF versions, and it is the answers in the Excel file that apply. The Word version has the same fields and can be used for drafting.',
    steps: [
      'Fill in the details of the supplier.',
      'Choose Yes, Partly or No for each requirement in the column “Supplier’s answer”. A requirement without an answer counts as not answered, not as Yes. Award criteria need no answer there: what the supplier writes in the comment or encloses is assessed.',
      'Always explain Partly and No in the column “Supplier’s comment”. Refer there to the enclosures that document the answer.',
      'Enclose what the column “Documentation” asks for, and state the ID of the requirement in each enclosure. Where the column is empty, the answer is enough.',
      'Leave the IDs and the texts of the requirements as they are. Changes to them do not apply and count as reservations.',
    ],
    priceStep: 'Fill in the table “Option prices”.',
    answersHeading: 'What the answers mean',
    answerMeaning: {
      yes: 'the supplier meets the whole requirement without reservations. Yes to a contract term means that the term is accepted.',
      partly: 'the supplier meets only part of the requirement or makes a reservation.',
      no: 'the supplier does not meet the requirement or does not accept the term.',
    },
    typesHeading: 'The kinds of requirement',
    typeMeaning: {
      kvalifikasjonskrav: 'concerns the supplier itself and must be met in order to take part.',
      krav: 'concerns the service to be delivered.',
      tildelingskriterium: 'is scored and, with its weight, decides which tender is best.',
      kontraktsvilkår:
        'applies throughout the contract period. The supplier states whether it accepts the term.',
      opsjon:
        'can be ordered in addition, but the client is not obliged to do so. The supplier states a price for each.',
    },
    kindMeaning: {
      absolute: (label) =>
        `${label} is an absolute requirement: it must be met and earns no points.`,
      evaluated: (label) =>
        `${label} is a requirement that is evaluated: what the supplier presents earns points.`,
    },
    supplierHeading: 'Details of the supplier',
    supplierCaption: 'Name and contact details',
    fact: 'Detail',
    filledIn: 'To be filled in by the supplier',
  },
  requirementsHeading: 'Requirements',
  requirementsCaption: (count) => `Table of requirements, ${count} in all`,
  awards: {
    heading: 'Award criteria',
    introduction:
      'The client chooses the tender with the highest score under these criteria. The weights add up to 100 per cent. What the supplier must present for each criterion is stated in the column “Documentation” of the table of requirements.',
    none: 'This specification has no award criteria.',
    caption: 'Award criteria and weights',
    id: 'ID',
    criterion: 'Award criterion',
    weight: 'Weight',
    within: 'Requirements that count towards it',
    sum: 'Sum',
    percent: (weight) => `${weight}%`,
  },
  scoring: {
    heading: 'How the answers are assessed',
    qualification:
      'A supplier that does not meet a qualification requirement is excluded from the procurement.',
    absolute: (label) =>
      `Absolute requirements (${label}) are either met or not and earn no points. No, Partly and a missing answer are deviations that may lead to the rejection of the tender. If the deviation is substantial, the tender is rejected.`,
    evaluated: (label, scale) =>
      `For each evaluated requirement (${label}) the client gives 0 to ${scale} points, where ${scale} is the full score, and states its reasons.`,
    answersAreNoPoints:
      'Yes, Partly and No give no points in themselves. It is what the supplier describes, states or encloses that earns points.',
    descriptions:
      'Unless the column “Documentation” says otherwise, descriptions are assessed by how much of the requirement they cover, how specific they are and how many of the client’s needs they respond to.',
    within:
      'Requirements that count towards an award criterion count as much as the criterion’s own row: the criterion’s points are the mean of them all.',
    formula: (scale) =>
      `The weighted score of a tender is the sum of weight × points / ${scale} over all award criteria. The highest possible sum is 100.`,
    price:
      'Prices and other figures are converted into points as stated in the column “Documentation” or elsewhere in the procurement documents.',
    noEvaluated: 'No requirements are scored.',
  },
  prices: {
    heading: 'Prices for options',
    introduction:
      'State the unit and the price excluding VAT for each option. Where an option has several prices, such as one for each type of certificate, the supplier refers to the price form or an enclosure. If the procurement documents have a price form, the prices must be the same there; if they differ, the price form prevails.',
    caption: 'Option prices',
    id: 'ID',
    option: 'Option',
    unit: 'Unit',
    price: 'Price excl. VAT',
  },
  responsibilities: {
    heading: 'The client’s responsibilities',
    introduction: (instrument) =>
      `The service works only when the client does its part. ${instrument} therefore also assesses the undertaking that buys it, element by element. This is the client’s part in the elements that the requirements are based on:`,
  },
  sources: {
    heading: 'Sources and reservations',
    source: (instrument, id, criterion) =>
      `The requirements are based on the criteria of ${instrument}, put in other words. The ID shows the criterion: ${id} comes from criterion ${criterion}.`,
    linkageIsOurs:
      'The rules in the column “Source and rules” are provisions about the very matter of the requirement. The link was made in the program godbht, not by the authorities, and is for guidance only. Where a requirement conflicts with an act or a regulation, the latter prevails.',
    abbreviations: 'Acts and regulations',
    own: 'The client’s own requirement',
  },
};

export const specificationText = { nb, en };
