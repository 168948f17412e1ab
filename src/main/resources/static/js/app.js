// Small helps on top of plain pages: nothing here is needed to get anything done.

// A page that reports problems starts there.
document.querySelector("[data-focus]")?.focus();

// CSRF for htmx requests, from the form's own hidden field.
document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector("input[name=_csrf]");
    if (token) event.detail.headers["X-CSRF-TOKEN"] = token.value;
});

// One press is enough: a second press on the same form is ignored while the first is on its way.
document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    setTimeout(() => delete form.dataset.sent, 4000);
});

// How much room is left in a text box.
for (const area of document.querySelectorAll("textarea[data-max]")) {
    const max = Number(area.dataset.max);
    const left = Object.assign(document.createElement("p"), { className: "count-left" });
    const tell = () => {
        const used = [...area.value].length;
        left.textContent = used > max * 0.8 ? `${used} / ${max}` : "";
    };
    area.addEventListener("input", tell);
    area.after(left);
    tell();
}

// What was typed in a form marked data-draft survives a reload and a lost line, in this tab alone and until it is sent;
// only when the person ticks data-draft-keep does it stay on this device. A token marked data-draft-with stays with the words, so that
// what was sent and never answered is the same thing when it is sent again. What has arrived is forgotten before anything is filled in.
for (const done of document.querySelectorAll("[data-draft-done]")) {
    for (const store of [sessionStorage, localStorage]) store.removeItem("draft:" + done.dataset.draftDone);
}
for (const form of document.querySelectorAll("form[data-draft]")) {
    const key = "draft:" + form.dataset.draft;
    const keep = form.querySelector("[data-draft-keep]");
    const fields = [...form.elements].filter((f) => f.name && ("draftWith" in f.dataset || !["hidden", "submit"].includes(f.type)));
    const words = fields.filter((f) => f.matches("textarea"));
    const saved = JSON.parse(sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? "null");
    if (keep) {
        keep.closest("[hidden]").hidden = false;
        keep.checked = localStorage.getItem(key) !== null;
    }
    if (saved && words.every((f) => !f.value)) {
        for (const field of fields) {
            const values = saved[field.name] ?? [];
            if (["radio", "checkbox"].includes(field.type)) field.checked = values.includes(field.value);
            else field.value = values[0] ?? "";
        }
    }
    form.addEventListener("input", () => {
        const names = new Set(fields.map((f) => f.name));
        const typed = Object.fromEntries(Object.entries(saved ?? {}).filter(([name]) => !names.has(name)));
        for (const [name, value] of new FormData(form)) if (names.has(name)) (typed[name] ??= []).push(value);
        sessionStorage.setItem(key, JSON.stringify(typed));
        if (keep ? keep.checked : localStorage.getItem(key) !== null) localStorage.setItem(key, JSON.stringify(typed));
        else localStorage.removeItem(key);
    });
}

// Who gives the key back leaves nothing behind on a device that others use.
for (const form of document.querySelectorAll("form[data-forget]")) {
    form.addEventListener("submit", () => { sessionStorage.clear(); localStorage.clear(); });
}

// Buttons that only make sense with a script.
for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
}

// Keys of a queue: j and k move, a letter in data-key presses that control, ? shows the keys.
const editing = (target) => target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || editing(event.target)) return;
    const control = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!control) return;
    event.preventDefault();
    if (control.matches("details")) { control.open = !control.open; control.querySelector("textarea, input:not([type=hidden]), select")?.focus(); }
    else if (control.matches("input, select, textarea")) control.focus();
    else control.click();
});
