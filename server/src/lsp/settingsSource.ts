/** Where settings come from: asked of the client for each document, else as last sent by it. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  Emitter,
  type Event,
} from 'vscode-languageserver';
import { type Client, memberOf } from './client.ts';
import { logFailure } from './log.ts';
import { readSettings, type Settings, settingsSection } from './settings.ts';
import { warnOnce } from './warning.ts';

/** Settings as the documents get them. */
export interface SettingsSource {
  /** Never rejects; resolves at once when known. */
  of(uri: string): Promise<Settings>;
  forget(uri: string): void;
  /** Those given out before no longer hold. */
  readonly onChange: Event<void>;
  /** Asks for news of the settings; to be called when the client is ready. */
  listen(): void;
}

/** Listens for settings from now on. */
export function settingsSource(connection: Connection, client: Client): SettingsSource {
  const changed = new Emitter<void>();
  const known = new Map<string, Promise<Settings>>();
  const warn = warnOnce(connection);
  let sent: unknown;

  const ask = (uri: string): Promise<unknown> =>
    client.can.pullSettings
      ? connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })
      : Promise.resolve(sent);
  const read = async (uri: string): Promise<Settings> => {
    const value = await ask(uri).catch((error: unknown) => {
      logFailure(connection, 'workspace/configuration', error);
    });
    const { settings, complaints } = readSettings(withDefaults(value, client.initialSettings));
    for (const complaint of complaints) warn(complaint[client.tongue]);
    return settings;
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    sent = memberOf(settings, settingsSection);
    known.clear();
    changed.fire();
  });
  return {
    of: (uri) => {
      const settings = known.get(uri) ?? read(uri);
      known.set(uri, settings);
      return settings;
    },
    forget: (uri) => void known.delete(uri),
    onChange: changed.event,
    listen: () => {
      if (!client.can.registerForSettings) return;
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: settingsSection })
        .catch((error: unknown) => logFailure(connection, 'client/registerCapability', error));
    },
  };
}

/** What the client has set over what it started the server with; a value of a wrong type is kept, to be complained of. */
function withDefaults(value: unknown, initial: unknown): unknown {
  if (value === undefined || value === null) return initial;
  if (typeof value !== 'object' || Array.isArray(value) || typeof initial !== 'object')
    return value;
  return { ...initial, ...value };
}
