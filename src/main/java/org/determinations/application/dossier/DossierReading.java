package org.determinations.application.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.assistance.PlanDesk;
import org.determinations.application.audit.DossierAudit;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.CycleYears;
import org.determinations.application.secondary.SecondaryRuns;
import org.determinations.followthrough.FindingAccount;
import org.determinations.followthrough.FindingLedger;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.ledger.RecordedEntry;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunPolicy;
import org.determinations.model.run.RunState;
import org.determinations.report.district.DistrictRecord;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** Everything that the store has about a district, for the department. */
record DossierReading(Installation installation, Stores stores) {
    private static final Pattern RUN = Pattern.compile("(?<![0-9A-Za-z])run (\\d{1,9})(?!\\d)");

    /** Everything. */
    DistrictRecord read(DistrictCode district, LocalDate on) {
        return read(district, on, runs -> analysis(district, runs));
    }

    /** The same without the secondary analysis, which takes longer to load than all the rest. */
    DistrictRecord readForPage(DistrictCode district, LocalDate on) {
        return read(district, on, runs -> Optional.empty());
    }

    private DistrictRecord read(
            DistrictCode district,
            LocalDate on,
            Function<List<DistrictRecord.InRun>, Optional<DistrictRecord.Analysis>> analysis) {
        List<DistrictRecord.InRun> runs = stores.runs().list().stream()
                .filter(run -> run.state() == RunState.COMPUTED)
                .sorted(Comparator.comparing(RunHeader::number).reversed())
                .flatMap(run -> stores.determinations().find(run.number(), district).stream()
                        .map(found -> inRun(run, found)))
                .toList();
        if (runs.isEmpty()) {
            throw notFound(district).saying(RunJurisdictions.ofAll(installation, stores)::in);
        }
        DistrictRecord.InRun newest = runs.get(0);
        DistrictRecord.Followed followed = followed(district, on);
        Set<Integer> numbers = runs.stream().map(of -> of.run().number()).collect(Collectors.toSet());
        List<AuditStore.Event> trail = stores.audit().list();
        return new DistrictRecord(
                district,
                on,
                RunJurisdictions.get(installation, stores, newest.run().number()),
                runs,
                CycleYears.released(stores)
                        .history(newest.run(), district, newest.context().categories()),
                analysis.apply(runs),
                followed,
                stores.notes().book().list(district),
                new SentFiles(installation, stores, district).list(runs, trail),
                events(district, numbers, followed, trail));
    }

    private DistrictRecord.InRun inRun(RunHeader run, Determination found) {
        RunPolicy policy = stores.policies().get(run.number());
        return new DistrictRecord.InRun(
                run,
                found,
                ReleaseMoves.stateAfter(stores.releases().list(run.number())),
                new ExplanationContext(run, stores.files().list(run.number()), policy.categories(), policy.sources()),
                own(run, FactKinds.DECISION, found.district()),
                own(run, FactKinds.DISCREPANCY, found.district()));
    }

    private <F extends Fact> List<F> own(RunHeader run, FactKind<F> kind, DistrictCode district) {
        return stores.facts().list(run.number(), kind).stream()
                .filter(fact -> fact.district().equals(district))
                .toList();
    }

    private Optional<DistrictRecord.Analysis> analysis(DistrictCode district, List<DistrictRecord.InRun> runs) {
        return runs.stream()
                .flatMap(of -> SecondaryRuns.newest(stores, of.run()).stream())
                .flatMap(run -> SecondaryRuns.load(installation, stores, run).stream())
                .flatMap(report -> report.district(district).stream()
                        .map(found -> new DistrictRecord.Analysis(report.about(district), found)))
                .findFirst();
    }

    /** What the newest secondary analysis that has the district answers; empty when there is none. */
    Optional<DistrictRecord.Answers> answers(DistrictRecord record) {
        return record.runs().stream()
                .flatMap(of -> SecondaryRuns.newest(stores, of.run()).stream())
                .map(run -> new DistrictRecord.Answers(
                        run,
                        stores.measures().listAnswers(run.number()).stream()
                                .filter(answer -> answer.subject().district().equals(record.district()))
                                .toList(),
                        own(run, FactKinds.SECONDARY_DECISION, record.district())))
                .filter(of -> !of.answers().isEmpty())
                .findFirst();
    }

    private DistrictRecord.Followed followed(DistrictCode district, LocalDate on) {
        FindingLedger ledger = new FindingLedger(
                stores.ledger().listStatements(), stores.ledger().listEntries());
        return new DistrictRecord.Followed(
                ledger.standings(on).stream()
                        .filter(of -> of.statement().district().equals(district))
                        .map(of -> new FindingAccount(
                                of, ledger.listStatements(of.findingId()), ledger.listEntries(of.findingId())))
                        .toList(),
                PlanDesk.list(installation, stores, district, on));
    }

    private static List<DistrictRecord.TrailEvent> events(
            DistrictCode district, Set<Integer> runs, DistrictRecord.Followed followed, List<AuditStore.Event> trail) {
        Set<Long> recorded = recorded(followed);
        Pattern code = Pattern.compile("(?<![0-9A-Za-z])" + Pattern.quote(district.digits()) + "(?![0-9A-Za-z])");
        return trail.stream()
                .filter(event -> !DossierAudit.isOfDossier(event))
                .filter(event -> recorded.contains(event.number())
                        || code.matcher(event.details()).find()
                        || names(event, runs))
                .map(event -> new DistrictRecord.TrailEvent(
                        event.number(), event.at(), event.who(), event.knownAs(), event.what(), event.details()))
                .toList();
    }

    private static boolean names(AuditStore.Event event, Set<Integer> runs) {
        Matcher run = RUN.matcher(event.details());
        while (run.find()) {
            if (runs.contains(Integer.parseInt(run.group(1)))) {
                return true;
            }
        }
        return false;
    }

    /** Numbers of the events that added a row about the district's findings and plans. */
    private static Set<Long> recorded(DistrictRecord.Followed followed) {
        Stream<Long> findings = followed.findings().stream()
                .flatMap(of -> Stream.concat(
                        of.statements().stream().map(RecordedStatement::event),
                        of.entries().stream().map(RecordedEntry::event)));
        Stream<Long> plans = followed.plans().stream().flatMap(DossierReading::eventsOf);
        return Stream.concat(findings, plans).collect(Collectors.toSet());
    }

    private static Stream<Long> eventsOf(PlanAccount plan) {
        return Stream.concat(
                plan.proposals().stream().map(RecordedProposal::event),
                plan.acts().stream().map(RecordedAct::event));
    }

    private static Refusal notFound(DistrictCode district) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "DISTRICT",
                "no computed run determined a district with that code",
                district.digits(),
                "",
                "type determinations list to see the districts of the newest run");
    }
}
