package org.determinations.web.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Refusal;
import org.determinations.web.page.Block;

/**
 * What was just tried on a page with forms.
 *
 * @param refusal why it was not done; empty when nothing was tried, or when it was done
 * @param form that was sent; empty for none
 * @param typed what was in its fields, so that it is not lost
 * @param done what was done; empty for nothing
 */
public record Tried(Optional<Refusal> refusal, String form, Map<String, String> typed, String done) {
    public Tried {
        typed = Map.copyOf(typed);
    }

    /** Nothing. */
    public static Tried nothing() {
        return done("");
    }

    public static Tried done(String words) {
        return new Tried(Optional.empty(), "", Map.of(), words);
    }

    public static Tried refused(Refusal refusal, String form, Map<String, String> typed) {
        return new Tried(Optional.of(refusal), form, typed, "");
    }

    /** What stands at the top of the page. */
    List<Block> told(Around around) {
        if (refusal.isPresent()) {
            return List.of(new Block.Errors("Nothing was recorded", around.reasons(refusal.get())));
        }
        return done.isEmpty() ? List.of() : List.of(new Block.Done(done));
    }

    /** The field with what was typed into it, where this form was refused. */
    Block.Field again(String of, Block.Field input) {
        return form.equals(of) && typed.containsKey(input.name())
                ? input.with(typed.getOrDefault(input.name(), ""))
                : input;
    }
}
