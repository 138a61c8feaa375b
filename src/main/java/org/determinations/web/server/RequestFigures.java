package org.determinations.web.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many requests were answered and how long it took, in the text form of Prometheus (version 0.0.4). By the pattern of an
 * address and not by the address, so that no number tells of a district, a run or a person. One per server.
 */
final class RequestFigures {
    /** Upper ends in milliseconds, each included; 300 is what the product promises for most pages. */
    private static final List<Integer> BUCKETS = List.of(10, 30, 100, 300, 1000, 3000, 10_000);

    private static final double MILLIS = 1000;
    private static final String REQUESTS = "determinations_http_requests_total";
    private static final String SECONDS = "determinations_http_request_seconds";
    private static final String UNDER_WAY = "determinations_http_requests_under_way";

    private final SortedMap<String, Times> byAddress = new TreeMap<>();
    private final SortedMap<String, Long> byAnswer = new TreeMap<>();
    private int underWay;

    private static final class Times {
        private final long[] atMost = new long[BUCKETS.size()];
        private long count;
        private long millis;

        private void add(long took) {
            count++;
            millis += took;
            for (int i = 0; i < atMost.length; i++) {
                if (took <= BUCKETS.get(i)) {
                    atMost[i]++;
                }
            }
        }
    }

    synchronized void begins() {
        underWay++;
    }

    /** @param pattern of the address, such as {@code /runs/{run}}; {@code none} for one that there is not */
    synchronized void ended(String method, String pattern, int status, long millis) {
        underWay--;
        String labels = "address=\"" + pattern + "\",method=\"" + method + "\"";
        byAddress.computeIfAbsent(labels, l -> new Times()).add(millis);
        byAnswer.merge(labels + ",status=\"" + status + "\"", 1L, Long::sum);
    }

    /** @param version of the program */
    synchronized String text(String version) {
        List<String> lines = new ArrayList<>();
        head(lines, "determinations_build_info", "gauge", "The program.");
        lines.add("determinations_build_info{version=\""
                + version.replace("\\", "").replace("\"", "") + "\"} 1");
        head(lines, UNDER_WAY, "gauge", "Requests that are being answered, this one among them.");
        lines.add(UNDER_WAY + " " + underWay);
        head(lines, REQUESTS, "counter", "Requests answered since the start.");
        byAnswer.forEach((labels, count) -> lines.add(REQUESTS + "{" + labels + "} " + count));
        head(lines, SECONDS, "histogram", "Seconds until an answer was written.");
        byAddress.forEach((labels, times) -> times(lines, labels, times));
        return String.join("\n", lines) + "\n";
    }

    private static void times(List<String> lines, String labels, Times times) {
        for (int i = 0; i < BUCKETS.size(); i++) {
            lines.add(SECONDS + "_bucket{" + labels + ",le=\"" + seconds(BUCKETS.get(i)) + "\"} " + times.atMost[i]);
        }
        lines.add(SECONDS + "_bucket{" + labels + ",le=\"+Inf\"} " + times.count);
        lines.add(SECONDS + "_sum{" + labels + "} " + seconds(times.millis));
        lines.add(SECONDS + "_count{" + labels + "} " + times.count);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / MILLIS);
    }

    private static void head(List<String> lines, String name, String kind, String help) {
        lines.add("# HELP " + name + " " + help);
        lines.add("# TYPE " + name + " " + kind);
    }
}
