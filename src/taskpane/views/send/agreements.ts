/** What a school agrees to by ticking a box, and how what it sends says so. */
export const agreements = [
  {
    name: 'nameInThanks',
    label: 'The area may name our school when it thanks those who took part',
    fact: 'Thanks',
    yes: 'May name the school',
    no: 'Does not name the school',
  },
] as const;
