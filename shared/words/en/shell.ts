/** Words of the shell room. Keys begin with "shell.". */
export const shellWords = {
  "shell.name": "Sameside",
  "shell.untitled": "Workshop",
  "shell.fileKind": "Sameside workshop",
  "shell.anyFile": "All files",

  "shell.menu.file": "File",
  "shell.menu.edit": "Edit",
  "shell.menu.view": "View",
  "shell.menu.go": "Go",
  "shell.menu.table": "Table",
  "shell.menu.workshop": "Workshop",
  "shell.menu.help": "Help",
  "shell.menu.cut": "Cut",
  "shell.menu.copy": "Copy",
  "shell.menu.paste": "Paste",
  "shell.menu.selectAll": "Select all",
  "shell.menu.fullScreen": "Full screen",
  "shell.menu.quit": "Quit Sameside",
  "shell.menu.services": "Services",
  "shell.menu.hide": "Hide Sameside",
  "shell.menu.hideOthers": "Hide others",
  "shell.menu.showAll": "Show all",

  "shell.open.title": "Open a workshop file",
  "shell.save.title": "Save as",
  "shell.folder.title": "Choose a folder for the files",
  "shell.replace.question":
    "{count, plural, one {A file with this name is already there: {names}} other {# of these files are already there: {names}}}",
  "shell.replace.detail": "Replacing puts the new content in its place. Nothing was written so far.",
  "shell.replace.yes": "Replace",
  "shell.cancel": "Cancel",

  "shell.closing.question": "The last change is not saved yet.",
  "shell.closing.detail":
    "All before it is safe. Keep the window open to let it be saved or to save a copy as file; closing now loses the last change.",
  "shell.closing.stay": "Keep the window open",
  "shell.closing.leave": "Close and lose the last change",

  "shell.gone.question": "This window stopped working.",
  "shell.gone.detail": "What was shown as saved is safe. Opening it again brings the workshop back as it was.",
  "shell.gone.again": "Open it again",
  "shell.gone.close": "Close the window",

  "shell.journal.change": "A change",
  "shell.journal.full":
    "The disk is full, so the last change lies in memory only. All before it is safe. Free some space, or save a copy as file on another disk.",
  "shell.journal.locked":
    "The app's own folder can't be written to, so the last change lies in memory only. All before it is safe. Save a copy as file, then check the folder's permissions.",
  "shell.journal.failed":
    "The recovery journal could not be written or read, so the last change lies in memory only. All before it is safe. Save a copy as file.",

  "shell.second.title": "A folder that gets a copy at each step’s end",
  "shell.second.choice": "the choice of the folder",
  "shell.second.failed":
    "The copy in {folder} could not be written: {why, select, full {that disk is full} locked {it is locked or belongs to somebody else} gone {the folder is not there, perhaps the stick was pulled} other {the disk answered with an error}}. The workshop itself is safe on this machine. The next step’s end tries again; another folder can be chosen in the settings.",
  "shell.save.full":
    "There is no room for {name}. Nothing was written, and a file that was there is unchanged. Free some space or choose another place.",
  "shell.save.locked":
    "{name} can't be written there. A file that was there is unchanged. It may be open in another program, or the folder may be protected: choose another place or name.",
  "shell.save.gone":
    "The folder for {name} is not there any more. Nothing was written. Plug the stick in again or choose another place.",
  "shell.save.failed":
    "{name} could not be written. A file that was there is unchanged. Try again or choose another place.",

  "shell.read.gone": "{name} is not there. Nothing was changed. Look for it and open it again.",
  "shell.read.locked":
    "{name} can't be read: the system does not allow it. Nothing was changed. Check its permissions.",
  "shell.read.failed": "{name} could not be read. Nothing was changed. Try again, or copy it to this machine first.",
  "shell.read.notFile": "{name} is not a file that can be opened. Nothing was changed. Choose a workshop file.",
  "shell.read.tooLarge":
    "{name} is larger than a workshop can be (20 MB). Nothing was read or changed. Check that it is the right file.",

  "shell.handle.gone":
    "This file was saved in an earlier session, so its folder can't be shown from here. Open it from your own folders.",
  "shell.copy.failed": "The text could not be copied. Select it and copy it by hand.",
  "shell.print.failed":
    "The PDF could not be made. Nothing was written. Try again; the HTML page can be printed from a browser in its place.",

  "shell.room.title": "Sameside room display",

  "shell.bridge.stranger":
    "A page that is not part of the app asked for something. It was refused and nothing was changed.",
  "shell.bridge.malformed": "The window asked for something in a form that is not allowed. Nothing was changed.",
  "shell.bridge.tooOften":
    "The window asked too often in a short time. Nothing was changed. Wait a second and try again.",
  "shell.bridge.failed": "Something went wrong inside the app. Nothing was changed. Try again, or start the app again.",

  "shell.cli.checked": "{file}: {status}, {outcome}; {found}",
  "shell.cli.nothing": "nothing found",
  "shell.cli.blockers": "{count, plural, one {# blocker} other {# blockers}}",
  "shell.cli.cautions": "{count, plural, one {# caution} other {# cautions}}",
  "shell.cli.notes": "{count, plural, one {# note} other {# notes}}",
  "shell.cli.verb": "“{name}” is not something that can be asked for.",
  "shell.cli.option": "“{name}” is not understood here.",
  "shell.cli.value": "“{name}” needs a value after it.",
  "shell.cli.file": "“{name}” needs the name of a workshop file.",
  "shell.cli.oneFile": "“{name}” takes one workshop file at a time.",
  "shell.cli.twoFiles": "“{name}” takes two files.",
  "shell.cli.to": "“export” needs a folder to write to: --to FOLDER.",
  "shell.cli.choice": "“{name}” does not fit {option}. There are: {choices}.",
  "shell.cli.side":
    "“{name}” is no side of this workshop, so nothing was written for it. --for takes shared, archive, or a side by its name.",
  "shell.cli.outLost":
    "The results could not be written where they were to go, so they are not complete there. Make room, or name another place.",
  "shell.cli.failed":
    "Something went wrong inside Sameside, so the result is not complete. Files that were named as written are whole.",
  "shell.cli.emptyFolder": "In {name} there is no workshop file.",
  "shell.cli.seeHelp": "Nothing was done. See: sameside --help",
  "shell.cli.noPrinter":
    "PDF and PNG can be made by the app only, not by plain Node. Nothing was written. Use the app's own command line, or leave them out of --format.",
  "shell.cli.help":
    "Sameside leads a partnership workshop to an agreement. Its command line, without a window:\n\n  sameside check FILE… [--json]     what is still open in each workshop; of a folder, one line for each in it;\n                                    --json: one object a line and file\n  sameside fingerprint FILE         the fingerprint that an agreement is signed with\n  sameside verify FILE… [--json]    whether a charter (PDF, HTML) or workshop file is still what its data says\n  sameside compare FILE FILE [--html]\n                                    what changed between two workshop files or charters, for counsel\n  sameside export FILE… --to FOLDER [options]\n                                    the agreement in every form; instead of a file, a folder of workshop files\n      --format pdf,docx,html,review,md,xlsx,ics,svg,png,json\n      --shape charter|brief|record|qualification|checkup\n      --paper A4|Letter             --people name|function\n      --for shared|archive|SIDE     for whom the copy is; a side's own copy, or everything\n      --without PART,…              parts to leave out, such as money,risks\n      --minutes  --drafts           with these annexes\n      --bare                        a charter without its data, which nobody can verify\n      --pack | --zip                a folder or one ZIP for each workshop, with a list of checksums\n  sameside schema                   the JSON Schema of the workshop file\n  sameside --help                   this text\n\nExit code: 0 fine, 1 check found blockers or verify a change, 2 a file could not be read or written or a word was not understood.",
} as const;
