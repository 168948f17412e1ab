package sample;

/** Compares two arrays by identity and means their content. */
class Mistake {

    boolean same(int[] one, int[] other) {
        return one.equals(other);
    }
}
