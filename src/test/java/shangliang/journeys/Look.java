package shangliang.journeys;

import java.util.Locale;

/** Through what a journey is seen: how wide, in which language, with or without scripts. */
enum Look {
    PHONE_ZH(390, 844, "zh", true),
    PHONE_EN(390, 844, "en", true),
    DESKTOP_ZH(1280, 800, "zh", true),
    DESKTOP_EN(1280, 800, "en", true),
    PLAIN(390, 844, "zh", false);

    private final int width;
    private final int height;
    private final String lang;
    private final boolean scripts;

    Look(int width, int height, String lang, boolean scripts) {
        this.width = width;
        this.height = height;
        this.lang = lang;
        this.scripts = scripts;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String lang() {
        return lang;
    }

    boolean scripts() {
        return scripts;
    }

    Locale locale() {
        return lang.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** As it stands in the name of a picture. */
    String suffix() {
        return lang + "-" + width + (scripts ? "" : "-plain");
    }
}
