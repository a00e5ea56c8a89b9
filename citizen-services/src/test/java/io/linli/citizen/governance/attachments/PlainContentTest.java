package io.linli.citizen.governance.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainContentTest {
    private static final long MAX = 1_000_000;

    @Test
    void aJpegKeepsItsPictureAndWhichWayIsUpAndNothingElse() {
        var taken = Pictures.jpeg();
        var plain = PlainContent.of(taken, MAX);

        assertThat(Pictures.tells(taken)).isTrue();
        assertThat(plain.type()).isEqualTo(ContentType.JPEG);
        assertThat(Pictures.tells(plain.bytes())).isFalse();
        assertThat(Pictures.pixels(plain.bytes())).isEqualTo(Pictures.pixels(taken));
        var text = new String(plain.bytes(), StandardCharsets.ISO_8859_1);
        var exif = text.indexOf("Exif\0\0MM");
        assertThat(exif).isEqualTo(6);
        assertThat((int) text.charAt(exif + 6 + 19)).isEqualTo(Pictures.ON_ITS_SIDE);
    }

    @Test
    void aJpegThatStandsUprightCarriesNoExif() {
        var plain = PlainContent.of(Pictures.drawn("jpg"), MAX).bytes();

        assertThat(new String(plain, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("JFIF");
        assertThat(Pictures.pixels(plain)).isEqualTo(Pictures.pixels(Pictures.drawn("jpg")));
    }

    @Test
    void aPngKeepsItsPictureAndNothingElse() {
        var taken = Pictures.png();
        var plain = PlainContent.of(taken, MAX);

        assertThat(Pictures.tells(taken)).isTrue();
        assertThat(plain.type()).isEqualTo(ContentType.PNG);
        assertThat(Pictures.tells(plain.bytes())).isFalse();
        assertThat(Pictures.pixels(plain.bytes())).isEqualTo(Pictures.pixels(taken));
    }

    @Test
    void makingItPlainTwiceChangesNothing() {
        for (var taken : new byte[][] {Pictures.jpeg(), Pictures.png()}) {
            var once = PlainContent.of(taken, MAX).bytes();
            assertThat(PlainContent.of(once, MAX).bytes()).isEqualTo(once);
        }
    }

    @Test
    void theTypeIsWhatTheBytesSay() {
        assertThat(PlainContent.of("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII), MAX).type())
                .isEqualTo(ContentType.PDF);
        refuses("CONTENT_TYPE_DENIED", "<html>".getBytes(StandardCharsets.US_ASCII), MAX);
        refuses("CONTENT_TYPE_DENIED", new byte[0], MAX);
        refuses("CONTENT_TYPE_DENIED", "MZ".getBytes(StandardCharsets.US_ASCII), MAX);
    }

    @Test
    void theLastByteStillFits() {
        var jpeg = Pictures.jpeg();

        assertThat(PlainContent.of(jpeg, jpeg.length).type()).isEqualTo(ContentType.JPEG);
        refuses("ATTACHMENT_TOO_LARGE", jpeg, jpeg.length - 1);
    }

    @Test
    void whatIsCutOffOrDamagedIsRefusedAndNothingWorseHappens() {
        var dice = new Random(20_261_122);
        for (var whole : new byte[][] {Pictures.drawn("jpg"), Pictures.drawn("png")}) {
            for (var cut = 8; cut < whole.length - 2; cut += 7) {
                refuses("CONTENT_BROKEN", Arrays.copyOf(whole, cut), MAX);
            }
            for (var round = 0; round < 2_000; round++) {
                var broken = whole.clone();
                broken[8 + dice.nextInt(broken.length - 8)] = (byte) dice.nextInt();
                try {
                    PlainContent.of(broken, MAX);
                } catch (Refusal refused) {
                    assertThat(refused.reason().name()).isEqualTo("CONTENT_BROKEN");
                }
            }
        }
    }

    private static void refuses(String reason, byte[] content, long max) {
        assertThatThrownBy(() -> PlainContent.of(content, max))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().name()).isEqualTo(reason));
    }
}
