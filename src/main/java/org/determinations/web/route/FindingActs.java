package org.determinations.web.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.followthrough.FindingAccount;
import org.determinations.model.ledger.DataShown;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;

/** What the forms of a finding say, as acts; what the finding takes of them is asked where they are recorded. */
record FindingActs(Form form, String id, Optional<EvidenceFile> file) {
    /** @param file that shows it */
    private LedgerEntry.Details shown(Optional<DataShown> data) {
        return new LedgerEntry.Details("", Optional.empty(), data, file);
    }

    /** Refused with {@code SY-182} when a field cannot be used, or when there is no such act. */
    List<LedgerEntry> of(String act, FindingAccount before, LocalDate today) {
        LocalDate on = form.day("on").orElse(today);
        return switch (act) {
            case "about" -> about(on);
            case "case" -> cases(on);
            case "data" -> List.of(data(on));
            case "action" -> List.of(action(on, before));
            case "note" -> List.of(note(on));
            case "close" -> List.of(LedgerEntry.of(id, LedgerAct.CLOSED, on, why()));
            case "reopen" -> List.of(LedgerEntry.of(id, LedgerAct.REOPENED, on, why()));
            default -> throw Form.unusable("act", act, "a form of the page");
        };
    }

    private String why() {
        return form.needed("note", "text that says why");
    }

    private List<LedgerEntry> about(LocalDate on) {
        List<LedgerEntry> acts = new ArrayList<>();
        form.find("citation").ifPresent(cited -> acts.add(LedgerEntry.of(id, LedgerAct.CITED, on, cited)));
        form.find("systemic")
                .ifPresent(word -> acts.add(LedgerEntry.of(
                        id,
                        switch (word) {
                            case "yes" -> LedgerAct.SYSTEMIC;
                            case "no" -> LedgerAct.NOT_SYSTEMIC;
                            default -> throw Form.unusable("systemic", word, "yes or no");
                        },
                        on,
                        "")));
        if (acts.isEmpty()) {
            throw Form.unusable("citation", "", "the rule of law, or whether it is systemic, or both");
        }
        return acts;
    }

    private List<LedgerEntry> cases(LocalDate on) {
        String state = form.text("state");
        LedgerAct act = switch (state) {
            case "open" -> LedgerAct.CASE_OPEN;
            case "corrected" -> LedgerAct.CASE_CORRECTED;
            case "left" -> LedgerAct.CASE_LEFT;
            case "mistaken" -> LedgerAct.CASE_MISTAKEN;
            case "none" -> LedgerAct.NO_CASE;
            default -> throw Form.unusable("state", state, "open, corrected, left, mistaken or none");
        };
        List<String> numbers = form.find("numbers")
                .map(text -> Arrays.stream(text.split("[ ,;]+")).distinct().toList())
                .orElse(List.of());
        String note = act == LedgerAct.CASE_MISTAKEN
                ? form.needed("note", "why there is no case of this number")
                : form.text("note");
        if (act == LedgerAct.NO_CASE) {
            if (!numbers.isEmpty()) {
                throw Form.unusable("numbers", numbers.size() + " numbers", "no number with none");
            }
            return List.of(new LedgerEntry(
                    id, act, on, "", form.needed("note", "why no child's case is concerned"), shown(Optional.empty())));
        }
        if (numbers.isEmpty()) {
            throw Form.unusable("numbers", "", "one number or more, such as C-01");
        }
        return numbers.stream()
                .map(number -> new LedgerEntry(id, act, on, number, note, shown(Optional.empty())))
                .toList();
    }

    private LedgerEntry data(LocalDate on) {
        int met = form.number("met").orElseThrow(() -> Form.unusable("met", "", "a whole number"));
        int of = form.number("of").orElseThrow(() -> Form.unusable("of", "", "a whole number"));
        if (of < 1 || met > of) {
            throw Form.unusable("met", met + " of " + of, "counts such as 20 of 20: from 0 to the records looked at");
        }
        return new LedgerEntry(
                id, LedgerAct.DATA, on, "", form.text("note"), shown(Optional.of(new DataShown(met, of))));
    }

    private LedgerEntry action(LocalDate on, FindingAccount before) {
        return new LedgerEntry(
                id,
                LedgerAct.ACTION,
                on,
                Integer.toString(before.actions() + 1),
                form.needed("what", "what is to be done"),
                new LedgerEntry.Details(
                        form.needed("who", "an office or a person"),
                        Optional.of(form.day("until")
                                .orElseThrow(() -> Form.unusable("until", "", "a date such as 2012-09-30"))),
                        Optional.empty(),
                        Optional.empty()));
    }

    private LedgerEntry note(LocalDate on) {
        String number = form.number("number").map(of -> Integer.toString(of)).orElse("");
        String turn = form.text("turn");
        LedgerAct act = switch (turn) {
            case "" -> LedgerAct.NOTE;
            case "done" -> LedgerAct.DONE;
            case "dropped" -> LedgerAct.DROPPED;
            case "open again" -> LedgerAct.RESUMED;
            default -> throw Form.unusable("turn", turn, "done, dropped or open again");
        };
        if (act != LedgerAct.NOTE && number.isEmpty()) {
            throw Form.unusable("number", "", "the action that it is about");
        }
        return new LedgerEntry(id, act, on, number, form.needed("text", "words that say it"), shown(Optional.empty()));
    }
}
