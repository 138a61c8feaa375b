package org.determinations.application.assistance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.audit.PlanAudit;
import org.determinations.application.database.ActSession;
import org.determinations.application.files.EvidenceDesk;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.reading.DistrictSearch;
import org.determinations.application.review.ReviewBooks;
import org.determinations.application.secondary.SecondaryRuns;
import org.determinations.followthrough.assistance.AnalysisAnswers;
import org.determinations.followthrough.assistance.DistrictBasis;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.followthrough.assistance.PlanCheck;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.assistance.PlanUpdate;
import org.determinations.followthrough.assistance.Proposed;
import org.determinations.followthrough.review.ReviewBook;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sha256;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanKey;
import org.determinations.model.assistance.PlanProposal;
import org.determinations.model.assistance.PlanRows;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.policyfile.AssistanceFiles;
import org.determinations.policyfile.JurisdictionFiles;
import org.determinations.report.assistance.PlanRow;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.TextLines;
import org.determinations.store.Stores;

/**
 * Where people keep the plans of assistance. The program proposes, a person edits and signs; nothing is ever changed or taken
 * away, and no run reads a plan.
 */
public final class PlanDesk implements AutoCloseable {
    private final ActSession session;
    private final Stores stores;
    private final PlanRuns runs;

    private PlanDesk(ActSession session) {
        this.session = session;
        this.stores = session.stores();
        this.runs = PlanRuns.asked(stores);
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static PlanDesk open(Installation installation) {
        return new PlanDesk(ActSession.open(installation));
    }

    @Override
    public void close() {
        session.close();
    }

    /** How what is determined is called where runs of several cycles are told together. */
    public UnitWords words() {
        return RunJurisdictions.ofAll(session.installation(), stores);
    }

    /** Today, in the zone of the default jurisdiction. */
    public LocalDate today() {
        return session.today();
    }

    /** Every plan on a day with the run that it rests on, those with overdue actions first. */
    public List<PlanRow> rows(LocalDate on) {
        return new PlanReading(session.installation(), stores, on, PlanRuns.kept(stores)).rows();
    }

    /** The plans of one district as a day has them, the newest cycle first. */
    public static List<PlanAccount> list(
            Installation installation, Stores stores, DistrictCode district, LocalDate on) {
        PlanReading reading = new PlanReading(installation, stores, on, PlanRuns.kept(stores));
        return reading.book().standings(on).stream()
                .map(PlanStanding::plan)
                .filter(plan -> plan.district().equals(district))
                .sorted(Comparator.comparing(PlanKey::cycle).reversed())
                .map(plan -> reading.find(plan).orElseThrow())
                .toList();
    }

    private PlanReading reading(LocalDate on) {
        return new PlanReading(session.installation(), stores, on, runs);
    }

    /**
     * Proposes plans, all or none: one for each district, or what a plan that is there lacks. Refused with {@code FT-040} when no
     * table of assistance is for the policy of the run.
     *
     * @param number of an official run that stands; the newest released one when empty
     * @param district a code or part of a name that fits one district; every district of the run when empty
     * @param on the day of the proposal, as of which findings are read: no day to come
     */
    public ProposalOutcome propose(Optional<Integer> number, Optional<String> district, LocalDate on) {
        RunHeader run = runs.choose(number);
        AssistanceTable table = new AssistanceFiles(session.installation().assistance()).forPolicy(run.packId());
        List<Determination> districts = district.map(
                        text -> List.of(new DistrictSearch(session.installation(), stores).get(run, text)))
                .orElseGet(() -> stores.determinations().list(run.number()));
        Optional<RunHeader> analysis = SecondaryRuns.newest(stores, run);
        Function<DistrictCode, Optional<AnalysisAnswers>> answers = answers(analysis);
        RunFactsReading facts = new RunFactsReading(stores, run.number());
        List<PlanUpdate> plans = session.turn(() -> {
            PlanReading now = reading(today());
            PlanReading before = on.equals(today()) ? now : reading(on);
            ReviewBook reviews = ReviewBooks.read(stores, on);
            List<PlanUpdate> updates = new ArrayList<>();
            for (Determination of : districts) {
                PlanKey plan = new PlanKey(of.district(), run.cycle());
                DistrictBasis basis = new DistrictBasis(
                        plan,
                        run.number(),
                        on,
                        facts.of(of),
                        before.findings(run, of.district()),
                        answers.apply(of.district()),
                        reviews.newest(of.district()));
                Optional<PlanStanding> there = now.book().find(plan, today());
                there.ifPresent(standing -> PlanCheck.demandProposal(standing, on));
                updates.add(PlanUpdate.of(Proposed.of(basis, table), there));
            }
            record(run, table, updates);
            return updates;
        });
        return new ProposalOutcome(
                run,
                ReleaseMoves.stateAfter(stores.releases().list(run.number())) == ReleaseState.RELEASED,
                analysis.map(RunHeader::number),
                table.ref(),
                plans);
    }

    private void record(RunHeader run, AssistanceTable table, List<PlanUpdate> updates) {
        List<PlanUpdate> fresh =
                updates.stream().filter(update -> !update.nothingNew()).toList();
        if (!fresh.isEmpty()) {
            List<PlanProposal> proposals =
                    fresh.stream().map(update -> update.proposed().proposal()).toList();
            List<PlanEntry> actions =
                    fresh.stream().flatMap(update -> update.added().stream()).toList();
            PlanAudit.proposed(
                    stores,
                    session.installation().actor(),
                    TextLines.counted(proposals.size(), "plan", "plans") + ", "
                            + TextLines.counted(actions.size(), "action", "actions")
                            + (", run " + run.number() + ", table "
                                    + table.ref().id()),
                    new PlanRows(proposals, actions),
                    session.now());
        }
    }

    private Function<DistrictCode, Optional<AnalysisAnswers>> answers(Optional<RunHeader> analysis) {
        Optional<SecondaryReport> report =
                analysis.flatMap(run -> SecondaryRuns.load(session.installation(), stores, run));
        return district -> report.map(of -> new AnalysisAnswers(
                of.run().run().number(),
                of.answers().stream()
                        .filter(answer -> answer.subject().district().equals(district)
                                && answer.subject().schoolYear().equals(of.newest()))
                        .toList(),
                of.decisions().stream()
                        .filter(decision -> decision.district().equals(district))
                        .toList()));
    }

    /**
     * Which plan is meant. Refused with {@code SY-010} when there is none, or when a name fits several districts.
     *
     * @param district a code, or part of a name
     * @param cycle the newest one of which the district has a plan when empty
     */
    public PlanKey find(String district, Optional<SchoolYear> cycle) {
        List<PlanStanding> plans = reading(today()).book().standings(today());
        Optional<DistrictCode> code = DistrictCode.find(district)
                .or(() -> new JurisdictionFiles(session.installation().jurisdictions())
                        .read(Optional.empty())
                        .codes()
                        .parse(district));
        List<PlanKey> keys = plans.stream()
                .filter(of -> code.map(of.plan().district()::equals).orElseGet(() -> isNamed(of, district)))
                .map(PlanStanding::plan)
                .filter(plan -> cycle.map(plan.cycle()::equals).orElse(true))
                .toList();
        List<DistrictCode> districts =
                keys.stream().map(PlanKey::district).distinct().sorted().toList();
        if (districts.size() != 1) {
            throw refused(district, districts);
        }
        return keys.stream().max(Comparator.comparing(PlanKey::cycle)).orElseThrow();
    }

    private static boolean isNamed(PlanStanding of, String part) {
        return of.proposal().districtName().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private Refusal refused(String district, List<DistrictCode> found) {
        return Refusal.Kind.USAGE.of(
                found.isEmpty() ? IssueCode.NOT_FOUND : IssueCode.AMBIGUOUS,
                "DISTRICT",
                found.isEmpty()
                        ? words().in("no plan is recorded of such a district and cycle")
                        : words().in("plans of " + found.size() + " districts have these words in their names"),
                "\"" + district + "\"",
                String.join(", ", found.stream().map(DistrictCode::digits).toList()),
                found.isEmpty()
                        ? "type determinations plans list, or propose one with plans propose"
                        : "type the code of the one you mean");
    }

    /** One plan on a day; refused with {@code SY-010} when it was not proposed by then. */
    public PlanAccount account(PlanKey plan, LocalDate on) {
        return account(reading(on), plan);
    }

    private PlanAccount account(PlanReading reading, PlanKey plan) {
        return reading.find(plan).orElseThrow(() -> refused(plan.text(), List.of()));
    }

    /**
     * Records acts about one plan, all or none; refused as {@link PlanCheck} says.
     *
     * @param acts made from the plan as it is when its turn has come
     */
    public PlanAccount record(PlanKey plan, Function<PlanStanding, List<PlanEntry>> acts) {
        session.turn(() -> {
            PlanAccount before = account(plan, today());
            List<PlanEntry> entries = acts.apply(before.standing());
            PlanCheck check = new PlanCheck(
                    before.standing(), before.proposals().get(0).proposal().on());
            List<String> words = new ArrayList<>();
            for (PlanEntry entry : entries) {
                check.demand(entry, before.basis());
                words.add(entry.act().word());
            }
            EvidenceDesk.of(session.installation())
                    .demandKept(entries.stream().flatMap(entry -> entry.evidence().stream()));
            PlanAudit.recorded(
                    stores,
                    session.installation().actor(),
                    String.join(", ", words.stream().distinct().toList()) + ", plan: " + plan.text(),
                    new PlanRows(List.of(), entries),
                    session.now());
            return entries;
        });
        return account(plan, today());
    }

    /**
     * Writes plans as a day has them into a new folder. Refused with {@code SY-008} when something else is there already, and as
     * {@link PlanWriting} says.
     *
     * @param which every plan of the day that it takes; none is refused with {@code SY-010}
     */
    public WrittenPlans write(Path folder, PlanFormat format, Predicate<PlanKey> which, LocalDate on) {
        PlanReading reading = new PlanReading(session.installation(), stores, on, PlanRuns.kept(stores));
        List<PlanAccount> plans = reading.book().standings(on).stream()
                .map(PlanStanding::plan)
                .filter(which)
                .map(plan -> account(reading, plan))
                .toList();
        if (plans.isEmpty()) {
            throw refused("", List.of());
        }
        Path target = folder.toAbsolutePath().normalize();
        WrittenPlans written = new PlanWriting(session.installation(), stores).write(target, format, plans, on);
        PlanAudit.written(
                stores,
                session.installation().actor(),
                TextLines.counted(written.plans(), "plan", "plans") + " as of " + on + " as " + format
                        + ", SHA-256 over their files "
                        + Sha256.ofParts(written.files().stream()
                                .flatMap(file -> Stream.of(file.name(), file.sha256()))
                                .toList())
                        + ", folder: " + target.getFileName(),
                session.now());
        return written;
    }
}
