package org.determinations.cli.verb;

import org.determinations.cli.answer.ListFormat;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.report.form.Listing;
import org.determinations.report.form.Style;
import picocli.CommandLine.Option;

/** A verb that prints a list in a form of choice. */
public abstract class ListingVerb extends Verb {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text; --json is the same as json)")
    private ListFormat format = ListFormat.text;

    /** Prints the list in the form that was asked for. */
    protected final ExitCode listed(Listing listing) {
        show(
                switch (options().json() ? ListFormat.json : format) {
                    case text -> listing.text(new Style(options().color(terminal())));
                    case csv -> listing.csv();
                    case json -> listing.json();
                });
        return ExitCode.DONE;
    }
}
