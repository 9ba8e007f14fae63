/**
 * The keys of the plan's columns that mean something to the product, whatever a framework calls them. Every
 * plan has `target`, what is to be achieved: next steps go there. A plan with `completed`, the date on which
 * that was done, tells which targets are overdue.
 */
export const planColumns = { target: 'target', completed: 'completed' } as const;
