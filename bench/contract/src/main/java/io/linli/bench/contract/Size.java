package io.linli.bench.contract;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.JsonFormat;
import io.linli.bench.v1.Order;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The sizes of order that are measured; each as a message and as the JSON a client would send.
public enum Size {
    /// 28 bytes of JSON.
    SMALL(Order.newBuilder().setNumber("A-1").setCount(123)),
    /// About 1 KB of JSON, 16 fields, nested and repeated, 中文 and ASCII.
    MEDIUM(medium()),
    /// About 200 KB of JSON: the same with many steps.
    LARGE(large());

    private static final int LARGE_STEPS = 1325;

    private final Order order;

    Size(Order.Builder order) {
        this.order = order.build();
    }

    public static Size of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public Order order() {
        return order;
    }

    /// Without white space, in the order of the fields' numbers.
    public byte[] json() {
        try {
            var text = JsonFormat.printer().omittingInsignificantWhitespace().print(order);
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Order.Builder medium() {
        return Order.newBuilder()
                .setNumber("WO-2026-0301-000123")
                .setCount(2)
                .setTitle("3号楼电梯停运，老人上下楼不便")
                .setRemark("Lift stopped between floors 4 and 5; 物业已到场，等待维保单位处理。")
                .setAmountFen(1_250_000L)
                .setUrgent(true)
                .setLatitude(39.9087)
                .setLongitude(116.3975)
                .setState(Order.State.ASSIGNED)
                .setCreateTime(Timestamp.newBuilder().setSeconds(1_772_330_400L))
                .setApplicant(applicant())
                .addSteps(step("已受理并派单", "接诉即办中心", 0))
                .addSteps(step("Technician on site, parts ordered", "维保单位", 1))
                .addSteps(step("曳引机轴承已更换，试运行正常", "维保单位", 2))
                .addTags("电梯")
                .addTags("elderly")
                .addTags("物业")
                .addDepartmentCodes(110_101)
                .addDepartmentCodes(110_105)
                .setEvidenceDigest(ByteString.copyFrom(new byte[16]))
                .putLabels("channel", "12345")
                .putLabels("来源", "热线");
    }

    private static Order.Person applicant() {
        return Order.Person.newBuilder()
                .setDisplayName("王小明")
                .setPhone("13800000000")
                .setAddress(
                        Order.Address.newBuilder()
                                .setDistrict("东城区")
                                .setLine("和平里街道 12 号院 3 号楼 502")
                                .setRegionCode("110101005"))
                .build();
    }

    private static Order.Step step(String text, String department, int number) {
        return Order.Step.newBuilder()
                .setText(text)
                .setDepartment(department)
                .setTime(Timestamp.newBuilder().setSeconds(1_772_330_400L + 600L * number))
                .setMinutes(15 + number)
                .build();
    }

    private static Order.Builder large() {
        var order = medium();
        for (var i = 0; i < LARGE_STEPS; i++) {
            order.addSteps(step("现场处理：更换曳引机轴承 bearing " + i + "，试运行正常", "维保单位", i));
        }
        return order;
    }
}
