// Makes a published draw again, here and now, from nothing but its file; works without a secure context.

const file = document.getElementById("draw-file").textContent;
const list = document.getElementById("draw-checks");
const words = list.dataset;

const K = [], H = [];
for (let n = 2; K.length < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (!prime) continue;
    if (H.length < 8) H.push((Math.sqrt(n) * 2 ** 32) | 0);
    K.push((Math.cbrt(n) * 2 ** 32) | 0);
}

function sha256(bytes) {
    const size = bytes.length, padded = new Uint8Array((((size + 8) >> 6) + 1) << 6);
    padded.set(bytes);
    padded[size] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 4, size << 3);
    view.setUint32(padded.length - 8, Math.floor(size / 2 ** 29));
    const state = [...H], w = new Int32Array(64), turn = (x, n) => (x >>> n) | (x << (32 - n));
    for (let at = 0; at < padded.length; at += 64) {
        for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + 4 * i);
        for (let i = 16; i < 64; i++) {
            const a = w[i - 15], b = w[i - 2];
            w[i] = w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
        }
        let [a, b, c, d, e, f, g, h] = state;
        for (let i = 0; i < 64; i++) {
            const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
            const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
            [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
        }
        [a, b, c, d, e, f, g, h].forEach((v, i) => { state[i] = (state[i] + v) | 0; });
    }
    const out = new DataView(new ArrayBuffer(32));
    state.forEach((v, i) => out.setInt32(4 * i, v));
    return new Uint8Array(out.buffer);
}

const join = (...parts) => new Uint8Array(parts.flatMap((part) => [...part]));
const utf8 = (text) => new TextEncoder().encode(text);
const hex = (bytes) => [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
const unhex = (text) => new Uint8Array(text.match(/../g).map((two) => parseInt(two, 16)));

function hmac(key, message) {
    const block = new Uint8Array(64);
    block.set(key.length > 64 ? sha256(key) : key);
    return sha256(join(block.map((b) => b ^ 0x5c), sha256(join(block.map((b) => b ^ 0x36), message))));
}

const fields = {};
for (const line of file.split("\n").slice(1)) {
    const at = line.indexOf(": ");
    if (at > 0) (fields[line.slice(0, at)] ??= []).push(line.slice(at + 2).trim());
}
const { name: names, source: sources = [], commitment, secret: secrets, drawn } = fields;

function protocol() {
    const rules = {
        algorithm: "shangliang-draw",
        draw_time: fields.time[0],
        k: Number(fields.take[0]),
        list_sha256: hex(sha256(utf8(names.map((each) => each + "\n").join("")))),
        quota_sha256: fields["quota-sha256"][0],
        sources,
        version: 1,
    };
    return sha256(utf8(JSON.stringify(rules)));
}

function* numbers(seed) {
    for (let counter = 0n; ; counter++) {
        const place = new DataView(new ArrayBuffer(8));
        place.setBigUint64(0, counter);
        const block = new DataView(hmac(seed, join(utf8("draw"), new Uint8Array(place.buffer))).buffer);
        for (let i = 0; i < 32; i += 8) yield block.getBigUint64(i);
    }
}

function order() {
    const seed = hmac(join(...secrets.map(unhex)), join(protocol(), utf8(fields.outcome[0])));
    const stream = numbers(seed), all = [...names];
    for (let i = all.length - 1; i > 0; i--) {
        const bound = BigInt(i + 1), limit = (2n ** 64n / bound) * bound;
        let word = stream.next().value;
        while (word >= limit) word = stream.next().value;
        const j = Number(word % bound);
        [all[i], all[j]] = [all[j], all[i]];
    }
    return all;
}

function tell(what, holds) {
    const line = document.createElement("li");
    line.className = holds ? "holds" : "fails";
    line.textContent = `${what} ${holds ? words.holds : words.fails}`;
    list.append(line);
}

const button = document.getElementById("draw-again");
button.hidden = false;
button.addEventListener("click", () => {
    list.replaceChildren();
    tell(words.protocol, hex(protocol()) === fields["protocol-sha256"][0]);
    if (!drawn) {
        list.append(Object.assign(document.createElement("li"), { textContent: words.waiting }));
        return;
    }
    tell(words.secret, secrets.map((each) => hex(sha256(unhex(each)))).join() === commitment.join());
    const again = order();
    tell(`${words.order} ${again.slice(0, Number(fields.take[0])).join(" · ")}`, again.join() === drawn.join());
});
