"use strict";
// Nothing on a page needs this file. It adds a screen that can be blanked at once, leaving by one key,
// stepping from one thing to settle to the next with Alt+J and Alt+K, and a larger place to drop files on.
(() => {
  for (const place of document.querySelectorAll(".k-drop")) {
    const input = place.querySelector('input[type="file"]');
    const over = (dragged) => {
      dragged.preventDefault();
      place.classList.add("k-drop-over");
    };
    place.addEventListener("dragenter", over);
    place.addEventListener("dragover", over);
    place.addEventListener("dragleave", () => place.classList.remove("k-drop-over"));
    place.addEventListener("drop", (dropped) => {
      dropped.preventDefault();
      place.classList.remove("k-drop-over");
      if (dropped.dataTransfer && dropped.dataTransfer.files.length > 0) {
        input.files = dropped.dataTransfer.files;
        input.focus();
      }
    });
  }

  const control = document.getElementById("k-blank");
  const focusProblems = document.getElementById("problems");
  if (focusProblems) focusProblems.focus();
  document.addEventListener("keydown", (pressed) => {
    const way = { KeyJ: "next", KeyK: "prev" }[pressed.code];
    const link = pressed.altKey && way && document.querySelector(`main a[rel="${way}"]`);
    if (link) {
      pressed.preventDefault();
      link.click();
    }
  });
  // Leaves without a way back: the page before is replaced, not kept behind.
  const leave = document.getElementById("k-leave");
  if (leave) {
    const go = (event) => {
      event.preventDefault();
      document.body.hidden = true;
      document.title = "Kith";
      location.replace(leave.href);
    };
    leave.addEventListener("click", go);
    document.addEventListener("keydown", (pressed) => {
      if (pressed.key === "Escape") go(pressed);
    });
  }
  if (!control) return;

  const title = document.title;
  const cover = document.createElement("div");
  cover.className = "k-cover";
  cover.hidden = true;
  cover.setAttribute("role", "dialog");
  cover.setAttribute("aria-modal", "true");
  cover.setAttribute("aria-label", "The screen is blank");
  const back = document.createElement("button");
  back.type = "button";
  back.className = "k-button-plain";
  back.textContent = "Show the page again (Alt+B)";
  cover.append(back);
  document.body.append(cover);

  let before = null;
  const toggle = () => {
    const blank = cover.hidden;
    if (blank) before = document.activeElement;
    for (const part of document.body.children) if (part !== cover) part.inert = blank;
    cover.hidden = !blank;
    document.documentElement.classList.toggle("k-blanked", blank);
    document.title = blank ? "Kith" : title;
    if (blank) back.focus();
    else if (before) before.focus();
  };

  control.hidden = false;
  control.addEventListener("click", toggle);
  back.addEventListener("click", toggle);
  document.addEventListener("keydown", (pressed) => {
    if (pressed.altKey && pressed.code === "KeyB") {
      pressed.preventDefault();
      toggle();
    }
  });
})();
