package io.linli.bench.codec;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.util.JsonFormat;
import io.linli.bench.contract.Size;
import io.linli.bench.v1.Order;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.Faults;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.codec.Shape;
import io.linli.transcode.codec.Shapes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.curioswitch.common.protobuf.json.MessageMarshaller;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From JSON's bytes to the wire's and back: ours against `JsonFormat`, with generated and with
/// dynamic messages, and against protobuf-jackson.
///
/// Ours leaves its bytes in the scratch space of the event loop, as it does in the gateway; the
/// others give the array or the text that they make.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CodecBenchmark {
    @Param({"medium"})
    public String size = "medium";

    private final Bytes out = new Bytes(1 << 19);
    private final JsonFormat.Parser parser = JsonFormat.parser();
    private final JsonFormat.Printer printer =
            JsonFormat.printer().omittingInsignificantWhitespace();
    private final Shape shape =
            Shapes.of(List.of(Order.getDescriptor().getFile()), JsonStyle.STANDARD)
                    .of(Order.getDescriptor());
    private final MessageMarshaller marshaller =
            MessageMarshaller.builder()
                    .omittingInsignificantWhitespace(true)
                    .register(Order.getDefaultInstance())
                    .build();
    private byte[] json = {};
    private byte[] wire = {};

    @Setup
    public void fill() {
        json = Size.of(size).json();
        wire = Size.of(size).order().toByteArray();
    }

    @Benchmark
    public int readLinli() {
        out.clear();
        var faults = new Faults();
        shape.read(json, 0, json.length, out, faults);
        return out.size;
    }

    @Benchmark
    public byte[] readJsonFormatGenerated() throws IOException {
        var order = Order.newBuilder();
        parser.merge(new String(json, StandardCharsets.UTF_8), order);
        return order.build().toByteArray();
    }

    @Benchmark
    public byte[] readJsonFormatDynamic() throws IOException {
        var order = DynamicMessage.newBuilder(Order.getDescriptor());
        parser.merge(new String(json, StandardCharsets.UTF_8), order);
        return order.build().toByteArray();
    }

    @Benchmark
    public byte[] readProtobufJackson() throws IOException {
        var order = Order.newBuilder();
        marshaller.mergeValue(json, order);
        return order.build().toByteArray();
    }

    @Benchmark
    public int writeLinli() {
        out.clear();
        shape.write(wire, 0, wire.length, out);
        return out.size;
    }

    @Benchmark
    public byte[] writeJsonFormatGenerated() throws IOException {
        return printer.print(Order.parseFrom(wire)).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public byte[] writeJsonFormatDynamic() throws IOException {
        return printer.print(DynamicMessage.parseFrom(Order.getDescriptor(), wire))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public byte[] writeProtobufJackson() throws IOException {
        return marshaller.writeValueAsBytes(Order.parseFrom(wire));
    }
}
