package org.determinations.cli.verb;

import org.determinations.cli.answer.ListFormat;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.form.Listing;
import picocli.CommandLine.Option;

/** A verb that prints a list in a form of choice. */
public abstract class ListingVerb extends Verb {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text; --json is the same as json)")
    private ListFormat format = ListFormat.text;

    /**
     * Prints the list in the form that was asked for.
     *
     * @param words of the jurisdiction that the list is about; files and documents for programs have the same words everywhere
     */
    protected final ExitCode listed(Listing listing, UnitWords words) {
        show(
                switch (options().json() ? ListFormat.json : format) {
                    case text -> listing.text(style(words));
                    case csv -> listing.csv();
                    case json -> listing.json();
                });
        return ExitCode.DONE;
    }
}
