package org.determinations.model.jurisdiction;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;

/**
 * Which district of a run a text names by a code, the district's own or that of a school there. A name in letters is not looked for: two
 * districts may share it. One per run; immutable.
 */
public final class NamedDistricts {
    private final Set<String> known = new TreeSet<>();
    private final CodeForm form;
    private final Pattern codes;
    private final String ending;

    private NamedDistricts(Stream<DistrictCode> known, CodeForm form) {
        known.map(DistrictCode::digits).forEach(this.known::add);
        this.form = form;
        this.codes = form.anyCode("0-9A-Za-z");
        this.ending = form.ending(this.known);
    }

    /**
     * Of the districts that a run has.
     *
     * @param form of the codes of the jurisdiction's units and their schools
     */
    public static NamedDistricts of(Stream<DistrictCode> known, CodeForm form) {
        return new NamedDistricts(known, form);
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
        return codes.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(code -> {
                    String district = district(code);
                    return known.contains(district) && meant.test(district);
                })
                .findFirst();
    }

    /** The code itself where it is a district's; else the district whose school it would be, by the run's own codes. */
    private String district(String code) {
        return known.contains(code) ? code : form.unitOf(code, ending);
    }
}
