// Draws the pictures of the cockpit anew so that they can be asked; without it the drawings of the server stay.
const ink = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

const series = (row) => ({
    name: row.name,
    type: row.kind === "COLUMN" ? "bar" : "line",
    data: row.values,
    smooth: false,
    symbol: row.kind === "GHOST" ? "none" : "circle",
    symbolSize: 6,
    barMaxWidth: 26,
    itemStyle: { color: ink(row.tone), borderRadius: row.kind === "COLUMN" ? [3, 3, 0, 0] : 0 },
    lineStyle: { width: row.kind === "GHOST" ? 2 : 2.5, type: row.kind === "GHOST" ? "dashed" : "solid", color: ink(row.tone) },
    emphasis: { focus: "series" },
});

const option = (chart) => {
    const font = { fontFamily: ink("sans"), fontSize: 13, color: ink("second") };
    return {
        animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
        textStyle: font,
        grid: { left: 4, right: 8, top: 16, bottom: 4, containLabel: true },
        tooltip: {
            trigger: "axis",
            renderMode: "richText",
            confine: true,
            backgroundColor: ink("card"),
            borderColor: ink("hairline"),
            textStyle: { ...font, color: ink("ink") },
        },
        xAxis: {
            type: "category",
            data: chart.labels,
            axisLabel: { ...font, hideOverlap: true },
            axisLine: { lineStyle: { color: ink("edge") } },
            axisTick: { show: false },
        },
        yAxis: { type: "value", minInterval: 1, axisLabel: font, splitLine: { lineStyle: { color: ink("hairline") } } },
        series: chart.series.map(series),
    };
};

const draw = () => {
    for (const place of document.querySelectorAll("[data-chart]")) {
        const chart = JSON.parse(place.dataset.chart);
        place.replaceChildren();
        place.classList.add("drawn");
        const picture = window.echarts.init(place);
        picture.setOption(option(chart));
        new ResizeObserver(() => picture.resize()).observe(place);
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => picture.setOption(option(chart)));
    }
};

if (window.echarts) draw();
else window.addEventListener("load", () => window.echarts && draw());
