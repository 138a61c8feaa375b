package org.determinations.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.result.Determination;

/**
 * Prints many letters as PDF, side by side where the machine has several processors; each by one press alone. A bundle of letters
 * is printed at a time, so that no more are held, however many there are. One per round of letters.
 */
final class PdfPresses {
    /** Letters that are printed before the first of them is taken away. */
    private static final int BUNDLE = 16;

    private static final int MOST = 4;

    private final List<PdfPress> presses = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final IntConsumer count;

    /** A district's printed letter. */
    record Sheet(Determination own, Letter words, PdfPress.Print print) {}

    /** @param count is told after each letter how many are printed, by whatever thread prints */
    PdfPresses(IntConsumer count) {
        this.count = count;
    }

    /** In the order of the districts; the presses are given back when the stream is closed. */
    Stream<Sheet> print(List<Determination> districts, Function<Determination, Letter> words) {
        int most = Math.max(1, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
        return IntStream.iterate(0, from -> from < districts.size(), from -> from + BUNDLE)
                .mapToObj(from -> districts.subList(from, Math.min(districts.size(), from + BUNDLE)))
                .flatMap(bundle -> printed(bundle, words, most).stream())
                .onClose(() -> presses.forEach(PdfPress::close));
    }

    private List<Sheet> printed(List<Determination> bundle, Function<Determination, Letter> words, int most) {
        List<Letter> letters = bundle.stream().map(words).toList();
        while (presses.size() < Math.min(most, letters.size())) {
            presses.add(new PdfPress());
        }
        PdfPress.Print[] printed = new PdfPress.Print[letters.size()];
        IntStream.range(0, presses.size()).parallel().forEach(own -> {
            for (int i = own; i < printed.length; i += presses.size()) {
                printed[i] = presses.get(own).print(letters.get(i));
                count.accept(done.incrementAndGet());
            }
        });
        return IntStream.range(0, printed.length)
                .mapToObj(i -> new Sheet(bundle.get(i), letters.get(i), printed[i]))
                .toList();
    }
}
