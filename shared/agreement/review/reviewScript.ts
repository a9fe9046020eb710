/**
 * The one script that ever leaves the house: it runs in the page for review, pinned there by its hash. It reads what is
 * chosen, makes the reply a file or a text, and has no way to send anything. Kept as text, since it is shipped as it
 * stands; plain JavaScript that browsers of the last years know. Its clock is that of who replies.
 */
export const reviewScript = String.raw`
(function () {
"use strict";
var all = JSON.parse(document.getElementById("sameside-review").textContent);
var words = all.words;
var find = function (id) { return document.getElementById(id); };
var said = find("reply-said");
var copied = find("reply-text");
var saved = true;

var parts = all.parts.map(function (part) {
  var box = find("reply-to-" + part.id);
  var choices = Array.prototype.slice.call(box.querySelectorAll("input[type=radio]"));
  var comment = box.querySelector("textarea");
  return {
    part: part,
    box: box,
    comment: comment,
    choices: choices,
    verdict: function () {
      var on = choices.filter(function (one) { return one.checked; })[0];
      return on ? on.value : null;
    }
  };
});

var count = function () {
  var done = parts.filter(function (one) { return one.verdict() !== null; }).length;
  find("reply-count").textContent = words.count.replace("{done}", String(done)).replace("{all}", String(parts.length));
  find("reply-bar").value = done;
};

var show = function () {
  parts.forEach(function (one) { one.box.setAttribute("data-verdict", one.verdict() || "none"); });
  count();
};

var two = function (number) { return (number < 10 ? "0" : "") + String(number); };

var instant = function (date) {
  var away = -date.getTimezoneOffset();
  var zone = (away < 0 ? "-" : "+") + two(Math.floor(Math.abs(away) / 60)) + ":" + two(Math.abs(away) % 60);
  return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()) +
    "T" + two(date.getHours()) + ":" + two(date.getMinutes()) + ":" + two(date.getSeconds()) + zone;
};

var tell = function (text, trouble) {
  said.textContent = text;
  said.setAttribute("data-trouble", trouble ? "yes" : "no");
};

var stop = function (text, field) {
  tell(text, true);
  field.focus();
  return null;
};

var gather = function () {
  var name = find("reply-name");
  var title = find("reply-title");
  var side = find("reply-side");
  var whole = find("reply-whole");
  var markup = /<[a-z!\/?][^<>]*>|<!-{2}/i;
  var open = parts.filter(function (one) {
    var verdict = one.verdict();
    return (verdict === "change" || verdict === "reject") && one.comment.value.trim() === "";
  })[0];
  if (open) return stop(words.needsWords.replace("{part}", open.part.heading), open.comment);
  var answered = parts.filter(function (one) { return one.verdict() !== null; });
  var loose = parts.filter(function (one) { return one.verdict() === null && one.comment.value.trim() !== ""; })[0];
  if (loose) return stop(words.needsVerdict.replace("{part}", loose.part.heading), loose.choices[0]);
  if (answered.length === 0 && whole.value.trim() === "") return stop(words.needsAnswer, parts.length > 0 ? parts[0].choices[0] : whole);
  if (name.value.trim() === "") return stop(words.needsName, name);
  if (side.value === "") return stop(words.needsSide, side);
  var fields = [name, title, whole].concat(parts.map(function (one) { return one.comment; }));
  var marked = fields.filter(function (one) { return markup.test(one.value); })[0];
  if (marked) return stop(words.noMarkup, marked);
  return {
    samesideReply: 1,
    agreement: all.agreement,
    by: { side: side.value === "-" ? null : side.value, name: name.value.trim(), title: title.value.trim() },
    at: instant(new Date()),
    comment: whole.value.trim(),
    sections: answered.map(function (one) {
      return { section: one.part.id, verdict: one.verdict(), comment: one.comment.value.trim() };
    })
  };
};

var bytesOf = function (text) { return unescape(encodeURIComponent(text)); };

var mailOf = function (reply) {
  var side = find("reply-side");
  var lines = [words.mailTitle, [reply.by.name, reply.by.title, side.options[side.selectedIndex].text].filter(Boolean).join(", "), ""];
  parts.forEach(function (one) {
    var verdict = one.verdict();
    if (verdict !== null) {
      lines.push(one.part.heading + ": " + words[verdict] + (one.comment.value.trim() === "" ? "" : " - " + one.comment.value.trim()));
    }
  });
  if (reply.comment !== "") lines.push("", reply.comment);
  var coded = btoa(bytesOf(JSON.stringify(reply))).replace(/=+$/, "");
  return lines.concat(["", words.mailKeep, all.armour.begin], coded.match(/.{1,64}/g), [all.armour.end, ""]).join("\n");
};

find("reply-save").addEventListener("click", function () {
  var reply = gather();
  if (reply === null) return;
  var link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(reply, null, 1)], { type: "application/json" }));
  link.download = (words.fileName + " " + reply.by.name).replace(/[^\p{L}\p{N} .,-]+/gu, " ").replace(/\s+/g, " ").trim().slice(0, 80) + ".sameside-reply";
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  saved = true;
  tell(words.saved.replace("{name}", link.download), false);
});

find("reply-copy").addEventListener("click", function () {
  var reply = gather();
  if (reply === null) return;
  copied.value = mailOf(reply);
  copied.hidden = false;
  copied.focus();
  copied.select();
  copied.scrollTop = 0;
  saved = true;
  var byHand = function () {
    var done = false;
    try { done = document.execCommand("copy"); } catch (refused) { done = false; }
    tell(done ? words.copied : words.copyByHand, false);
  };
  if (navigator.clipboard && navigator.clipboard.writeText) {
    navigator.clipboard.writeText(copied.value).then(function () { tell(words.copied, false); }, byHand);
  } else byHand();
});

find("reply-form").addEventListener("submit", function (event) { event.preventDefault(); });
document.addEventListener("input", function () { saved = false; show(); });
document.addEventListener("change", show);
window.addEventListener("beforeunload", function (event) {
  if (!saved) { event.preventDefault(); event.returnValue = ""; }
});
find("reply-form").hidden = false;
find("reply-progress").hidden = false;
document.documentElement.setAttribute("data-ready", "yes");
show();
})();
`;
