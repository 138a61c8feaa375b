package org.determinations.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.determinations.web.page.Block;

/** Forms of one page that record acts. One per page. */
final class Forms {
    private final Around around;
    private final Tried tried;
    private final String address;
    private final String page;
    private final List<Block.Hidden> seen;
    private final LocalDate today;

    /**
     * Of one page.
     *
     * @param address below which the acts are sent
     * @param page where it is, to come back to
     * @param seen what each of them carries
     */
    Forms(Around around, Tried tried, String address, String page, List<Block.Hidden> seen, LocalDate today) {
        this.around = around;
        this.tried = tried;
        this.address = address;
        this.page = page;
        this.seen = List.copyOf(seen);
        this.today = today;
    }

    /** A form whose act happened on a day, today unless another one is typed. */
    Block act(String title, String act, String button, Block.Field... inputs) {
        return form(title, act, button, false, inputs);
    }

    /** The same, before which the person proves once more who they are. */
    Block confirmed(String title, String act, String button, Block.Field... inputs) {
        return around.before(button, page).orElseGet(() -> form(title, act, button, true, inputs));
    }

    private Block form(String title, String act, String button, boolean confirmed, Block.Field... inputs) {
        List<Block.Field> all = new ArrayList<>(Arrays.asList(inputs));
        all.add(Block.Field.day("on", "Day on which it happened", "", true).with(today.toString()));
        List<Block.Field> typed = new ArrayList<>(
                all.stream().map(input -> tried.again(act, input)).toList());
        if (confirmed) {
            typed.addAll(around.proofs());
        }
        return new Block.ActForm(title, act, false, address + "/" + act, seen, typed, "", button);
    }

    /** Words to choose from, with nothing chosen first. */
    static List<Block.Choice> choices(String none, List<String> words) {
        List<Block.Choice> choices = new ArrayList<>(List.of(new Block.Choice("", none)));
        words.forEach(word -> choices.add(new Block.Choice(word, word)));
        return choices;
    }
}
