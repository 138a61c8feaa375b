package org.determinations.cli.verb.dossier;

import java.time.LocalDate;
import java.util.Iterator;
import org.determinations.application.dossier.DossierDesk;
import org.determinations.application.dossier.DossierOutcome;
import org.determinations.cli.answer.DossierAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.cli.verb.LedgerDay;
import org.determinations.cli.verb.RunChoice;
import org.determinations.model.Worded;
import org.determinations.report.district.DossierAudience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything about one district in one folder. */
@Command(
        name = "dossier",
        header = "Everything about one district in one folder, for an appeal or a request for public records.",
        description = {
            "department: result and reason, evidence, every year, every run, discrepancies, decisions, findings, plans, what was"
                    + " put out to it, secondary analysis, audit trail. CONFIDENTIAL.",
            "public-records: what was released about this one district, cut out of the released files (exit 5 where nothing was)."
        })
public final class DossierVerb extends Verb {
    @Parameters(paramLabel = "DISTRICT", description = "code, also a shortened one, or part of a name")
    private String district = "";

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            completionCandidates = Audiences.class,
            description = "department or public-records (default: department)")
    private String audience = DossierAudience.DEPARTMENT.word();

    @Option(names = "--zip", description = "one archive in place of a folder")
    private boolean zip;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "department: findings and plans as of that day (default: today)")
    private @Nullable String on;

    /** What can be typed behind {@code --audience}. */
    static final class Audiences implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Worded.words(DossierAudience.class).iterator();
        }
    }

    @Override
    protected ExitCode perform() {
        DossierAudience wanted = Worded.find(DossierAudience.class, audience)
                .orElseThrow(() -> RunChoice.unusable(
                        "--audience", audience, String.join(", ", Worded.words(DossierAudience.class))));
        if (wanted == DossierAudience.PUBLIC_RECORDS && on != null) {
            throw RunChoice.unusable("--on", on, "no day: public records are what was released");
        }
        try (DossierDesk desk = DossierDesk.open(options().installation())) {
            LocalDate day = on == null ? desk.today() : LedgerDay.parse("--on", on);
            if (day.isAfter(desk.today())) {
                throw RunChoice.unusable("--on", day.toString(), "a day up to " + desk.today());
            }
            DossierOutcome done = desk.write(desk.make(district, wanted, day), zip);
            print(options().json() ? DossierAnswer.FORM.render(done) : DossierAnswer.text(done));
        }
        return ExitCode.DONE;
    }
}
