/** Where the web workplace begins. */
import { createRoot } from 'react-dom/client';
import './app/app.css';
import './app/print.css';
import { App } from './app/app.tsx';
import { applyPreferences, readPreferences } from './app/preferences.ts';
import { startWords } from './app/words.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
const preferences = readPreferences();
applyPreferences(preferences);
await startWords(preferences.lang);
createRoot(root).render(<App />);
