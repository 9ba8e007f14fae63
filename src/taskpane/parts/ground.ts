import { createContext } from 'react';
import type { Ground } from '../../house-style/level-colours';

/** Whether the pane is light or dark, for colours that are not the theme's. */
export const GroundContext = createContext<Ground>('light');
