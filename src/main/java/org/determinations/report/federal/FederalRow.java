package org.determinations.report.federal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.determinations.model.federal.FederalLayout.FederalCategory;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;

/**
 * A district as the federal office is told of it. One per district and run; immutable.
 *
 * @param record 1 for the first
 * @param category of the federal form; empty where there is none
 */
record FederalRow(int record, Determination own, Optional<FederalCategory> category) {
    /** By district code. */
    static List<FederalRow> of(FederalReport report) {
        List<Determination> all = report.results().determinations();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new FederalRow(i + 1, all.get(i), find(report, all.get(i))))
                .toList();
    }

    private static Optional<FederalCategory> find(FederalReport report, Determination own) {
        return own.category()
                .flatMap(code -> report.results().categories().stream()
                        .filter(category -> category.code().equals(code))
                        .findFirst())
                .flatMap(category -> report.layout().find(category));
    }

    /** Why the file has no category for it; empty when it has one. */
    String open() {
        if (category.isPresent()) {
            return "";
        }
        return own.category()
                .map(code -> "the policy's category " + code.text() + " is none of the federal form")
                .orElse("undetermined");
    }

    /** The name of the policy's category. */
    static String name(FederalReport report, FederalRow row) {
        return row.own()
                .category()
                .flatMap(code -> report.results().categories().stream()
                        .filter(category -> category.code().equals(code))
                        .findFirst())
                .map(CategoryDescription::name)
                .orElse("");
    }
}
