package sample;

import java.util.Map;

/** Promises a value and returns what may be missing. */
class Nullness {

    String name(Map<String, String> names) {
        return names.get("name");
    }
}
