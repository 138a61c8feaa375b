package org.determinations.report.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.equity.EquityShare;
import org.determinations.suppression.PublicShare;

/**
 * A share over many districts and its interval as a reader may be told them. One per audience.
 *
 * @param open how shares are printed in public; empty for the department
 */
public record ShareWords(Optional<PublicShare> open) {
    private static final String LIMITED = "=";
    private static final int PLACES = 1;

    /** {@code 17.4%}; in public a share near nobody or everybody is a limit. */
    public String share(EquityShare share) {
        return open.map(shares -> shares.text(share.count()))
                .orElseGet(() -> percent(
                        ExactRatio.of(share.count().outcome(), share.count().students())));
    }

    /** The lower limit; withheld with a share that is printed as a limit, as it would tell more. */
    public String low(EquityShare share) {
        return limit(share, share.low());
    }

    /** The upper limit. */
    public String high(EquityShare share) {
        return limit(share, share.high());
    }

    /** {@code 17.4% (17.1% to 17.7%)}. */
    public String both(EquityShare share) {
        return isLimited(share) ? share(share) : share(share) + " (" + low(share) + " to " + high(share) + ")";
    }

    private String limit(EquityShare share, BigDecimal limit) {
        return isLimited(share) ? PublicShare.NOT_SHOWN : percent(ExactRatio.of(limit));
    }

    private boolean isLimited(EquityShare share) {
        return open.isPresent() && share(share).contains(LIMITED);
    }

    private static String percent(ExactRatio share) {
        return share.times(100).decimal(PLACES).toPlainString() + "%";
    }
}
