package shangliang.insight;

/**
 * How many of how many, and between which shares the truth lies, 95 in 100 times, by Wilson's interval: five of five
 * is not the same as five hundred of five hundred.
 */
record Share(int yes, int of) {

    private static final double Z = 1.959964;

    double share() {
        return of == 0 ? 0 : (double) yes / of;
    }

    double low() {
        return of == 0 ? 0 : Math.max(0, middle() - half());
    }

    double high() {
        return of == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        var p = share();
        return Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }

    static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
