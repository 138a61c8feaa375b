package org.determinations.application.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.application.Installation;
import org.determinations.issue.Refusal;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecard.scenario.Scenario;
import org.determinations.scorecard.turn.Monotony;

/** Looks along the facts of a pack's scenarios for a result that turns back. */
public final class PackMonotony {
    private static final String NOTHING_ELSE = "a unit of which nothing else is known";

    private final Installation installation;
    private final List<String> units = new ArrayList<>();
    private final Map<String, PackTurns.Turn> turns = new LinkedHashMap<>();

    /** Used once. */
    public PackMonotony(Installation installation) {
        this.installation = installation;
    }

    /**
     * Every fact and result that turns back for a unit of the scenarios, or for one of which nothing else is known.
     *
     * @param nameOrFolder a published pack, a draft, or the folder of one
     * @throws Refusal SY-010 without pack or scorecard; PA-080 to PA-089 for what cannot be read
     */
    public PackTurns look(String nameOrFolder) {
        Path folder = PackFolders.get(installation, nameOrFolder);
        Scorecard scorecard = PackFolders.scorecard(folder);
        for (List<Scenario> file : PackScenarios.read(folder, scorecard)) {
            List<UnitMeasures> all = file.stream().map(Scenario::unit).toList();
            UnitRanks ranks = UnitRanks.of(scorecard, all);
            file.forEach(scenario -> look(scorecard, scenario.unit(), ranks, scenario.id()));
        }
        look(scorecard, UnitMeasures.of(NOTHING_ELSE, Map.of()), UnitRanks.NONE, NOTHING_ELSE);
        return new PackTurns(folder.getFileName().toString(), units, List.copyOf(turns.values()));
    }

    private void look(Scorecard scorecard, UnitMeasures unit, UnitRanks ranks, String name) {
        units.add(name);
        Map<String, PackTurns.Turn> found = new LinkedHashMap<>();
        Monotony.of(scorecard, unit, ranks)
                .forEach(r -> found.putIfAbsent(r.measure() + "\u0000" + r.result(), turn(r, name)));
        found.forEach((key, turn) -> turns.merge(key, turn, PackMonotony::together));
    }

    private static PackTurns.Turn together(PackTurns.Turn first, PackTurns.Turn more) {
        return new PackTurns.Turn(first.measure(), first.result(), first.example(), first.units() + more.units());
    }

    private static PackTurns.Turn turn(Monotony.Reversal reversal, String unit) {
        return new PackTurns.Turn(
                reversal.measure(),
                reversal.result(),
                new PackTurns.Example(reversal.from(), reversal.to(), reversal.before(), reversal.after(), unit),
                1);
    }
}
