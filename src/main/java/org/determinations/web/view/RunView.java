package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.application.reading.RunAccount;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunMoment;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunState;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.run.IssueText;
import org.determinations.report.run.RunListText;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;
import org.determinations.web.page.Tone;

/** One run: what it gave, what to look at, its districts, what went in, what happened to it. */
public final class RunView {
    private final Around around;
    private final RunAccount account;
    private final DistrictChoice choice;
    private final ExplanationContext context;

    private RunView(Around around, RunAccount account, DistrictChoice choice) {
        this.around = around;
        this.account = account;
        this.choice = choice;
        this.context = ExplanationContext.of(account.report());
    }

    public static DeskPage page(Around around, RunAccount account, DistrictChoice choice) {
        return new RunView(around, account, choice).page();
    }

    private RunHeader run() {
        return account.report().run();
    }

    private boolean hasDistricts() {
        return run().state() == RunState.COMPUTED && run().stage() != Stage.SECONDARY;
    }

    private DeskPage page() {
        List<Block> main = new ArrayList<>();
        if (run().state() != RunState.COMPUTED) {
            main.add(new Block.Errors("This run was not computed to its end", reasons()));
        } else if (!hasDistricts()) {
            main.add(new Block.Text(around.said("A secondary analysis determines no district. At a terminal,"
                            + " determinations explain DISTRICT --secondary --run ")
                    + run().number() + " shows what it found."));
        }
        if (hasDistricts()) {
            main.addAll(checks());
            main.addAll(districts());
        }
        main.add(new Block.Heading("What went in"));
        main.add(inputs());
        main.add(new Block.Heading("What happened"));
        main.add(history());
        return new DeskPage(
                around.ofRun(Names.run(run()), run(), false, List.of("determinations runs show " + run().number())),
                Names.state(run(), account.state()) + ", dated " + run().stageDate() + ", policy " + run().packId(),
                main,
                side());
    }

    private List<String> reasons() {
        List<String> told = account.history().stream()
                .map(RunMoment::note)
                .filter(note -> !note.isEmpty())
                .toList();
        return told.isEmpty()
                ? List.of("It is " + run().state().name().toLowerCase(Locale.ROOT)
                        + ". The same command continues it; determinations runs recover clears it.")
                : told;
    }

    private List<Block> side() {
        List<Block> side = new ArrayList<>();
        if (hasDistricts()) {
            side.add(new Block.Card("Next", List.of(new Block.Waiting(steps(), ""))));
            side.add(new Block.Card("Totals", List.of(totals())));
        }
        side.add(new Block.Card("This run", List.of(new Block.Facts(facts()))));
        return side;
    }

    private List<Block.Item> steps() {
        ControlTotals totals = ControlTotals.of(account.report());
        return List.of(
                new Block.Item(
                        Integer.toString(totals.onReviewList() + totals.undetermined()),
                        new Link(Addresses.review(run().number()), "Review list"),
                        around.said("districts that await a person"
                                + ExplanationContext.of(account.report())
                                        .shape()
                                        .strongestFirst()),
                        ""),
                new Block.Item(
                        "",
                        new Link(Addresses.checklist(run().number()), "Checklist and approval"),
                        "what stands between this run and its readers",
                        ""),
                new Block.Item(
                        "",
                        new Link(Addresses.changes(run().number()), "Changes"),
                        around.said("districts with another result than in an earlier run, and why"),
                        ""),
                new Block.Item(
                        "",
                        new Link(Addresses.whatIf(run().number()), "What if"),
                        "what it would have said with other facts; nothing is saved",
                        ""),
                new Block.Item(
                        "",
                        new Link(Addresses.trial(run().number()), "Trial of a policy"),
                        "what another policy would say on its data; a trial, and no determination",
                        ""));
    }

    private Block.Facts totals() {
        ControlTotals totals = ControlTotals.of(account.report());
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(around.said("Districts"), Integer.toString(totals.districts()), "number"));
        totals.perCategory()
                .forEach(count -> facts.add(new Block.Fact(
                        count.description().name() + " (" + count.description().code() + ")",
                        Integer.toString(count.districts()),
                        "number")));
        facts.add(new Block.Fact("Undetermined", Integer.toString(totals.undetermined()), "number"));
        facts.add(new Block.Fact("Reassigned", Integer.toString(totals.reassigned()), "number"));
        facts.add(new Block.Fact("On the review list", Integer.toString(totals.onReviewList()), "number"));
        facts.add(new Block.Fact("Cannot be judged", Integer.toString(totals.notJudged()), "number"));
        return new Block.Facts(facts);
    }

    private List<Block.Fact> facts() {
        return List.of(
                new Block.Fact("State", Names.state(run(), account.state())),
                new Block.Fact("Started", RunListText.moment(run().startedAt()) + " UTC by " + run().startedBy()),
                new Block.Fact(
                        "Finished",
                        run().finishedAt()
                                .map(at -> RunListText.moment(at) + " UTC")
                                .orElse("not yet")),
                new Block.Fact(
                        "Takes the place of",
                        run().supersedes().map(number -> "run " + number).orElse("no run")),
                new Block.Fact("Program", run().programVersion()),
                new Block.Fact("Input set", run().inputSetHash(), "print"),
                new Block.Fact("Policy pack", run().packHash(), "print"));
    }

    private List<Block> checks() {
        List<Block> checks = new ArrayList<>(List.of(new Block.Heading("Checks")));
        List<String> told = new ArrayList<>();
        account.report().warnings().forEach(warning -> told.add(warning.ruleId() + ": " + warning.words()));
        told.add("Input issues: " + IssueText.counts(account.report().issues()) + ".");
        checks.add(new Block.Bullets(told));
        return checks;
    }

    private List<Block> districts() {
        List<Determination> shown = RunOrder.of(account.report()).determinations().stream()
                .filter(choice::shows)
                .toList();
        ShapeWords shape = context.shape();
        String caption = around.said("Districts") + ": " + shown.size() + " of "
                + account.report().determinations().size();
        return List.of(
                new Block.Heading(around.said("Districts"), "districts"),
                choice.filter(Addresses.run(run().number()), context),
                new Block.Table(
                        caption,
                        List.of(around.said("District"), "Code", shape.basisHeading(), "Category", "To note"),
                        shown.stream().map(this::row).toList(),
                        around.said("No district of this run fits what is asked for.")));
    }

    private List<Cell> row(Determination d) {
        return List.of(
                Cell.link(Addresses.district(run().number(), d.district()), d.called()),
                Cell.of(d.district().digits()),
                Cell.of(ShapeWords.shown(d.basisText())),
                Cell.of(d.category().map(context::words).orElse("undetermined")),
                note(d));
    }

    private static Cell note(Determination d) {
        if (d.category().isEmpty()) {
            return Cell.tag(Tone.WARN, "a person must decide");
        }
        if (d.onReviewList()) {
            return Cell.tag(Tone.WARN, d.reassigned() ? "reassigned, on the review list" : "on the review list");
        }
        return d.reassigned() ? Cell.tag(Tone.PLAIN, "reassigned") : Cell.of("");
    }

    private Block.Table inputs() {
        RunReport report = account.report();
        return new Block.Table(
                "Input files",
                List.of("File", "Layout", "Rows", "Accepted", "Rejected", "Not this cycle"),
                RunOrder.of(report).files().stream().map(RunView::row).toList(),
                "No file.");
    }

    private static List<Cell> row(InputFileRecord file) {
        return List.of(
                Cell.of(file.name()),
                Cell.of(file.contract()),
                Cell.number(file.rowsRead()),
                Cell.number(file.accepted()),
                Cell.number(file.rejected()),
                Cell.number(file.notThisCycle()));
    }

    private Block.Table history() {
        return new Block.Table(
                "What happened (UTC)",
                List.of("When", "What", "By", "Note"),
                account.history().stream().map(RunView::row).toList(),
                "Nothing yet.");
    }

    private static List<Cell> row(RunMoment moment) {
        String about = moment.about().isEmpty() ? "" : "for: " + moment.about();
        String apart = moment.note().isEmpty() || about.isEmpty() ? "" : " - ";
        return List.of(
                Cell.of(RunListText.moment(moment.at())),
                Cell.of(moment.what()),
                Cell.of(moment.by()),
                Cell.of(moment.note() + apart + about));
    }
}
