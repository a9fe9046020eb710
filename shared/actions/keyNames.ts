/** How a key combination is written: on a Mac with signs, elsewhere with words; as an accelerator of Electron's menu. */
export type KeyStyle = "mac" | "pc" | "accelerator";

const modifiers: Readonly<Record<string, Readonly<Record<KeyStyle, string>>>> = {
  $mod: { mac: "⌘", pc: "Ctrl", accelerator: "CommandOrControl" },
  Control: { mac: "⌃", pc: "Ctrl", accelerator: "Control" },
  Alt: { mac: "⌥", pc: "Alt", accelerator: "Alt" },
  Shift: { mac: "⇧", pc: "Shift", accelerator: "Shift" },
};

const keys: Readonly<Record<string, Readonly<Record<KeyStyle, string>>>> = {
  PageDown: { mac: "⇟", pc: "Page down", accelerator: "PageDown" },
  PageUp: { mac: "⇞", pc: "Page up", accelerator: "PageUp" },
  Home: { mac: "↖", pc: "Home", accelerator: "Home" },
  Delete: { mac: "⌦", pc: "Del", accelerator: "Delete" },
  Backspace: { mac: "⌫", pc: "Backspace", accelerator: "Backspace" },
  Escape: { mac: "⎋", pc: "Esc", accelerator: "Escape" },
  "+": { mac: "+", pc: "+", accelerator: "Plus" },
};

const keyName = (key: string, style: KeyStyle): string => {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(key)?.[1];
  return digit ?? keys[key]?.[style] ?? (key.length === 1 ? key.toUpperCase() : key);
};

/** A combination in tinykeys' syntax as people read it, or as Electron's menu takes it. */
export const keyNames = (combination: string, style: KeyStyle): string => {
  // The plus that joins stands after a word; a plus that is a key does not.
  const parts = combination.split(/\b\+/);
  const key = parts.pop() ?? "";
  const names = parts.map((part) => modifiers[part]?.[style] ?? part);
  return [...names, keyName(key, style)].join(style === "mac" ? "" : "+");
};
