package org.determinations.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.model.Worded;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.people.Right;
import org.determinations.report.assistance.PlanPage;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;

/** One plan of assistance: what it rests on, its actions by area, last year's beside it, and the acts that a person may do. */
public final class PlanView {
    /** The acts, by the word behind the address of the plan. */
    public static final List<String> RECORDING = List.of("add", "change", "note");

    /** Those of them that may name a file as evidence. */
    public static final List<String> SHOWING = List.of("change", "note");

    private final Around around;
    private final PlanAccount account;
    private final Forms forms;

    private PlanView(Around around, PlanAccount account, Tried tried, LocalDate today) {
        this.around = around;
        this.account = account;
        String address = Addresses.plan(account.standing().plan());
        this.forms = new Forms(around, tried, address, address, List.of(), today);
    }

    /**
     * The page.
     *
     * @param today the day that stands in the forms
     * @param kept whether the content of a file is kept
     */
    public static DeskPage page(
            Around around, PlanAccount account, LocalDate today, Tried tried, Predicate<EvidenceFile> kept) {
        return new PlanView(around, account, tried, today)
                .page(
                        tried,
                        new EvidenceParts(
                                around,
                                account.evidence(),
                                kept,
                                Addresses.plan(account.standing().plan()),
                                List.of(),
                                tried));
    }

    private DeskPage page(Tried tried, EvidenceParts files) {
        PlanStanding of = account.standing();
        List<Block> main = new ArrayList<>(tried.told(around));
        main.addAll(BlockPage.of(around, "Plan", page -> PlanPage.write(page, account)));
        main.addAll(files.table());
        main.add(new Block.Heading("What you can record", "acts"));
        List<Block> acts = acts();
        main.addAll(acts.isEmpty() ? List.of(new Block.None("Your role records nothing about plans.")) : acts);
        main.addAll(files.deletion());
        String district = of.plan().district() + " --cycle " + of.plan().cycle();
        return new DeskPage(
                around.shell(
                        "Plan of " + of.proposal().districtName() + ", "
                                + of.plan().cycle(),
                        "",
                        Stream.concat(
                                        Stream.of(
                                                "determinations plans show " + district,
                                                "determinations plans action " + district,
                                                "determinations plans sign " + district),
                                        files.command("determinations plans evidence " + district))
                                .toList()),
                around.said("District ") + of.plan().district() + ", " + of.signature() + ".",
                main,
                List.of());
    }

    private List<Block> acts() {
        List<Block> acts = new ArrayList<>();
        if (around.may(Right.VERIFY)) {
            acts.add(sign());
        }
        if (around.may(Right.FOLLOW)) {
            acts.add(change());
            acts.add(forms.act(
                    "Add an action",
                    "add",
                    "Add the action",
                    Block.Field.text("what", "What is to be done", "Never a child's name.", true),
                    Block.Field.of("area", "Area", "", Forms.choices("choose", areas())),
                    owner(),
                    until(),
                    funds()));
            acts.add(forms.act(
                    "A note",
                    "note",
                    "Record the note",
                    Block.Field.text("text", "Note", "In your words; never a child's name.", true),
                    Block.Field.of("number", "Action that it is about", "", Forms.choices("none", numbers())),
                    EvidenceParts.field()));
        }
        return acts;
    }

    private Block sign() {
        PlanStanding of = account.standing();
        if (of.isSigned()) {
            return new Block.None("It is " + of.signature() + ". It is signed again when it is changed.");
        }
        if (!account.basis().isReleased()) {
            return new Block.None(account.basis().lacking());
        }
        return forms.confirmed(
                "Sign the plan as it is",
                "sign",
                "Sign",
                Block.Field.text("note", "Note", "May be left out. Each action has an owner and a day first.", false));
    }

    private Block change() {
        List<String> states = Arrays.stream(PlanAct.values())
                .filter(PlanAct::isState)
                .map(PlanAct::word)
                .toList();
        return forms.act(
                "Change an action",
                "change",
                "Record the change",
                Block.Field.of(
                        "number", "Action", "What is left empty stays as it is.", Forms.choices("choose", numbers())),
                Block.Field.text("what", "What is to be done", "", false),
                Block.Field.of("area", "Area", "", Forms.choices("as it is", areas())),
                owner(),
                until(),
                funds(),
                Block.Field.of("state", "State", "", Forms.choices("as it is", states)),
                Block.Field.text("note", "Note about the state", "Needed where the action is dropped.", false),
                EvidenceParts.field());
    }

    private static Block.Field owner() {
        return Block.Field.text("owner", "Who must act", "An office or a person.", false);
    }

    private static Block.Field until() {
        return Block.Field.day("until", "Until", "That day is in time.", false);
    }

    private static Block.Field funds() {
        return Block.Field.text("funds", "Funds that pay for it", "", false);
    }

    private static List<String> areas() {
        return Worded.words(SupportArea.class);
    }

    private List<String> numbers() {
        return account.standing().actions().stream()
                .map(action -> Integer.toString(action.number()))
                .toList();
    }
}
