package org.determinations.model.jurisdiction;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;

/**
 * Which district of a run a text names by a code, the district's own or that of a school there. A name in letters is not looked for: two
 * districts may share it. A code no longer than a calendar year is one only behind the word for a district, as in <em>corporation 2018</em>:
 * without it nobody can tell it from a year, a count or a word. One per run; immutable.
 */
public final class NamedDistricts {
    private static final String BORDER = "0-9A-Za-z";

    /** Signs before a code in which its word stands: more than any word for a unit is long. */
    private static final int FAR = 80;

    private final Set<String> known = new TreeSet<>();
    private final CodeForm form;
    private final CodesInText codes;
    private final Pattern behindWord;
    private final String ending;

    private NamedDistricts(Stream<DistrictCode> known, Jurisdiction jurisdiction) {
        known.map(DistrictCode::digits).forEach(this.known::add);
        this.form = jurisdiction.codes();
        this.codes = new CodesInText(form);
        this.behindWord = behindWord(jurisdiction.words());
        this.ending = form.ending(this.known);
    }

    private static Pattern behindWord(UnitWords words) {
        String any = Stream.of(UnitWords.OWN.singular(), UnitWords.OWN.plural(), words.singular(), words.plural())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?i)(?<![" + BORDER + "])(?:" + any + ")(?: code| number)?:? $");
    }

    /** Of the districts that a run of the jurisdiction has. */
    public static NamedDistricts of(Stream<DistrictCode> known, Jurisdiction jurisdiction) {
        return new NamedDistricts(known, jurisdiction);
    }

    /** The first code in the text of any other district than that one, or of a school there, as it stands; empty for none. */
    public Optional<String> other(String text, DistrictCode own) {
        return find(text, district -> !district.equals(own.digits()));
    }

    /** The first code in the text of any district, or of a school there, as it stands; empty for none. */
    public Optional<String> any(String text) {
        return find(text, district -> true);
    }

    private Optional<String> find(String text, Predicate<String> meant) {
        return codes.in(text)
                .filter(match -> {
                    String district = district(match.group());
                    return known.contains(district) && meant.test(district);
                })
                .filter(match -> form.canBeTold(match.group()) || isBehindWord(text, match.start()))
                .map(MatchResult::group)
                .findFirst();
    }

    private boolean isBehindWord(String text, int start) {
        return behindWord
                .matcher(text.substring(Math.max(0, start - FAR), start))
                .find();
    }

    /** The code itself where it is a district's; else the district whose school it would be, by the run's own codes. */
    private String district(String code) {
        return known.contains(code) ? code : form.unitOf(code, ending);
    }
}
