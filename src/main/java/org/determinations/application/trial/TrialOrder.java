package org.determinations.application.trial;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.model.SchoolYear;

/**
 * What a person wants to try.
 *
 * @param policy a published pack, a draft, or the folder of one
 * @param cycle whose data are tried; empty for that of the run that is named, else of the newest
 * @param near distance from a cut that counts as near, in the unit of what is compared
 * @param properties measures by which movers are told apart
 * @param command that was typed
 */
public record TrialOrder(
        String policy, Optional<SchoolYear> cycle, BigDecimal near, Properties properties, String command) {

    /**
     * Names of measures in the files of the run; the policy need not read them.
     *
     * @param size a number, such as students enrolled
     * @param type a word, such as charter
     * @param income a number: the share of low-income students, in percent
     */
    public record Properties(String size, String type, String income) {
        public static final String SIZE = "enrollment";
        public static final String TYPE = "district type";
        public static final String INCOME = "low income";
    }
}
