/**
 * The keyboard: a component names its keys with `useKeys`, `?` shows those that work now. Keys rest while one types, while an input
 * method composes, and while a dialog is open that did not name them.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Key {
  /** As KeyboardEvent.key, lower case: 'j', 'enter', '?', or with 'ctrl+': 'ctrl+enter'. */
  readonly key: string;
  /** What it does, in the language in use. */
  readonly does: string;
  readonly act: () => void;
  /** Works while typing as well (ctrl+enter, escape). */
  readonly whileTyping?: boolean;
}

interface Layer {
  readonly keys: () => readonly Key[];
  readonly modal: boolean;
}

const layers: Layer[] = [];
const watchers = new Set<() => void>();
let version = 0;
const changed = (): void => {
  version += 1;
  for (const watcher of watchers) watcher();
};

/** @param modal while this layer is there, keys of layers below rest */
export function useKeys(keys: readonly Key[], { modal = false, enabled = true } = {}): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const layer: Layer = { keys: () => latest.current, modal };
    layers.push(layer);
    changed();
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      changed();
    };
  }, [modal, enabled]);
}

/** Keys that work now, the nearest first. */
function active({ behindSheet = false } = {}): readonly Key[] {
  const found: Key[] = [];
  for (const layer of layers.toReversed()) {
    const keys = layer.keys();
    found.push(...keys);
    // The sheet itself is a dialog without keys; it lists those of the page behind it.
    if (layer.modal && !(behindSheet && keys.length === 0)) break;
  }
  return found;
}

/** For the sheet behind `?`. */
export function useActiveKeys(): readonly Key[] {
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => version,
  );
  const seen = new Set<string>();
  return active({ behindSheet: true }).filter(({ key }) => !seen.has(key) && seen.add(key));
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input:not([type=checkbox],[type=radio],[type=button]),textarea,select,[role=combobox]') !== null);

/** Enter and space belong to the button or link that has the focus. */
const pressing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button,a,summary,[role=button],[role=menuitem],[role=option]') !== null;

export function nameOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string {
  const key = event.key.toLowerCase();
  return `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.altKey ? 'alt+' : ''}${key === ' ' ? 'space' : key}`;
}

export function startKeys(): () => void {
  const pressed = (event: KeyboardEvent): void => {
    // 229: some input methods report composition only so.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.repeat) return;
    const name = nameOf(event);
    const isTyping = typing(event.target);
    if ((name === 'enter' || name === 'space') && pressing(event.target)) return;
    const key = active().find((one) => one.key === name && (!isTyping || one.whileTyping === true));
    if (key === undefined) return;
    event.preventDefault();
    key.act();
  };
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}
