package org.determinations.report.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.SecondaryDistrict;
import org.determinations.model.secondary.YearSeries;
import org.determinations.model.student.StudentOutcome;

/** The page of one district: both answers, then what they rest on, then what informs. */
record SecondaryDistrictPage(SecondaryDistrict data, SecondaryPage page) {
    private static final Set<MeasureKind> DECIDES_B = EnumSet.of(MeasureKind.B1_LI, MeasureKind.B1_R);

    SecondaryContent content() {
        page.paragraph(page.said(
                        page.shape()
                                .in(
                                        "After the official release the department asks two questions of every district at this {basis}."))
                + " The answers change no determination.");
        page.facts(List.of(
                List.of("Question A", page.verdict(data.answers(), MeasureQuestion.A)),
                List.of("Question B", page.verdict(data.answers(), MeasureQuestion.B)),
                List.of("District", data.district().and(data.name())),
                List.of(page.shape().basisHeading(), data.basisText()),
                List.of("Cycle", page.heading().run().cycle().text()),
                List.of("Student counts of", page.heading().dataYear().text()),
                List.of(
                        "Stage and date",
                        page.heading().run().stage().word() + ", "
                                + page.heading().run().stageDate())));
        answer(MeasureQuestion.A);
        forest(
                "question-a",
                "Identification of low-income students",
                EnumSet.of(MeasureKind.A1, MeasureKind.A2, MeasureKind.A3));
        years(MeasureQuestion.A, "years-a", "Identification of low-income students over the school years");
        answer(MeasureQuestion.B);
        forest("question-b", "Substantially separate classrooms: the measures that decide", DECIDES_B);
        years(MeasureQuestion.B, "years-b", "Substantially separate classrooms over the school years");
        placements();
        page.body().element("h2", "What informs and does not decide");
        forest("crossed", "Substantially separate classrooms: race and income together", EnumSet.of(MeasureKind.B1_X));
        forest(
                "adjusted",
                "Substantially separate classrooms: adjusted ratios",
                adjusted(StudentOutcome.SUBSTANTIALLY_SEPARATE));
        forest("schools", "Separate day and residential schools", EnumSet.of(MeasureKind.B2_LI, MeasureKind.B2_R));
        forest("schools-crossed", "Separate schools: race and income together", EnumSet.of(MeasureKind.B2_X));
        forest("schools-adjusted", "Separate schools: adjusted ratios", adjusted(StudentOutcome.SEPARATE_SCHOOL));
        SecondaryNotes.write(page);
        return page.content("Secondary analysis: " + data.name());
    }

    private void answer(MeasureQuestion question) {
        page.body().element("h2", SecondaryWords.question(question));
        page.body().open("div", "class", "answer");
        String verdict = page.verdict(data.answers(), question);
        page.body().open("p").element("strong", "Answer: " + verdict + ".").close();
        data.answers().stream().filter(a -> a.question() == question).forEach(this::sentences);
        page.body().close();
    }

    private void sentences(QuestionAnswer answer) {
        answer.sentences().forEach(page::paragraph);
        Optional<SecondaryDecision> decision = data.decisions().stream()
                .filter(d -> d.question() == answer.question())
                .findFirst();
        if (!page.isPublic() && answer.warranted() && decision.isEmpty()) {
            page.paragraph("Proposed, for a person to confirm: intervention or assistance is warranted.");
        }
        decision.map(SecondaryWords::decision).ifPresent(page::paragraph);
    }

    private static Set<MeasureKind> adjusted(StudentOutcome outcome) {
        Set<MeasureKind> kinds = EnumSet.noneOf(MeasureKind.class);
        for (MeasureKind kind : MeasureKind.values()) {
            if (kind.outcome() == outcome && kind.shape() != MeasureKind.Shape.PLAIN) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private void forest(String name, String title, Set<MeasureKind> kinds) {
        List<RatioRow> rows = data.measures().stream()
                .filter(m -> kinds.contains(m.key().kind()))
                .map(m -> RatioRow.ofGroup(m, page.printing()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        if (rows.stream().allMatch(RatioRow::hidden)) {
            page.body().element("h3", title);
            page.paragraph("Not shown: none of the " + rows.size() + " measures may be shown.");
        } else {
            page.add(FigureMaker.forest(page, name, title, "Group", rows));
        }
    }

    private void years(MeasureQuestion question, String name, String title) {
        List<YearSeries> series = data.series().stream()
                .filter(s -> s.key().kind().question() == question)
                .toList();
        if (series.isEmpty() && page.isPublic()) {
            page.paragraph("Earlier school years are not part of the public copy.");
        } else if (!series.isEmpty()) {
            page.add(FigureMaker.years(page, name, title, series));
        }
    }

    private void placements() {
        String title =
                "Placement of students with disabilities in " + page.heading().dataYear();
        if (data.placements().isEmpty()) {
            page.body().element("h3", title);
            page.paragraph(
                    page.isPublic()
                            ? "The table of all placements is not part of the public copy."
                            : "There are no counts by placement.");
            return;
        }
        page.add(FigureMaker.placements(page, "placements", title, data.placements()));
    }
}
