package org.determinations.application.export;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;

/**
 * What a person asks to have exported. One per command.
 *
 * @param run number of the run
 * @param formats each once, in the order of {@link ExportFormat}
 */
public record ExportOrder(int run, Audience audience, List<ExportFormat> formats) {

    public ExportOrder {
        formats = List.copyOf(formats);
    }

    /** The formats in one order, however they were typed. */
    public static ExportOrder of(int run, Audience audience, Collection<ExportFormat> formats) {
        return new ExportOrder(run, audience, List.copyOf(new TreeSet<>(formats)));
    }
}
