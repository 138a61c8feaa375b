package org.determinations.practice;

import java.util.List;

/**
 * Names of invented towns, put together from invented syllables; no two numbers have the same name. Where there are more towns
 * than names, the further ones say on which side of the first they lie.
 */
final class TownNames {
    private static final List<String> FIRST = List.of(
            "Ab", "Bram", "Cor", "Dun", "Ev", "Fen", "Gar", "Hask", "Iv", "Jor", "Kel", "Lor", "Mab", "Nev", "Osk",
            "Pel", "Quar", "Ruv", "Selk", "Thar", "Ulv", "Verr", "Wenk", "Yar", "Zel", "Blis", "Cas", "Drav", "Eth",
            "Fal", "Gwel", "Hax", "Ild", "Korv", "Lun", "Myr");
    private static final List<String> MIDDLE = List.of(
            "a", "e", "i", "o", "an", "en", "in", "on", "ar", "er", "or", "el", "al", "ol", "ing", "ath", "eth", "ith",
            "ov", "ev", "und", "ast", "ost", "ist", "umb", "amp");
    private static final List<String> LAST = List.of(
            "wick", "mere", "holt", "dale", "combe", "stead", "haven", "moor", "thorpe", "by", "leigh", "worth", "fell",
            "garth", "march", "pool", "quay", "ridge", "shaw", "sund", "toft", "vale", "weir", "barrow");
    private static final List<String> SIDES = List.of("North", "South", "East", "West");

    /** Prime, so that it shares no factor with the number of names and reaches every one of them. */
    private static final int STRIDE = 7919;

    private final int start;

    TownNames(long seed) {
        this.start = SplitMix.of(seed, "names", 0).below(count());
    }

    /** How many names there are without a side. */
    static int count() {
        return FIRST.size() * MIDDLE.size() * LAST.size();
    }

    /** How many names there are in all. */
    static int most() {
        return count() * (1 + SIDES.size());
    }

    /** The name with that number, 0 to {@code most() - 1}. */
    String name(int number) {
        int round = number / count();
        return round == 0 ? town(number) : town(number % count()) + " " + SIDES.get(round - 1);
    }

    private String town(int number) {
        int spot = (int) ((start + (long) number * STRIDE) % count());
        int last = spot % LAST.size();
        int middle = spot / LAST.size() % MIDDLE.size();
        return FIRST.get(spot / LAST.size() / MIDDLE.size()) + MIDDLE.get(middle) + LAST.get(last);
    }
}
