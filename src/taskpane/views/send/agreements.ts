/** The agreements that a school gives by ticking a box, and their words in the summary that is shown. */
export const agreements = [
  {
    name: 'nameInThanks',
    label: 'The area may name our school when it thanks those who took part',
    fact: 'Thanks',
    yes: 'May name the school',
    no: 'Does not name the school',
  },
] as const;
