package org.determinations.application.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.application.audit.PageAudit;
import org.determinations.application.audit.ReleaseAudit;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.model.release.PublicEdition;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunPlan;
import org.determinations.model.run.RunState;
import org.determinations.report.form.ExportFile;
import org.determinations.report.release.PublicFiles;
import org.determinations.report.site.PublicEditions;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/**
 * The page {@code <out>/public/<cycle>/index.html}, made from the store's record of releases and from nothing else. What was
 * written is noted in the audit trail: another version of the program may make another page of the same record.
 */
public final class PublicIndex {
    /** What a page says of its editions, whatever the words around it. */
    private static final Pattern SAID = Pattern.compile("release-\\d+|\\d{4}-\\d{2}-\\d{2}");

    private final Installation installation;
    private final Path file;
    private final SchoolYear cycle;
    private final Stores stores;

    private PublicIndex(Installation installation, Stores stores, SchoolYear cycle) {
        this.installation = installation;
        this.file = installation.out().resolve("public").resolve(cycle.text()).resolve(PublicEditions.NAME);
        this.cycle = cycle;
        this.stores = stores;
    }

    /** Brings the page up to what the store records; without a public release there is no page. */
    public static void write(Installation installation, Stores stores, SchoolYear cycle) {
        PublicIndex index = new PublicIndex(installation, stores, cycle);
        index.page().ifPresent(index::write);
    }

    /**
     * How the page of a cycle stands.
     *
     * @param line what is said of it
     * @param issue what is wrong with it; empty when it is as it was written
     */
    public record Standing(String line, Optional<Issue> issue) {}

    /**
     * The page held against what was written; empty when it is what this program would write, or when there is none to be.
     *
     * @param audit every event, oldest first
     */
    public static Optional<Standing> standing(
            Installation installation, Stores stores, SchoolYear cycle, List<AuditStore.Event> audit) {
        PublicIndex index = new PublicIndex(installation, stores, cycle);
        return index.page().filter(page -> !index.holds(page)).map(page -> index.standing(page, audit));
    }

    private void write(ExportFile page) {
        PublicFiles.replace(file, page.bytes(), installation.out());
        String hash = ContentHash.hex(page.bytes());
        List<AuditStore.Event> audit = stores.audit().list();
        if (noted(audit).filter(written -> written.sha256().equals(hash)).isEmpty()) {
            PageAudit.append(stores, installation, name(), hash);
        }
    }

    private Standing standing(ExportFile page, List<AuditStore.Event> audit) {
        String of = "public editions of " + cycle;
        if (!Files.isRegularFile(file)) {
            return new Standing(of + ": no page", Optional.of(issue()));
        }
        byte[] found = bytes();
        Optional<PageAudit.Written> noted = noted(audit);
        if (noted.isPresent()) {
            return noted.get().sha256().equals(ContentHash.hex(found))
                    ? new Standing(of + ": as they were written, by another version of the program", Optional.empty())
                    : new Standing(of + ": 1 difference", Optional.of(issue()));
        }
        return said(found).equals(said(page.bytes()))
                ? new Standing(
                        of
                                + ": the same editions and days, on a page of another version of the program that noted no hash",
                        Optional.empty())
                : new Standing(of + ": 1 difference", Optional.of(issue()));
    }

    /** What was written after the last release, amendment or withdrawal; a note of before says nothing of the page since. */
    private Optional<PageAudit.Written> noted(List<AuditStore.Event> audit) {
        return PageAudit.newest(audit, name()).filter(written -> written.event() > lastMove(audit));
    }

    private long lastMove(List<AuditStore.Event> audit) {
        List<ReleaseEvent> moves = runs().flatMap(run -> stores.releases().list(run.number()).stream())
                .filter(event -> event.action() != ReleaseAction.APPROVE)
                .toList();
        return audit.stream()
                .filter(event -> moves.stream().anyMatch(move -> ReleaseAudit.tells(event, move)))
                .mapToLong(AuditStore.Event::number)
                .max()
                .orElse(0);
    }

    private static SortedSet<String> said(byte[] page) {
        return SAID.matcher(new String(page, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<ExportFile> page() {
        List<PublicEdition> editions = editions();
        return editions.isEmpty() ? Optional.empty() : Optional.of(PublicEditions.page(cycle, editions));
    }

    private List<PublicEdition> editions() {
        List<PublicEdition> editions = new ArrayList<>();
        runs().forEach(run -> edition(run).ifPresent(editions::add));
        return editions;
    }

    /** Those of the cycle that the public may see. */
    private Stream<RunHeader> runs() {
        return stores.runs().list().stream()
                .filter(run -> run.cycle().equals(cycle)
                        && run.stage().isPublicOnceReleased()
                        && run.state() == RunState.COMPUTED);
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
        return Files.isRegularFile(file) && Arrays.equals(bytes(), page.bytes());
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Issue issue() {
        return Issue.of(
                IssueCode.FILE_DIFFERS,
                SourceRef.ofFile(name()),
                "the page of the public editions is not what the record of releases gives",
                Files.exists(file) ? "another content" : "no file",
                "which edition is current, and what replaced each earlier one",
                "type the last release, amend or withdraw again; it writes the page");
    }

    /** Path below the outputs. */
    private String name() {
        return "public/" + cycle.text() + "/" + PublicEditions.NAME;
    }

    private static Optional<ReleaseEvent> find(List<ReleaseEvent> events, ReleaseAction action) {
        return events.stream().filter(event -> event.action() == action).findFirst();
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
