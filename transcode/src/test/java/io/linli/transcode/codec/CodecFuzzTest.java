package io.linli.transcode.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.TypeRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Made-up messages of made-up contracts: ours against `JsonFormat`, both ways, sound and damaged.
/// The same seed gives the same cases: `-Dlinli.fuzz.seed=`, `-Dlinli.fuzz.cases=`. A million with
/// `./linli test --all`.
class CodecFuzzTest {
    private static final int CASES =
            Integer.getInteger(
                    "linli.fuzz.cases", Boolean.getBoolean("linli.long") ? 1_000_000 : 50_000);
    private static final long SEED = Long.getLong("linli.fuzz.seed", 20_260_101L);
    private static final int MESSAGES_PER_CONTRACT = 100;
    private static final int SHOWN_MAX = 10;
    private static final String LETTERS = "0123456789-+.eE\"\\{}[],: ntf";
    private static final Logger THEIRS =
            Logger.getLogger("com.google.protobuf.util.Timestamps"); // kept, or it is forgotten

    private final List<String> unexplained = new ArrayList<>();
    private final Map<Explained, Integer> explained = new EnumMap<>(Explained.class);
    private final Map<String, Integer> counts = new TreeMap<>();
    private int cases;
    private String place = "";

    @Test
    void oursAndTheirsAgreeOrTheDifferenceIsExplained() throws InvalidProtocolBufferException {
        THEIRS.setLevel(Level.OFF);
        for (var seed = SEED; cases < CASES && unexplained.size() < SHOWN_MAX; seed++) {
            contract(seed);
        }
        System.out.println(cases + " cases: " + counts + ", explained: " + explained);
        assertThat(unexplained).isEmpty();
    }

    private void contract(long seed) throws InvalidProtocolBufferException {
        var random = new Random(seed);
        var file = RandomContract.of(random);
        var files = new ArrayList<>(RandomContract.IMPORTS);
        files.add(file);
        var types = TypeRegistry.newBuilder();
        files.forEach(each -> types.add(each.getMessageTypes()));
        var shapes = Shapes.of(files, JsonStyle.STANDARD);
        var registry = types.build();
        var messages = file.getMessageTypes().toArray(Descriptor[]::new);
        for (var i = 0; i < MESSAGES_PER_CONTRACT && cases < CASES; i++) {
            place = "seed " + seed + ", message " + i;
            var type = messages[random.nextInt(messages.length)];
            var both = new Rivalry(shapes.of(type), registry);
            var made = new RandomMessage(random, messages);
            var wire = made.of(type).toByteArray();
            var shown = print("print", both, wire);
            print("print-merged", both, joined(wire, made.of(type).toByteArray()));
            print("print-damaged", both, damagedWire(random, wire));
            if (shown) {
                read(random, both, wire);
            }
        }
    }

    /// @return whether theirs can show it
    private boolean print(String kind, Rivalry both, byte[] wire) {
        var rival = both.theirsPrinted(wire);
        var theirs = rival.json();
        Rivalry.Printed ours;
        try {
            ours = both.oursPrinted(wire);
        } catch (RuntimeException e) {
            unexplained.add(place + " " + kind + ": " + e);
            return false;
        }
        var json = ours.json();
        var same =
                Objects.equals(json, theirs)
                        || json != null && theirs != null && isSameTree(json, theirs);
        count(kind, same, theirs != null);
        if (!same) {
            var why = Explained.printing(both.shape.descriptor(), ours, rival);
            if (why == null && json != null && theirs == null && isSameWithoutRepeats(both, wire)) {
                why = Explained.OVERWRITTEN;
            }
            note(why, kind + "\n  ours   " + ours + "\n  theirs " + rival);
        }
        return theirs != null;
    }

    /// Whether theirs shows what ours does once only the last entry of each key is left.
    private static boolean isSameWithoutRepeats(Rivalry both, byte[] wire) {
        var plain = Merged.of(both.shape.descriptor(), wire, 0, wire.length);
        var theirs = both.theirsPrinted(plain).json();
        var ours = both.oursPrinted(wire).json();
        return theirs != null && ours != null && isSameTree(ours, theirs);
    }

    /// They write some letters as escapes that need none.
    private static boolean isSameTree(String ours, String theirs) {
        var tree = Rivalry.tree(ours);
        return tree != null && tree.toString().equals(String.valueOf(Rivalry.tree(theirs)));
    }

    private void read(Random random, Rivalry both, byte[] wire)
            throws InvalidProtocolBufferException {
        var printer = both.printer();
        if (random.nextInt(3) == 0) {
            printer = printer.preservingProtoFieldNames();
        }
        if (random.nextInt(3) == 0) {
            printer = printer.printingEnumsAsInts();
        }
        var body =
                printer.print(DynamicMessage.parseFrom(both.shape.descriptor(), wire))
                        .replace(",", random.nextInt(4) == 0 ? " ,\n" : ",")
                        .getBytes(StandardCharsets.UTF_8);
        read("read", both, body);
        read("read-damaged", both, damagedJson(random, body));
    }

    private void read(String kind, Rivalry both, byte[] body)
            throws InvalidProtocolBufferException {
        var text = new String(body, StandardCharsets.UTF_8);
        var theirs = both.theirsRead(text);
        Rivalry.Read ours;
        try {
            ours = both.oursRead(body);
        } catch (RuntimeException e) {
            unexplained.add(place + " " + kind + ": " + e + "\n" + text);
            return;
        }
        var isUtf8 = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), body);
        if (!isUtf8 && ours.message() != null) {
            unexplained.add(place + " " + kind + ": not UTF-8, but taken\n" + text);
        }
        var same = Objects.equals(ours.message(), theirs.message());
        count(kind, same, theirs.message() != null);
        if (!same) {
            var why = isUtf8 ? Explained.reading(text, ours, theirs) : Explained.NOT_UTF8;
            note(why, kind + "\n  body   " + text + "\n  ours   " + ours + "\n  theirs " + theirs);
        }
    }

    private void count(String kind, boolean same, boolean taken) {
        cases++;
        var result = !same ? "differs" : taken ? "same" : "refused";
        counts.merge(kind + "-" + result, 1, Integer::sum);
    }

    private void note(@Nullable Explained why, String what) {
        if (why == null) {
            unexplained.add(place + " " + what);
        } else {
            explained.merge(why, 1, Integer::sum);
        }
    }

    /// One message behind another is both of them merged.
    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] damagedWire(Random random, byte[] wire) {
        var damaged = wire.clone();
        for (var i = random.nextInt(3); i >= 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 && damaged.length > 0
                ? Arrays.copyOf(damaged, random.nextInt(damaged.length))
                : damaged;
    }

    private static byte[] damagedJson(Random random, byte[] body) {
        var text = new Bytes(body.length + 8);
        text.put(body);
        for (var i = random.nextInt(3); i >= 0 && text.size > 0; i--) {
            var at = random.nextInt(text.size);
            var how = random.nextInt(4);
            if (how == 0) { // one more
                text.put(0);
                System.arraycopy(text.array, at, text.array, at + 1, text.size - 1 - at);
            } else if (how == 1) { // one less
                System.arraycopy(text.array, at + 1, text.array, at, text.size - 1 - at);
                text.size--;
                continue;
            }
            text.array[at] =
                    (byte)
                            (random.nextInt(4) == 0
                                    ? random.nextInt(256)
                                    : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toArray();
    }
}
