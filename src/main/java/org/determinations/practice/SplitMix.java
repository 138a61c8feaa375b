package org.determinations.practice;

/**
 * A small generator of numbers that splits by topic: the same seed, topic and number give the same sequence on every
 * machine and every JDK, whatever was drawn elsewhere. The mixing is that of SplitMix64. Not for secrets; mutable.
 */
final class SplitMix {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final int PER_MILLE = 1000;

    private long state;

    private SplitMix(long state) {
        this.state = state;
    }

    /** The sequence of one thing, such as the indicators of the seventh district. */
    static SplitMix of(long seed, String topic, long number) {
        long hash = FNV_BASIS;
        for (int i = 0; i < topic.length(); i++) {
            hash = (hash ^ topic.charAt(i)) * FNV_PRIME;
        }
        return new SplitMix(mix(mix(seed + GAMMA) ^ hash) + number * GAMMA);
    }

    /** 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True in that many of a thousand cases. */
    boolean chance(int perMille) {
        return below(PER_MILLE) < perMille;
    }

    /** That share of an amount, rounded up or down at random so that the mean is exact. */
    int share(int amount, int perMille) {
        return (int) (((long) amount * perMille + below(PER_MILLE)) / PER_MILLE);
    }

    /** A point on the line through equally spaced quantiles, each stretch equally likely. */
    int quantile(int... points) {
        int stretch = below(points.length - 1);
        return between(points[stretch], points[stretch + 1]);
    }

    private long next() {
        state += GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
