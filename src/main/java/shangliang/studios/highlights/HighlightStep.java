package shangliang.studios.highlights;

/** How far a highlight has come. */
enum HighlightStep {
    NAMED(HighlightState.Named.class),
    SHOWN(HighlightState.Shown.class),
    DROPPED(HighlightState.Dropped.class);

    private final Class<? extends HighlightState> type;

    HighlightStep(Class<? extends HighlightState> type) {
        this.type = type;
    }

    Class<? extends HighlightState> type() {
        return type;
    }
}
