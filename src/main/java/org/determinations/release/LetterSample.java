package org.determinations.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.model.Sha256;
import org.determinations.model.result.Determination;

/**
 * Which letters of a run a person looks at before it is approved: one of the outcome that the fewest districts have, one of the outcome that
 * the most have, and one of all; of a run with one outcome, three of all. Within each the draw is by hash, from a seed that nobody chooses. The
 * rule is the product's own.
 */
public final class LetterSample {
    private static final int MOST = 3;

    private LetterSample() {}

    /**
     * One letter to look at.
     *
     * @param why it was chosen
     */
    public record Chosen(Determination district, String why) {}

    /**
     * Up to three districts, each once; fewer where there are fewer.
     *
     * @param seed the same for everybody who looks, such as the hash of the run's manifest
     */
    public static List<Chosen> of(List<Determination> districts, String seed) {
        Map<String, Long> sizes = districts.stream()
                .collect(Collectors.groupingBy(LetterSample::category, TreeMap::new, Collectors.counting()));
        List<Determination> drawn = districts.stream()
                .sorted(Comparator.comparing((Determination d) ->
                        Sha256.hex(seed + " " + d.district().digits())))
                .toList();
        List<Chosen> chosen = new ArrayList<>();
        if (sizes.size() > 1) {
            ofOutcomes(chosen, drawn, sizes);
        }
        while (chosen.size() < Math.min(MOST, districts.size())) {
            String from =
                    chosen.isEmpty() ? "all " + districts.size() : "the other " + (districts.size() - chosen.size());
            add(chosen, drawn, d -> true, d -> "drawn from " + from);
        }
        return chosen;
    }

    private static void ofOutcomes(List<Chosen> chosen, List<Determination> drawn, Map<String, Long> sizes) {
        List<Map.Entry<String, Long>> bySize = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        ofOutcome(chosen, drawn, bySize.get(0), sizes, "rarest outcome");
        ofOutcome(chosen, drawn, bySize.get(bySize.size() - 1), sizes, "most frequent outcome");
    }

    private static void ofOutcome(
            List<Chosen> chosen,
            List<Determination> drawn,
            Map.Entry<String, Long> outcome,
            Map<String, Long> sizes,
            String which) {
        long alike = sizes.values().stream().filter(outcome.getValue()::equals).count();
        String from =
                outcome.getValue() == 1 ? "the only one with " : "drawn from the " + outcome.getValue() + " with ";
        String said = alike == 1 ? ", the " + which : ", one of " + alike + " outcomes that are as frequent";
        add(chosen, drawn, d -> category(d).equals(outcome.getKey()), d -> from + named(d) + said);
    }

    private static void add(
            List<Chosen> chosen,
            List<Determination> drawn,
            Predicate<Determination> fits,
            Function<Determination, String> why) {
        drawn.stream()
                .filter(fits)
                .filter(d ->
                        chosen.stream().noneMatch(of -> of.district().district().equals(d.district())))
                .findFirst()
                .ifPresent(d -> chosen.add(new Chosen(d, why.apply(d))));
    }

    /** Of a district without one, nothing: those are an outcome of their own. */
    private static String category(Determination d) {
        return d.category().map(code -> code.text()).orElse("");
    }

    private static String named(Determination d) {
        return d.category().isEmpty() ? "no category" : category(d);
    }
}
