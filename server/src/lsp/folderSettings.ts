/** The client's settings with what a folder's configuration says over them. */
import { Emitter } from 'vscode-languageserver';
import { type Config, exclusionsOf, noConfig } from '../config/config.ts';
import type { Configs, FolderConfig } from './configs.ts';
import type { Settings } from './settings.ts';
import type { SettingsSource } from './settingsSource.ts';

/** Settings as they hold for a document, and what they were made of. */
interface Merged {
  readonly own: Settings;
  readonly around: FolderConfig;
  readonly settings: Settings;
}

/** What the folder says wins: it is the team's, and the drafts are checked alike wherever they are opened. */
export function folderSettings(own: SettingsSource, configs: Configs): SettingsSource {
  const changed = new Emitter<void>();
  const known = new Map<string, Merged>();
  own.onChange(() => changed.fire());
  configs.onChange(() => changed.fire());
  return {
    of: async (uri) => {
      const parts = { own: await own.of(uri), around: await configs.of(uri) };
      const last = known.get(uri);
      // The same object as long as nothing changes, as another one would be taken for news.
      if (last?.own === parts.own && last.around === parts.around) return last.settings;
      const settings = withConfig(parts.own, parts.around.config);
      known.set(uri, { ...parts, settings });
      return settings;
    },
    forget: (uri) => {
      known.delete(uri);
      own.forget(uri);
    },
    onChange: changed.event,
    listen: () => own.listen(),
  };
}

function withConfig(settings: Settings, config: Config): Settings {
  if (config === noConfig) return settings;
  return {
    ...settings,
    severities: { ...settings.severities, ...config.severities },
    speakingRate: config.speakingRate ?? settings.speakingRate,
    exclude: exclusionsOf(config, settings.exclude),
  };
}
