import type { Framework } from '../../framework/framework';
import { findLevel } from '../../framework/lookup';
import type { Place } from '../../framework/tags';

/** What a place is called, on its control and in sentences: `1a Expected`. The starter template says the same. */
export function titleOf(framework: Framework, place: Place): string {
  switch (place.kind) {
    case 'school':
      return 'School name';
    case 'urn':
      return 'URN';
    case 'statement':
      return `${place.aspect} ${findLevel(framework, place.level)?.label ?? place.level}`;
    case 'bestFit':
      return `${place.aspect} Best fit`;
    case 'evidence':
      return `${place.aspect} Evidence`;
    case 'notes':
      return `Outcome ${place.outcome} ${framework.keyQuestions.notesHeading}`;
    case 'actions':
      return `Outcome ${place.outcome} ${framework.keyQuestions.actionsHeading}`;
    case 'statutory': {
      const item = `Requirement ${place.item}`;
      return place.answer === null ? item : `${item}: ${framework.statutory.answers[place.answer]}`;
    }
    case 'involved': {
      const group = framework.involvement.groups.find(({ key }) => key === place.group);
      const role = group?.role ?? place.group;
      return place.row === null ? `${role} took part` : `${role} ${place.row}: ${place.field}`;
    }
    case 'keyDate':
      return `Key date ${place.row}: ${place.field === 'label' ? 'what' : 'date'}`;
    case 'plan': {
      const column = framework.plan.columns.find(({ key }) => key === place.column);
      return `Action plan ${place.row}: ${column?.label ?? place.column}`;
    }
    case 'ownRow':
      return 'The school’s own row';
  }
}
