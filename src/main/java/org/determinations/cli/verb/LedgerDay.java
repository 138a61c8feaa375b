package org.determinations.cli.verb;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.determinations.application.ledger.LedgerDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day as of which a verb of the ledger tells. */
public final class LedgerDay {
    private static final String OPTION = "--on";

    @Option(names = OPTION, paramLabel = "DATE", description = "as of which (default: today)")
    private @Nullable String on;

    LocalDate of(LedgerDesk desk) {
        return or(desk.today());
    }

    /** The day that was typed, else today. */
    public LocalDate or(LocalDate today) {
        return on == null ? today : parse(OPTION, on);
    }

    /** Refused when the text is not a date. */
    public static LocalDate parse(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw RunChoice.unusable(option, text, "a date such as 2012-09-30");
        }
    }
}
