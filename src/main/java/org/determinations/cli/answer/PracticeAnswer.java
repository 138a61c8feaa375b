package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.LARGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.determinations.application.practice.PracticeData;
import org.determinations.practice.PracticeOptions;
import org.determinations.practice.PracticeSummary;
import org.determinations.report.form.JsonForm;

/** What is in an invented state that was written. */
public final class PracticeAnswer {
    private static final JsonForm<Map.Entry<String, Integer>> FILE = JsonForm.<Map.Entry<String, Integer>>of()
            .has("file", TEXT, Map.Entry::getKey)
            .has("rows", WHOLE, Map.Entry::getValue)
            .says("Without the header.");

    /** For a program. */
    public static final JsonForm<PracticeData> FORM = JsonForm.<PracticeData>document(
                    "practice-data/1", "An invented state that was written. Output of practice-data with --json.")
            .has("state", TEXT, written -> written.summary().state())
            .has("folder", TEXT, written -> written.folder().toString())
            .has("districts", WHOLE, written -> written.summary().districts())
            .has("students", LARGE, written -> written.summary().students())
            .has(
                    "files",
                    listOf(FILE),
                    written -> List.copyOf(written.summary().rows().entrySet()));

    private PracticeAnswer() {}

    /** For a person. */
    public static String text(PracticeData written) {
        PracticeSummary summary = written.summary();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %,d districts, %,d students, in %s%n",
                summary.state(),
                summary.districts(),
                summary.students(),
                written.folder()));
        summary.rows()
                .forEach((file, rows) -> text.append(String.format(Locale.ROOT, "  %-45s %,12d rows%n", file, rows)));
        if (summary.districts() > PracticeOptions.MOST_OF_FIVE_DIGITS) {
            text.append(String.format(
                    Locale.ROOT,
                    "Codes have six digits and 00: five digits and 000 are enough for %,d districts.%n",
                    PracticeOptions.MOST_OF_FIVE_DIGITS));
        } else if (summary.districts() > PracticeOptions.MOST_OF_FOUR_DIGITS) {
            text.append(String.format(
                    Locale.ROOT,
                    "Codes have five digits and 000: four digits and 0000 are enough for %,d districts.%n",
                    PracticeOptions.MOST_OF_FOUR_DIGITS));
        }
        return text.append("Next: read README.md in it, then: determinations cycle ")
                .append(written.folder())
                .append('\n')
                .toString();
    }
}
