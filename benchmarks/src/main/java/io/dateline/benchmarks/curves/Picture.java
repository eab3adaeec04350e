package io.dateline.benchmarks.curves;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Curves of cost against size as SVG, both axes logarithmic.
 *
 * @param title what is shown
 * @param across what the size counts
 * @param up what the cost counts
 */
record Picture(String title, String across, String up, List<Curve> curves) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final int LEFT = 62;
    private static final int RIGHT = WIDTH - 32;
    private static final int TOP = 104;
    private static final int BOTTOM = HEIGHT - 44;
    private static final int LEGEND = 42;
    private static final int LINE = 15;

    String svg() {
        Axis x = Axis.over(
                curves.stream().flatMap(each -> each.points().keySet().stream()).toList(), LEFT, RIGHT);
        Axis y = Axis.over(
                curves.stream().flatMap(each -> each.points().values().stream()).toList(), BOTTOM, TOP);
        StringBuilder svg = new StringBuilder(head());
        x.ticks().forEach(tick -> svg.append(across(x.at(tick), tick)));
        y.ticks().forEach(tick -> svg.append(up(y.at(tick), tick)));
        for (int i = 0; i < curves.size(); i++) {
            svg.append(legend(curves.get(i), LEGEND + i * LINE)).append(drawn(curves.get(i), x, y));
        }
        return svg.append("</svg>\n").toString();
    }

    private String head() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
                font-family="sans-serif" font-size="11" fill="#222">
                <title>%3$s</title>
                <rect width="%1$d" height="%2$d" fill="#fff"/>
                <text x="%4$d" y="22" font-size="14" font-weight="bold">%3$s</text>
                <text x="%5$d" y="%6$d" text-anchor="middle">%7$s</text>
                <text transform="translate(14 %8$d) rotate(-90)" text-anchor="middle">%9$s</text>
                """.formatted(
                        WIDTH,
                        HEIGHT,
                        escaped(title),
                        LEFT,
                        (LEFT + RIGHT) / 2,
                        HEIGHT - 8,
                        escaped(across),
                        (TOP + BOTTOM) / 2,
                        escaped(up));
    }

    private static String across(double at, double tick) {
        return "<path d=\"M%1$s %2$d V%3$d\" stroke=\"#ddd\"/><text x=\"%1$s\" y=\"%4$d\" text-anchor=\"middle\">%5$s</text>\n"
                .formatted(number(at), TOP, BOTTOM, BOTTOM + 16, amount(tick));
    }

    private static String up(double at, double tick) {
        return "<path d=\"M%1$d %2$s H%3$d\" stroke=\"#ddd\"/><text x=\"%4$d\" y=\"%5$s\" text-anchor=\"end\">%6$s</text>\n"
                .formatted(LEFT, number(at), RIGHT, LEFT - 6, number(at + 4), amount(tick));
    }

    private static String legend(Curve curve, int y) {
        return "<path d=\"M%d %d h26\" %s/><text x=\"%d\" y=\"%d\">%s</text>\n"
                .formatted(LEFT, y - 4, stroke(curve), LEFT + 34, y, escaped(curve.name()));
    }

    private static String drawn(Curve curve, Axis x, Axis y) {
        String way = curve.points().entrySet().stream()
                .map(point -> number(x.at(point.getKey())) + " " + number(y.at(point.getValue())))
                .collect(Collectors.joining(" L"));
        String dots = curve.points().entrySet().stream()
                .map(point -> "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"><title>%s: %s</title></circle>\n"
                        .formatted(
                                number(x.at(point.getKey())),
                                number(y.at(point.getValue())),
                                curve.colour(),
                                amount(point.getKey()),
                                amount(point.getValue())))
                .collect(Collectors.joining());
        return "<path d=\"M" + way + "\" " + stroke(curve) + "/>\n" + dots;
    }

    private static String stroke(Curve curve) {
        return "fill=\"none\" stroke=\"" + curve.colour() + "\" stroke-width=\"2\""
                + (curve.isDashed() ? " stroke-dasharray=\"6 4\"" : "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String amount(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.2f" : "%,.0f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
