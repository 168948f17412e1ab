// Turns recorded while the line is down wait on this device, in their order, and go out by themselves when it is back.
for (const form of document.querySelectorAll("form[data-queue]")) {
    const key = "queue:" + form.dataset.queue;
    const state = document.querySelector("[data-queue-state]");
    const fields = ["turn", "code", "words"];
    const waiting = () => JSON.parse(localStorage.getItem(key) ?? "[]");
    const keep = (turns) => {
        if (turns.length) localStorage.setItem(key, JSON.stringify(turns));
        else localStorage.removeItem(key);
        state.hidden = !turns.length;
        state.querySelector("b").textContent = turns.length;
        state.querySelector("ol").replaceChildren(...turns.map((turn) => {
            const line = document.createElement("li");
            line.textContent = turn.code + " " + turn.words;
            return line;
        }));
    };
    const clear = () => {
        form.words.value = "";
        form.turn.value = crypto.randomUUID();
        form.dispatchEvent(new Event("input"));
    };

    // What the server will not take goes into the form again and is sent the plain way, so that it says why.
    const refused = (turn) => {
        for (const field of fields) form.elements[field].value = turn[field];
        form.dispatchEvent(new Event("input"));
        form.submit();
    };

    let busy = false;
    const send = async () => {
        if (busy || !waiting().length) return;
        busy = true;
        try {
            let last = form.action;
            for (let turns = waiting(); turns.length; turns = waiting()) {
                const body = new URLSearchParams(turns[0]);
                body.set("_csrf", form._csrf.value);
                const answer = await fetch(form.action, { method: "POST", body });
                const arrived = answer.ok && new URL(answer.url).searchParams.get("done") === "say";
                keep(waiting().slice(1));
                if (!arrived) return refused(turns[0]);
                last = answer.url;
            }
            location.assign(last);
        } catch {
            // The line is still down; the turns wait.
        } finally {
            busy = false;
        }
    };

    form.addEventListener("submit", (event) => {
        event.preventDefault();
        const typed = new FormData(form);
        keep([...waiting(), Object.fromEntries(fields.map((field) => [field, typed.get(field)]))]);
        clear();
        send();
    });
    addEventListener("online", send);
    setInterval(send, 10_000);
    keep(waiting());
    send();
}
