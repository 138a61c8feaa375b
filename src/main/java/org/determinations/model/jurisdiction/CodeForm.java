package org.determinations.model.jurisdiction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;

/**
 * How a jurisdiction writes the codes of its units, of their schools and of the whole State. One per jurisdiction; immutable.
 *
 * @param units masks of a unit's code, all of one length; the fixed signs at a mask's end tell units from their schools
 * @param school mask of a school's code, which begins like that of its unit
 * @param restorings what a shortened code stands for, the first that fits
 * @param state code of the whole State, which is no unit
 * @param totals codes that publishers give to a row of totals, as they stand in a file
 * @param words how messages name the form
 */
public record CodeForm(
        List<CodeMask> units,
        CodeMask school,
        List<CodeRestoring> restorings,
        String state,
        List<String> totals,
        CodeWords words) {

    private static final int CALENDAR_YEAR = 4;

    /**
     * How messages name the form.
     *
     * @param form such as {@code eight digits that end in 0000}
     * @param example code of a unit
     * @param shortened the same unit as a person may shorten it, with words; empty where nothing is restored
     * @param school form of a school's code, such as {@code eight digits}
     */
    public record CodeWords(String form, String example, String shortened, String school) {
        /** What a cell may hold. */
        public String allowed() {
            return form + ", such as " + example + (shortened.isEmpty() ? "" : ", or " + shortened);
        }
    }

    public CodeForm {
        units = List.copyOf(units);
        restorings = List.copyOf(restorings);
        totals = List.copyOf(totals);
    }

    /** Text as files and people write it; empty for what is no unit, such as a school and the State. */
    public Optional<DistrictCode> parse(String text) {
        String whole = whole(text);
        return isUnit(whole) ? Optional.of(new DistrictCode(whole)) : Optional.empty();
    }

    /** The same of a code with nothing left out: where cells may have moved, a shortened one is not trusted. */
    public Optional<DistrictCode> parseWhole(String text) {
        return isUnit(text) ? Optional.of(new DistrictCode(text)) : Optional.empty();
    }

    /** Whether the text is the code of the whole State, also where signs of it are lost. */
    public boolean isState(String text) {
        return whole(text).equals(state);
    }

    /** Whether the text names a school within a unit. */
    public boolean isSchool(String text) {
        String whole = whole(text);
        return school.matches(whole) && !isUnitOrState(whole);
    }

    /** Whether a text may be any code, shortened or not; of one no longer than a calendar year, nobody can tell. */
    public boolean mayBeCode(String text) {
        String whole = whole(text);
        return canBeTold(text) && (school.matches(whole) || isUnitOrState(whole));
    }

    /** Whether a code can be told from a year or another number by itself. */
    boolean canBeTold(String code) {
        return code.length() > CALENDAR_YEAR;
    }

    /** Whether the text is a code of a row of totals, as it stands. */
    public boolean isTotal(String text) {
        return totals.contains(text);
    }

    /** Whether the text is the whole code of a school that begins like the unit's, or the unit's own. */
    public boolean isSchoolOf(String text, DistrictCode unit) {
        return school.matches(text) && text.startsWith(start(unit));
    }

    /** What the codes of a unit's schools begin with. */
    public String start(DistrictCode unit) {
        return unit.digits()
                .substring(0, unit.digits().length() - units.get(0).ending().length());
    }

    /** Every whole code of a unit in a text, no digit before or after it. */
    public Stream<String> unitsIn(String text) {
        return anyCode("0-9")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .filter(this::isUnit);
    }

    /**
     * Finds the whole code of a unit or a school in a text.
     *
     * @param border signs that stand neither before nor after it, as in a character class
     */
    Pattern anyCode(String border) {
        return Pattern.compile("(?<![" + border + "])(?:" + school.regex() + "|"
                + String.join("|", units.stream().map(CodeMask::regex).toList()) + ")(?![" + border + "])");
    }

    /** How many digits in a row every code of a unit and of a school has at least. */
    int digitsInARow() {
        return Stream.concat(units.stream(), Stream.of(school))
                .mapToInt(CodeMask::digits)
                .min()
                .orElse(0);
    }

    /** The fixed signs at the end of the first form that all of these codes have. */
    public String ending(Iterable<String> codes) {
        for (CodeMask mask : units) {
            boolean all = true;
            for (String code : codes) {
                all &= code.endsWith(mask.ending());
            }
            if (all) {
                return mask.ending();
            }
        }
        return units.get(units.size() - 1).ending();
    }

    /** The unit whose school a code is, where the units' own codes end like that; of a unit's code, itself. */
    public String unitOf(String code, String ending) {
        return code.substring(0, units.get(0).length() - ending.length()) + ending;
    }

    private boolean isUnit(String text) {
        return !text.equals(state) && isUnitOrState(text);
    }

    private boolean isUnitOrState(String text) {
        for (CodeMask mask : units) {
            if (mask.matches(text)) {
                return true;
            }
        }
        return false;
    }

    private String whole(String text) {
        for (CodeRestoring restoring : restorings) {
            Optional<String> whole = restoring.restore(text);
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        return text;
    }
}
