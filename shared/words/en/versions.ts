/** Words of named versions. Keys begin with "versions.". */
export const versionWords = {
  "versions.title": "Name this version",
  "versions.about":
    "Every change is saved as you make it. A name lets you come back to the text as it stands now and compare what came later with it. It stays on this machine, and is no part of the workshop file.",
  "versions.name": "What this version is called",
  "versions.example": "Before counsel read it",
  "versions.keep": "Keep this version",
  "versions.kept": "Kept as “{name}”.",
  "versions.compare": "Compare",
  "versions.there": "Versions kept so far",
  "versions.failed":
    "The version could not be kept under this name. The workshop itself is safe; wait until it is saved, and try again.",
  "versions.choose": "A named version",
  "versions.called": "{name}, {at}",
  "versions.gone": "This version can no longer be read. The workshop itself is safe.",
} as const;
