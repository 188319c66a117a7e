/**
 * What people also write to a help desk and no article answers: too little to tell what it is, about another product, and about what the
 * product does beside what the site is about.
 */
export const OTHERS = ['bare', 'elsewhere', 'beyond'] as const;

export type Other = (typeof OTHERS)[number];
