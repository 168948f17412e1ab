package shangliang.problems;

import shangliang.base.Refused;

/**
 * How far the asking of all voices has come.
 *
 * @param pending whom nobody has asked yet
 * @param gone whose persons had them removed or took them back: counted, not asked
 */
record Verdict(int pending, int isTrue, int isFalse, int unreachable, int gone) {

    /** A class is solved when everyone was asked, somebody confirmed it and nobody denied it. */
    void requireSolved() {
        if (pending > 0) {
            throw new Refused("problems.refused.pending", pending);
        }
        if (isFalse > 0) {
            throw new Refused("problems.refused.false", isFalse);
        }
        if (isTrue == 0) {
            throw new Refused("problems.refused.nobody");
        }
    }

    boolean isComplete() {
        return pending == 0;
    }

    int asked() {
        return isTrue + isFalse + unreachable;
    }
}
