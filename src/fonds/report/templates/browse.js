"use strict";
// The list works without this: choosing shows at once, and empty choices don't stand in the address.
(() => {
  const form = document.querySelector(".tools");
  if (!form) return;
  const send = () => {
    const given = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...given]) if (!value || (name === "order" && value === "worst")) given.delete(name);
    location.assign("/" + (given.size ? "?" + given : ""));
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); send(); });
  form.querySelectorAll("select, [type=checkbox]").forEach((each) => each.addEventListener("change", send));
})();
