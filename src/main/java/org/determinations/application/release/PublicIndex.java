package org.determinations.application.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.PublicEdition;
import org.determinations.model.ReleaseAction;
import org.determinations.model.ReleaseEvent;
import org.determinations.model.RunHeader;
import org.determinations.model.RunPlan;
import org.determinations.model.RunState;
import org.determinations.model.SchoolYear;
import org.determinations.report.ExportFile;
import org.determinations.report.PublicFiles;
import org.determinations.report.site.PublicEditions;
import org.determinations.store.Stores;

/** The page {@code <out>/public/<cycle>/index.html}, made from the store's record of releases and from nothing else. */
public final class PublicIndex {
    private final Path file;
    private final SchoolYear cycle;
    private final Stores stores;

    private PublicIndex(Installation installation, Stores stores, SchoolYear cycle) {
        this.file = installation.out().resolve("public").resolve(cycle.text()).resolve(PublicEditions.NAME);
        this.cycle = cycle;
        this.stores = stores;
    }

    /** Brings the page up to what the store records; without a public release there is no page. */
    public static void write(Installation installation, Stores stores, SchoolYear cycle) {
        PublicIndex index = new PublicIndex(installation, stores, cycle);
        index.page().ifPresent(page -> PublicFiles.replace(index.file, page.bytes(), installation.out()));
    }

    /** What is wrong with the page of a cycle; empty when it is as the store records, or when there is none to be. */
    public static Optional<Issue> difference(Installation installation, Stores stores, SchoolYear cycle) {
        PublicIndex index = new PublicIndex(installation, stores, cycle);
        return index.page().filter(page -> !index.holds(page)).map(page -> index.issue());
    }

    private Optional<ExportFile> page() {
        List<PublicEdition> editions = editions();
        return editions.isEmpty() ? Optional.empty() : Optional.of(PublicEditions.page(cycle, editions));
    }

    private List<PublicEdition> editions() {
        List<PublicEdition> editions = new ArrayList<>();
        for (RunHeader run : stores.runs().list()) {
            if (run.cycle().equals(cycle) && run.stage().isPublicOnceReleased() && run.state() == RunState.COMPUTED) {
                edition(run).ifPresent(editions::add);
            }
        }
        return editions;
    }

    private Optional<PublicEdition> edition(RunHeader run) {
        List<ReleaseEvent> events = stores.releases().list(run.number());
        Optional<ReleaseEvent> released =
                find(events, ReleaseAction.RELEASE).or(() -> find(events, ReleaseAction.AMEND));
        if (released.isEmpty()) {
            return Optional.empty();
        }
        ZoneId zone = stores.plans().find(run.number()).map(RunPlan::zone).orElse(ZoneId.of("UTC"));
        Optional<ReleaseEvent> withdrawn = find(events, ReleaseAction.WITHDRAW);
        return Optional.of(new PublicEdition(
                run,
                day(released.get().at(), zone),
                released.get().action() == ReleaseAction.AMEND ? released.get().note() : "",
                find(events, ReleaseAction.SUPERSEDE).flatMap(event -> successor(run, event)),
                withdrawn.map(event -> day(event.at(), zone)),
                withdrawn.map(ReleaseEvent::note).orElse("")));
    }

    /** The run that was amended at the very moment at which this one was superseded. */
    private Optional<Integer> successor(RunHeader run, ReleaseEvent superseded) {
        return stores.runs().list().stream()
                .filter(other -> other.number() > run.number())
                .filter(other -> other.cycle().equals(cycle) && other.stage() == run.stage())
                .filter(other -> find(stores.releases().list(other.number()), ReleaseAction.AMEND)
                        .filter(event -> event.at().equals(superseded.at()))
                        .isPresent())
                .map(RunHeader::number)
                .findFirst();
    }

    private boolean holds(ExportFile page) {
        try {
            return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), page.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Issue issue() {
        return Issue.of(
                IssueCode.FILE_DIFFERS,
                SourceRef.ofFile("public/" + cycle.text() + "/" + PublicEditions.NAME),
                "the page of the public editions is not what the record of releases gives",
                Files.exists(file) ? "another content" : "no file",
                "which edition is current, and what replaced each earlier one",
                "type the last release, amend or withdraw again; it writes the page");
    }

    private static Optional<ReleaseEvent> find(List<ReleaseEvent> events, ReleaseAction action) {
        return events.stream().filter(event -> event.action() == action).findFirst();
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
