package org.determinations.cli.answer;

import java.util.List;
import java.util.Locale;
import org.determinations.application.practice.PracticeData;
import org.determinations.practice.PracticeOptions;
import org.determinations.practice.PracticeSummary;
import org.determinations.report.form.JsonObject;

/** What is in an invented state that was written. */
public final class PracticeAnswer {
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

    /** For a program. */
    public static String json(PracticeData written) {
        PracticeSummary summary = written.summary();
        return JsonObject.document(
                "practice-data/1",
                json -> json.text("state", summary.state())
                        .text("folder", written.folder().toString())
                        .number("districts", summary.districts())
                        .number("students", summary.students())
                        .objects(
                                "files",
                                List.copyOf(summary.rows().entrySet()),
                                (j, file) -> j.text("file", file.getKey()).number("rows", (long) file.getValue())));
    }
}
