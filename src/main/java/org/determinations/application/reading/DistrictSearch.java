package org.determinations.application.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.store.Stores;
import org.determinations.store.result.DeterminationStore.DistrictMatch;

/** One district of a run by its code, also a shortened one, or by a part of its name that fits no other. */
public final class DistrictSearch {
    private static final int MATCHES_SHOWN = 20;

    private final Installation installation;
    private final Stores stores;

    public DistrictSearch(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
    }

    /** The district of a run. */
    public Determination get(RunHeader run, String district) {
        Optional<Determination> whole =
                DistrictCode.find(district).flatMap(d -> stores.determinations().find(run.number(), d));
        if (whole.isPresent()) {
            return whole.get();
        }
        Optional<DistrictCode> code = code(run, district);
        if (code.isPresent()) {
            return stores.determinations()
                    .find(run.number(), code.get())
                    .orElseThrow(() -> notFound(
                            run,
                            "run " + run.number() + " has no district with that code",
                            district + ", read as " + code.get(),
                            "type a code of the cycle or part of a name"));
        }
        var matches = stores.determinations().search(run.number(), district);
        if (matches.isEmpty()) {
            throw notFound(
                    run,
                    "run " + run.number() + " has no district whose name has these words",
                    "\"" + district + "\"",
                    "type fewer letters, or the code");
        }
        var exact = matches.stream()
                .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(district.toLowerCase(Locale.ROOT)))
                .toList();
        if (matches.size() > 1) {
            throw ambiguous(run, district, matches, exact);
        }
        return stores.determinations()
                .find(run.number(), matches.get(0).district())
                .orElseThrow();
    }

    /** The jurisdiction is asked only about a text with a digit. */
    private Optional<DistrictCode> code(RunHeader run, String text) {
        if (text.chars().noneMatch(sign -> sign >= '0' && sign <= '9')) {
            return Optional.empty();
        }
        return RunJurisdictions.get(installation, stores, run.number()).codes().parse(text);
    }

    private Refusal ambiguous(RunHeader run, String district, List<DistrictMatch> matches, List<DistrictMatch> exact) {
        String names = String.join(
                ", ",
                matches.stream()
                        .limit(MATCHES_SHOWN)
                        .map(m -> m.district().and(m.name()))
                        .toList());
        return Refusal.Kind.USAGE.of(
                IssueCode.AMBIGUOUS,
                "DISTRICT",
                words(run).in(matches.size() + " districts have these words in their names"),
                "\"" + district + "\"",
                matches.size() > MATCHES_SHOWN ? names + " and more" : names,
                exact.size() == 1
                        ? "type the code, such as " + exact.get(0).district()
                        : "type the code of the one you mean");
    }

    private Refusal notFound(RunHeader run, String wrong, String found, String action) {
        return Refusal.Kind.USAGE.of(IssueCode.NOT_FOUND, "DISTRICT", words(run).in(wrong), found, "", action);
    }

    private UnitWords words(RunHeader run) {
        return RunJurisdictions.get(installation, stores, run.number()).words();
    }
}
