package vn.nhipcau.base.calendar;

/**
 * Where moon and sun stand. Jean Meeus, Astronomical Algorithms, 2nd edition: new moons by chapter 49 (within seconds),
 * the sun by chapter 25 (0.01°, a quarter of an hour of its way), the difference of the clocks by Espenak and Meeus.
 */
final class Sky {
    /** Julian day of 1/1/1970, 0 h. */
    private static final double EPOCH = 2440587.5;

    private static final double MONTH = 29.530588861;

    /** A term of a new moon: amplitude in days, power of E, multiples of M, M′ and F. */
    private static final double[][] MOON = {
        {-0.40720, 0, 0, 1, 0},
        {0.17241, 1, 1, 0, 0},
        {0.01608, 0, 0, 2, 0},
        {0.01039, 0, 0, 0, 2},
        {0.00739, 1, -1, 1, 0},
        {-0.00514, 1, 1, 1, 0},
        {0.00208, 2, 2, 0, 0},
        {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2},
        {0.00056, 1, 1, 2, 0},
        {-0.00042, 0, 0, 3, 0},
        {0.00042, 1, 1, 0, 2},
        {0.00038, 1, 1, 0, -2},
        {-0.00024, 1, -1, 2, 0},
        {-0.00007, 0, 2, 1, 0},
        {0.00004, 0, 0, 2, -2},
        {0.00004, 0, 3, 0, 0},
        {0.00003, 0, 1, 1, -2},
        {0.00003, 0, 0, 2, 2},
        {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, -1, 1, 2},
        {-0.00002, 0, -1, 1, -2},
        {-0.00002, 0, 1, 3, 0},
        {0.00002, 0, 0, 4, 0}
    };

    /** What the planets add to a new moon: amplitude in days, angle, its growth with each moon. */
    private static final double[][] PLANETS = {
        {0.000325, 299.77, 0.107408},
        {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239},
        {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732},
        {0.000056, 154.84, 7.306860},
        {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824},
        {0.000040, 291.34, 1.844379},
        {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099},
        {0.000023, 331.55, 3.592518}
    };

    private Sky() {}

    /** About which new moon, counted from the first of 2000, is the last before a day since 1970. */
    static long moonBefore(long day) {
        return (long) Math.floor((day + EPOCH - 2451550.09766) / MONTH);
    }

    /** When a new moon is, in days of universal time since 1970. */
    static double newMoon(long moon) {
        double t = moon / 1236.85;
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double m = 2.5534 + 29.10535670 * moon - 0.0000014 * t * t - 0.00000011 * t * t * t;
        double moonM = 201.5643 + 385.81693528 * moon + 0.0107582 * t * t + 0.00001238 * t * t * t;
        double f = 160.7108 + 390.67050284 * moon - 0.0016118 * t * t - 0.00000227 * t * t * t;
        double node = 124.7746 - 1.56375588 * moon + 0.0020672 * t * t;
        double day = 2451550.09766 + MONTH * moon + 0.00015437 * t * t - 0.00000015 * t * t * t;
        day -= 0.00017 * sin(node);
        for (double[] term : MOON) {
            day += term[0] * Math.pow(e, term[1]) * sin(term[2] * m + term[3] * moonM + term[4] * f);
        }
        for (double[] planet : PLANETS) {
            day += planet[0] * sin(planet[1] + planet[2] * moon);
        }
        return universal(day - EPOCH);
    }

    /** The apparent longitude of the sun in degrees from 0 to 360, at a time in days of universal time since 1970. */
    static double sun(double days) {
        double t = (days + clocks(days) + EPOCH - 2451545) / 36525;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double m = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(m)
                + (0.019993 - 0.000101 * t) * sin(2 * m)
                + 0.000289 * sin(3 * m);
        double seen = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
        return seen - 360 * Math.floor(seen / 360);
    }

    private static double universal(double days) {
        return days - clocks(days);
    }

    /** By how many days the even clock of the planets goes before that of the turning earth. */
    private static double clocks(double days) {
        double t = days / 365.25 - 30;
        return (62.92 + 0.32217 * t + 0.005589 * t * t) / 86400;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
