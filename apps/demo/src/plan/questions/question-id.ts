/** The place of a question on the page, to which an offer points. */
export const questionId = (fact: string): string => `question-${fact.replace('.', '-')}`
