package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.assistance.PlannedAction;
import org.determinations.followthrough.review.AgreementJudgement;
import org.determinations.followthrough.review.AreaFigures;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.ReviewDefaults;
import org.determinations.followthrough.review.Shares;
import org.determinations.model.DistrictCode;
import org.determinations.model.assistance.PlanAct;
import org.determinations.report.dossier.FollowUp;
import org.determinations.report.form.TextLines;

/** What follows a determination, on the department's page of a district: its plan of assistance and its quality reviews. */
record FollowUpSections(FollowUp followUp, int run) {
    private static final String APART =
            "No determination reads a quality review, and no finding comes of one. A share over fewer than ten records is not shown.";

    /** @param run the one that the page is about */

    /** Of a district what there is, and nothing where there is nothing. */
    List<Section> of(DistrictCode district) {
        return Stream.concat(
                        followUp.plan(district).map(this::plan).stream(),
                        followUp.round(district).map(FollowUpSections::reviews).stream())
                .toList();
    }

    private Section plan(PlanStanding of) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Signature", of.signature()),
                new Fact("As of", of.on().toString()),
                new Fact(
                        "Rests on",
                        "run " + of.proposal().run()
                                + (of.proposal().run() == run ? "" : ", another run than this page's"))));
        if (!of.proposal().engagement().isEmpty()) {
            facts.add(new Fact(
                    "Engagement",
                    of.proposal().engagement() + ", led by " + of.proposal().lead()));
        }
        return new Section(
                facts,
                new Table(
                        "Plan of assistance",
                        List.of("No.", "What", "Area", "Owner", "Until", "State"),
                        of.actions().stream().map(action -> cells(action, of)).toList()),
                "The plan has no action.",
                "");
    }

    private static List<Cell> cells(PlannedAction action, PlanStanding of) {
        long overdue = action.daysOverdue(of.on());
        return List.of(
                Cell.of(Integer.toString(action.number())),
                Cell.of(action.content().what()),
                Cell.of(action.content().area().title()),
                Cell.of(
                        action.content().owner().isEmpty()
                                ? "nobody yet"
                                : action.content().owner()),
                Cell.of(action.content().due().map(Object::toString).orElse("no day yet")),
                Cell.of(action.state().word()
                        + (overdue > 0 ? ", overdue by " + TextLines.counted(overdue, "day", "days") : "")
                        + (action.state() == PlanAct.DROPPED && !action.note().isEmpty() ? ": " + action.note() : "")));
    }

    private static Section reviews(DistrictRoll of) {
        List<Fact> facts = List.of(
                new Fact("Round", of.records().of().round().text()),
                new Fact("Sample", TextLines.counted(of.records().sample().size(), "record", "records")),
                new Fact("Agreement of readers", agreement(of.agreement())),
                new Fact("Last round", of.since().map(Object::toString).orElse("none")));
        return new Section(
                facts,
                new Table(
                        "Quality reviews of individual programs",
                        List.of("Area", "Records", "At 3 or 4", "At 2", "At 0 or 1", "Mean", "Standing"),
                        of.areas().stream().map(FollowUpSections::cells).toList()),
                "",
                APART);
    }

    private static String agreement(AgreementJudgement of) {
        return of.own().exact() + " of " + TextLines.counted(of.own().pairs(), "pair", "pairs")
                + " equal, weighted kappa "
                + of.own().printedKappa().map(Object::toString).orElse("none") + "; "
                + of.use().words();
    }

    private static List<Cell> cells(AreaFigures of) {
        return of.shares()
                .map(shares -> List.of(
                        Cell.of(of.area().word()),
                        Cell.number(shares.n()),
                        Cell.number(share(shares, shares.high())),
                        Cell.number(share(shares, shares.middle())),
                        Cell.number(share(shares, shares.low())),
                        Cell.number(shares.mean().decimal(1).toPlainString()),
                        Cell.of(of.standing().word())))
                .orElseGet(() -> List.of(
                        Cell.of(of.area().word()),
                        Cell.number("fewer than " + ReviewDefaults.FEWEST_RECORDS),
                        Cell.number(""),
                        Cell.number(""),
                        Cell.number(""),
                        Cell.number(""),
                        Cell.of(of.standing().word())));
    }

    private static String share(Shares of, int records) {
        return of.percent(records) + " %";
    }
}
