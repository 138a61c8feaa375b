package org.determinations.report.letter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.assistance.PlannedAction;
import org.determinations.followthrough.assistance.YearBeside;
import org.determinations.model.assistance.AssistanceTable.AreaText;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.TextLines;

/**
 * Plans of assistance on paper, in the look of the letters: one page for a browser, and PDF. What is not signed says that it is a
 * draft. For one thread; closed when the last one is printed.
 */
public final class PlanLetters implements AutoCloseable {
    private static final List<String> ACTIONS = List.of("What", "Why", "Who, until when, funds", "State");

    private Optional<PdfPress> press = Optional.empty();

    /** The plan as one page for a browser. */
    public ExportFile html(PlanAccount account, Jurisdiction jurisdiction) {
        return ExportFile.of(
                name(account, ".html"),
                LetterHtml.screen(letter(account, jurisdiction)).getBytes(StandardCharsets.UTF_8));
    }

    /** The plan as PDF; the same plan on the same day gives the same bytes. */
    public ExportFile pdf(PlanAccount account, Jurisdiction jurisdiction) {
        PdfPress own = press.orElseGet(PdfPress::new);
        press = Optional.of(own);
        return ExportFile.of(
                name(account, ".pdf"), own.print(letter(account, jurisdiction)).bytes());
    }

    @Override
    public void close() {
        press.ifPresent(PdfPress::close);
    }

    private static String name(PlanAccount account, String ending) {
        PlanStanding of = account.standing();
        return "plan-" + of.plan().cycle().text() + "-" + of.plan().district().digits()
                + (of.isSigned() ? "" : "-DRAFT") + "-CONFIDENTIAL" + ending;
    }

    private static Letter letter(PlanAccount account, Jurisdiction jurisdiction) {
        PlanStanding of = account.standing();
        String title = "Plan of assistance for " + of.plan().cycle();
        String mark = "CONFIDENTIAL - plan of assistance, cycle " + of.plan().cycle() + ", " + of.on()
                + (of.isSigned() ? "" : " - DRAFT, no signature stands");
        return new Letter(
                of.plan().district(),
                of.proposal().districtName(),
                title + ", " + of.proposal().districtName(),
                mark,
                of.on(),
                true,
                Stream.of(
                                lines(jurisdiction.names().letterhead()),
                                blocks(account, title, mark, jurisdiction),
                                lines(jurisdiction.names().signature()))
                        .flatMap(List::stream)
                        .toList(),
                "");
    }

    private static List<LetterBlock> lines(List<String> lines) {
        return lines.stream().<LetterBlock>map(LetterBlock.Paragraph::of).toList();
    }

    private static List<LetterBlock> blocks(PlanAccount account, String title, String mark, Jurisdiction jurisdiction) {
        PlanStanding of = account.standing();
        List<LetterBlock> blocks = new ArrayList<>();
        blocks.add(new LetterBlock.Heading(1, Span.line(title)));
        blocks.add(new LetterBlock.Paragraph(List.of(new Span(mark, true, false, ""))));
        blocks.add(LetterBlock.Paragraph.of(of.proposal().districtName() + " ("
                + jurisdiction.words().singular() + " " + of.plan().district().digits() + ")"));
        heading(blocks, "What it rests on");
        blocks.add(LetterBlock.Items.bullets(restsOn(account, jurisdiction.words())));
        if (of.actions().isEmpty()) {
            blocks.add(LetterBlock.Paragraph.of("The plan has no action."));
        }
        for (SupportArea area : SupportArea.values()) {
            area(blocks, account, area);
        }
        last(blocks, account);
        sources(blocks, account);
        heading(blocks, "What is confidential");
        blocks.add(
                LetterBlock.Paragraph.of(
                        jurisdiction
                                .words()
                                .in(
                                        "This plan is for the district and the department. It names findings and counts that are not public.")));
        return blocks;
    }

    private static List<String> restsOn(PlanAccount account, UnitWords words) {
        PlanStanding of = account.standing();
        List<String> told = new ArrayList<>();
        told.add("Determination: " + of.proposal().label() + ". It is that of "
                + account.basis().words(words::in) + ".");
        told.add(
                of.proposal().engagement().isEmpty()
                        ? words.in(
                                "How the district is engaged is not known: no row of the table fits its level and category.")
                        : words.in("How the district is engaged: ")
                                + of.proposal().engagement() + ", led by "
                                + of.proposal().lead() + "."
                                + account.engagement()
                                        .map(row -> " " + row.text() + " [" + String.join(", ", row.sources()) + "]")
                                        .orElse(""));
        told.add(
                account.findings().isEmpty()
                        ? words.in("The ledger of findings has no finding of the district.")
                        : "Findings: " + account.found() + ".");
        told.add(of.proposal()
                .analysis()
                .map(run -> "Secondary analysis: run " + run + ".")
                .orElse("No secondary analysis was computed when the plan was proposed."));
        told.add("Signature: " + of.signature() + ".");
        return told;
    }

    private static void area(List<LetterBlock> blocks, PlanAccount account, SupportArea area) {
        List<PlannedAction> actions = account.standing().actions().stream()
                .filter(action -> action.content().area() == area)
                .toList();
        if (actions.isEmpty()) {
            return;
        }
        heading(blocks, area.title());
        account.table()
                .flatMap(table -> table.areas().stream()
                        .filter(text -> text.area() == area)
                        .findFirst())
                .map(AreaText::text)
                .ifPresent(text -> blocks.add(LetterBlock.Paragraph.of(text)));
        blocks.add(new LetterBlock.Table(
                ACTIONS, actions.stream().map(action -> cells(action, account)).toList()));
    }

    private static List<String> cells(PlannedAction action, PlanAccount account) {
        long overdue = action.daysOverdue(account.standing().on());
        return List.of(
                action.number() + ". " + action.content().what()
                        + (action.content().sources().isEmpty()
                                ? ""
                                : " [" + action.content().sources() + "]"),
                action.ground().words().isEmpty()
                        ? "put in by a person"
                        : action.ground().words(),
                (action.content().owner().isEmpty()
                                ? "nobody is named yet"
                                : action.content().owner())
                        + action.content().due().map(day -> ", until " + day).orElse(", no day is named yet")
                        + (action.content().funds().isEmpty()
                                ? ""
                                : "; funds: " + action.content().funds()),
                action.state().word() + " since " + action.since()
                        + (overdue > 0
                                ? ", overdue by " + TextLines.counted(Math.toIntExact(overdue), "day", "days")
                                : "")
                        + (action.state() == PlanAct.DROPPED ? ": " + action.note() : "")
                        + account.uncorrected(action)
                                .map(state -> "; the ledger has the finding " + state.word())
                                .orElse(""));
    }

    private static void last(List<LetterBlock> blocks, PlanAccount account) {
        account.last().ifPresent(last -> {
            heading(blocks, "The plan of " + last.standing().plan().cycle());
            actions(blocks, last.standing());
            numbers(blocks, last.numbers());
        });
        for (PlanStanding before : account.before()) {
            heading(
                    blocks,
                    "The plan of " + before.plan().cycle() + " of "
                            + before.proposal().districtName() + ", "
                            + before.plan().district()
                            + ", its predecessor");
            actions(blocks, before);
        }
    }

    private static void actions(List<LetterBlock> blocks, PlanStanding of) {
        if (of.actions().isEmpty()) {
            blocks.add(LetterBlock.Paragraph.of("It had no action."));
        } else {
            blocks.add(new LetterBlock.Table(
                    List.of("State", "Action"),
                    of.actions().stream()
                            .map(action -> List.of(
                                    action.state().word() + " since " + action.since(),
                                    action.content().what()))
                            .toList()));
        }
    }

    private static void numbers(List<LetterBlock> blocks, YearBeside numbers) {
        blocks.add(LetterBlock.Paragraph.of(
                numbers.moved().isEmpty()
                        ? "None of the " + numbers.unchanged() + " stored values of both runs differs."
                        : "What the numbers did since, from the stored values of runs " + numbers.before() + " and "
                                + numbers.now() + "; " + numbers.unchanged()
                                + " more are the same. Nothing is judged."));
        if (!numbers.moved().isEmpty()) {
            blocks.add(new LetterBlock.Table(
                    List.of("Value", "Then", "Now"),
                    List.of(34, 33, 33),
                    numbers.moved().stream()
                            .map(moved -> List.of(moved.what(), moved.then(), moved.now()))
                            .toList()));
        }
    }

    private static void sources(List<LetterBlock> blocks, PlanAccount account) {
        heading(blocks, "Sources");
        if (account.table().isEmpty()) {
            blocks.add(LetterBlock.Paragraph.of("The table "
                    + account.standing().proposal().table().id()
                    + " is not at hand as it was, so its sources are not shown."));
        } else if (account.sources().isEmpty()) {
            blocks.add(LetterBlock.Paragraph.of("The plan names no source of the table."));
        } else {
            blocks.add(LetterBlock.Items.bullets(account.sources().stream()
                    .map(source -> source.id() + ": " + source.title() + "; " + source.locator())
                    .toList()));
        }
    }

    private static void heading(List<LetterBlock> blocks, String text) {
        blocks.add(new LetterBlock.Heading(2, Span.line(text)));
    }
}
