package io.linli.seal;

import java.util.regex.Pattern;

/// Shows just enough of personal data to know it again (GB/T 35273 7.2).
///
/// What is not in a form the rule knows is hidden whole: better too little than a leak. An empty
/// text stays empty. One star stands for one character, except after an address.
public final class Masking {
    private static final Pattern TO_BUILDING = Pattern.compile("^(.*?(?:号楼|栋|幢|座))(.*)$");
    private static final Pattern PLATE =
            Pattern.compile("([\\u4e00-\\u9fff][A-Z])[·•\\s-]?([A-Z0-9\\u4e00-\\u9fff]{5,6})");

    private Masking() {}

    /// `张三` → `张*`, `张三丰` → `张*丰`, `欧阳文华` → `欧**华`; a single character → `*`.
    public static String name(String name) {
        var length = name.codePointCount(0, name.length());
        return length == 2 ? keep(name, 1, 0) : keep(name, 1, 1);
    }

    /// `13800000000` → `138****0000`; a shorter number is hidden whole.
    public static String phone(String phone) {
        return phone.length() < 11 ? keep(phone, 0, 0) : keep(phone, 3, 4);
    }

    /// `11010519000101001X` → `110***********001X`; other documents are hidden whole.
    public static String idNumber(String idNumber) {
        return idNumber.length() < 15 ? keep(idNumber, 0, 0) : keep(idNumber, 3, 4);
    }

    /// Up to the building: `幸福里3号楼2单元501` → `幸福里3号楼***`; without a building `***`.
    public static String address(String address) {
        var matcher = TO_BUILDING.matcher(address);
        if (!matcher.matches()) {
            return address.isEmpty() ? "" : "***";
        }
        return matcher.group(2).isEmpty() ? address : matcher.group(1) + "***";
    }

    /// `渝A12345` or `渝A·12345` → `渝A·**345`.
    public static String plate(String plate) {
        var matcher = PLATE.matcher(plate);
        return matcher.matches()
                ? matcher.group(1) + "·" + keep(matcher.group(2), 0, 3)
                : keep(plate, 0, 0);
    }

    /// Last four of the account number.
    public static String bank(String account) {
        return account.length() < 12 ? keep(account, 0, 0) : keep(account, 0, 4);
    }

    /// Stars for all but the first `head` and last `tail` characters; for all if none is left.
    private static String keep(String text, int head, int tail) {
        var points = text.codePoints().toArray();
        var stars = points.length - head - tail;
        if (stars <= 0) {
            return "*".repeat(points.length);
        }
        var end = new String(points, head + stars, tail);
        return new String(points, 0, head) + "*".repeat(stars) + end;
    }
}
