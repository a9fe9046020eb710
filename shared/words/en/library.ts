/** Words of the library room. Keys begin with "library.". */
export const libraryWords = {
  "library.title": "Workshops",
  "library.list": "Workshops on this machine",
  "library.new": "New workshop…",
  "library.openFile": "Open file…",
  "library.openExample": "Open the example",
  "library.search": "Search",
  "library.search.hint": "Client, title, type or year",
  "library.found": "{count, plural, =0 {No workshop found} one {# workshop} other {# workshops}}",
  "library.search.none": "No workshop here matches {query}. Clear the search to see all of them.",
  "library.search.clear": "Clear the search",
  "library.trash": "Trash",
  "library.trash.count": "Trash ({count})",
  "library.trash.back": "Back to the workshops",
  "library.trash.empty": "The trash is empty. What you move here stays until you empty it.",
  "library.trash.emptyNow": "Empty the trash…",
  "library.trash.restore": "Put back",
  "library.trash.restored": "Put back: {title}",
  "library.trash.moved": "Moved to the trash: {title}",
  "library.undo": "Undo",
  "library.emptying.title": "Empty the trash?",
  "library.emptying.what":
    "{count, plural, one {# workshop is} other {# workshops are}} removed for good: {titles}. Nobody can bring {count, plural, one {it} other {them}} back.",
  "library.emptying.removed":
    "Removed with it: its recovery journal, its saved generations, its backups and everything this app wrote about it.",
  "library.emptying.kept":
    "What stays out of reach: files you saved or exported yourself, and, until the database tidies up its own files, traces in its freed space. On a disk that is not encrypted, someone with the disk and the skill could read those.",
  "library.emptying.do": "Empty the trash",
  "library.emptied": "{count, plural, one {# workshop is} other {# workshops are}} removed for good.",
  "library.emptied.open":
    "{count, plural, one {{titles} is open in another window and stays} other {{titles} are open in other windows and stay}} in the trash. Close {count, plural, one {it} other {them}} there and empty the trash again.",
  "library.cancel": "Cancel",
  "library.close": "Close",
  "library.open": "Open",
  "library.duplicate": "Duplicate",
  "library.duplicated": "Duplicated as {title}",
  "library.copyOf": "{title} (copy)",
  "library.saveCopy": "Save a copy as file…",
  "library.savedCopy": "Saved: {name}",
  "library.savedCopy.show": "Show in folder",
  "library.toTrash": "Move to the trash",
  "library.reset": "Reset the example",
  "library.resetDone": "The example is as it shipped. Undo in its window brings your changes back.",
  "library.more": "More for {title}",
  "library.untitled": "Untitled workshop",
  "library.example": "Example",
  "library.noDate": "no date yet",
  "library.column.workshop": "Workshop",
  "library.column.type": "Partnership type",
  "library.column.date": "Date",
  "library.column.status": "Status",
  "library.column.changed": "Last change",
  "library.column.trashed": "In the trash since",
  "library.changed.today": "Today, {time}",
  "library.checkup.due": "Checkup due {date}",
  "library.checkup.title": "{count, plural, one {One checkup is due} other {# checkups are due}}",
  "library.checkup.line": "{title}: {date}",
  "library.empty.title": "No workshop here yet",
  "library.empty.text":
    "A workshop leads two or more companies from a shared view of their market to an agreement, and stays on this machine. Look through the finished example first, or begin with yours.",
  "library.drop": "Drop a workshop file to open it",
  "library.drop.one": "One file at a time: the first was opened.",
  "library.starting": "Looking after your workshops…",
  "library.hint": "Enter opens, Delete moves to the trash, Shift F10 shows more",

  "library.making.title": "New workshop",
  "library.making.ownAgenda": "Or an agenda of your own",
  "library.making.ownAgenda.none": "None",
  "library.making.ownAgenda.minutes": "{minutes} min",
  "library.making.name": "Title",
  "library.making.name.hint": "The sides’ names, when left empty",
  "library.making.type": "Partnership type",
  "library.making.agenda": "Agenda",
  "library.making.sides": "Sides at the table",
  "library.making.side": "Name of side {letter}",
  "library.making.short": "Side {letter}, as people call it",
  "library.making.short.hint": "Short name",
  "library.making.addSide": "Add a side",
  "library.making.removeSide": "Remove side {letter}",
  "library.making.emphasis": "Weigh the minutes for this type: {type}",
  "library.making.emphasis.hint": "{moved}. It takes as long as before, and each block can be changed later.",
  "library.making.emphasis.block": "{block} {before} → {after} min",
  "library.making.competing": "The sides compete somewhere",
  "library.making.competing.hint":
    "The competition-law notice opens the day; pricing, margin, account leadership and territory start as off-limits.",
  "library.making.date": "Date",
  "library.making.startsAt": "Starts at",
  "library.making.place": "Place",
  "library.making.language": "Language of the agreement",
  "library.making.currency": "Currency",
  "library.making.do": "Create the workshop",
  "library.making.sidesMissing": "Name at least two sides. A name can be changed later.",
  "library.making.sidesSame": "Two sides carry the same name. The room must be able to tell them apart.",
  "library.making.about.channel-reseller": "One builds, the other sells and serves it in its market.",
  "library.making.about.system-integrator": "One builds, the other fits it into the customer's world.",
  "library.making.about.service-provider": "One builds, the other runs it for the customer.",
  "library.making.about.alliance-member": "Equals who win together what none wins alone.",
  "library.making.about.technology-oem": "One's technology inside the other's product.",
  "library.making.about.rd-consortium": "Several who research together before they compete.",

  "library.unread.title": "{name} could not be opened",
  "library.unread.problems": "{count, plural, one {What is wrong} other {What is wrong, # points}}",
  "library.unread.copy": "Copy the list",
  "library.unread.copied": "Copied",

  "library.differs.title": "{title} is here already, with another content",
  "library.differs.text":
    "The file and the workshop in your library have the same origin and differ in {count, plural, one {# point} other {# points}}:",
  "library.differs.list": "What differs",
  "library.differs.more": "and {count} more",
  "library.differs.takeOver": "Take over the file",
  "library.differs.takeOver.about": "One step; undo in the workshop brings back what you have now.",
  "library.differs.keepBoth": "Keep both",
  "library.differs.keepBoth.about": "The file becomes a workshop of its own.",
  "library.differs.cancel.about": "Nothing changes.",
  "library.differs.fromFile": "{title} (from file)",
  "library.takenOver": "Taken over from the file: {title}",
  "library.notices.title": "{title} is open; a word about the file",

  "library.recovered.title": "{count, plural, one {A workshop was restored} other {# workshops were restored}}",
  "library.recovered.text":
    "The app's database was missing or damaged. Everything shown as saved was kept a second time, and comes from there:",
  "library.recovered.line": "{title}: restored to {at}",
  "library.recovered.spoiled":
    "{title}: restored to {at}; {spoiled, plural, one {one later change} other {# later changes}} could not be read",
  "library.recovered.ok": "Good",

  "library.saving.saved": "Saved {at}",
  "library.saving.saving": "Saving…",
  "library.saving.failed":
    "Your last changes could not be kept on the disk. They are in memory and on screen; go on, the app keeps trying. Save a copy as file to be safe.",
  "library.saving.store":
    "The app's database did not take your last changes; the recovery journal did. Nothing is lost, and the app keeps trying.",
  "library.saving.full":
    "The disk is full. Your last changes are in memory and on screen. Free some space, or save a copy on another disk; the app keeps trying.",

  "library.trouble.title": "This did not work",
  "library.trouble.store":
    "The app's database could not be opened, and a fresh one could not be made. Your workshops are safe in the recovery journal. Restart the app; if it stays so, check whether the disk is full or write-protected.",
  "library.trouble.newer":
    "Your workshops were last kept by a newer version of Sameside. This older one leaves them as they are: install the newer version to go on.",
  "library.trouble.notFound": "This workshop is not on this machine any more. Look in the trash, or open its file.",
  "library.trouble.damaged":
    "{title} is damaged in the database and in the journal. Nothing was changed. Open the copy that you last saved as a file.",
  "library.trouble.elsewhere":
    "This workshop is open in another window. Go on there, or close that window and open it here again.",
  "library.trouble.example":
    "The example that ships with the app can't be read. Your workshops are not touched; install the app again.",
  "library.trouble.file":
    "The dropped thing could not be read. Nothing was changed. Choose the file with “Open file…”.",
  "library.trouble.tooLarge":
    "{name} is larger than a workshop can be (20 MB). Nothing was read or changed. Check that it is the right file.",

  "library.browser.full": "The browser's storage is full. Nothing kept so far is lost. Free some space and try again.",
  "library.browser.journal":
    "The browser did not take the last lines of the recovery journal. They are in memory; save a copy as file to be safe.",
  "library.browser.folder": "A browser can't show a folder. Look among its downloads.",
  "library.browser.pdf": "A browser can't write the PDF by itself. Export the HTML page and print it from there.",
  "library.browser.look":
    "The document can't be shown: the program that serves these pages has ended. The workshop is safe; start it again with npm run browser.",
  "library.browser.copy":
    "The browser did not allow copying. Nothing was changed; select the text and copy it by hand.",
} as const;
