package io.linli.citizen.points.volunteer;

import io.linli.citizen.points.timebank.Ages;
import io.linli.citizen.points.timebank.HalfHours;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a certificate says, as JSON to sign and as a page to print. The place is told up to the
/// building: it is somebody else's home.
///
/// @param name the volunteer's
record Document(String number, Instant issued, String name, List<Line> lines) {
    record Line(
            Instant in, Instant out, String place, String content, HalfHours time, int rating) {}

    HalfHours time() {
        return lines.stream().map(Line::time).reduce(HalfHours.NONE, HalfHours::plus);
    }

    /// One line, its keys in a fixed order.
    String json() {
        var services =
                lines.stream()
                        .map(line ->
                                "{\"time\":%s,\"place\":%s,\"content\":%s,\"hours\":%s,\"rating\":%d}"
                                        .formatted(
                                                quoted(time(line)),
                                                quoted(line.place()),
                                                quoted(line.content()),
                                                quoted(line.time().toString()),
                                                line.rating()))
                        .collect(Collectors.joining(","));
        return "{\"type\":\"volunteer-certificate\",\"version\":1,\"number\":%s,\"issued\":%s,\"name\":%s,\"count\":%d,\"hours\":%s,\"services\":[%s]}"
                .formatted(
                        quoted(number),
                        quoted(local(issued)),
                        quoted(name),
                        lines.size(),
                        quoted(time().toString()),
                        services);
    }

    private static String time(Line line) {
        return local(line.in()) + "/" + local(line.out());
    }

    private static String local(Instant at) {
        return at.atZone(Ages.BEIJING)
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.chars()
                .forEach(each -> {
                    if (each == '"' || each == '\\') {
                        out.append('\\').append((char) each);
                    } else if (each < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", each));
                    } else {
                        out.append((char) each);
                    }
                });
        return out.append('"').toString();
    }

    String page(String digest, String signature) {
        var rows =
                lines.stream()
                        .map(line ->
                                "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                                        .formatted(
                                                time(line),
                                                escaped(line.place()),
                                                escaped(line.content()),
                                                line.time(),
                                                line.rating() == 0 ? "" : line.rating()))
                        .collect(Collectors.joining());
        return PAGE.formatted(
                number,
                escaped(name),
                lines.size(),
                time(),
                rows,
                local(issued),
                number,
                digest,
                signature);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>志愿服务记录证明 %s</title>
            <style>body{font-family:sans-serif;margin:2cm}table{border-collapse:collapse;width:100%%}
            td,th{border:1px solid #888;padding:4px;text-align:left}small{word-break:break-all}</style></head><body>
            <h1>志愿服务记录证明</h1>
            <p>志愿者：%s　服务次数：%d　服务时长：%s 小时</p>
            <table><thead><tr><th>时间</th><th>地点</th><th>内容</th><th>时长</th><th>评价</th></tr></thead><tbody>
            %s</tbody></table>
            <p>开具时间：%s　编号：%s（凭编号可查验真伪）</p>
            <p><small>SM3 %s<br>SM2 %s</small></p>
            </body></html>
            """;
}
