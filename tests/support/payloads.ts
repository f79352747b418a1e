/** The data converter of the product, with the keys that lie in a folder of the test's own. */
import type { DataConverter } from '@temporalio/common';
import { dataConverterOf } from '../../payloads/data-converter.ts';
import { readSettings } from '../../settings/settings.ts';

/** As a process gets it that was started with this folder for its data. */
export const converterIn = (dataDir: string): DataConverter =>
  dataConverterOf(readSettings({ TONGBAN_MODE: 'development', TONGBAN_DATA: dataDir }));
