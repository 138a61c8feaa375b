package org.determinations.application.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;

/**
 * What a person asks to have exported. One per command.
 *
 * @param run number of the run
 * @param formats each once, in the order of {@link ExportFormat}
 * @param on day as of which the federal office is told of findings; the day of the release when empty
 */
public record ExportOrder(int run, Audience audience, List<ExportFormat> formats, Optional<LocalDate> on) {

    public ExportOrder {
        formats = List.copyOf(formats);
    }

    /** An order that names no day. */
    public ExportOrder(int run, Audience audience, List<ExportFormat> formats) {
        this(run, audience, formats, Optional.empty());
    }

    /** The same as of a day; refused with {@code SY-010} for an audience to whom no day matters. */
    public ExportOrder on(LocalDate day) {
        if (audience != Audience.FEDERAL) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND,
                    "--on",
                    "only what the federal office is told depends on a day",
                    day + " for " + audience.word(),
                    Audience.FEDERAL.word(),
                    "leave --on out, or name another audience");
        }
        return new ExportOrder(run, audience, formats, Optional.of(day));
    }

    /** The formats in one order, however they were typed. */
    public static ExportOrder of(int run, Audience audience, Collection<ExportFormat> formats) {
        return new ExportOrder(run, audience, List.copyOf(new TreeSet<>(formats)));
    }
}
