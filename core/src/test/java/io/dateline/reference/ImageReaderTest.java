package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ImageReaderTest {
    private static final byte[] IMAGE = new ImageWriter()
            .longs(new long[] {1, Long.MIN_VALUE})
            .ints(new int[] {})
            .bytes(new byte[] {3})
            .ints(new int[] {-4, 5})
            .image(77);

    @Test
    void readsWhatWasWritten() {
        ImageReader image = ImageReader.open(IMAGE).orElseThrow();
        assertThat(image.stamp).isEqualTo(77);
        assertThat(image.longs()).containsExactly(1, Long.MIN_VALUE);
        assertThat(image.ints()).isEmpty();
        assertThat(image.bytes()).containsExactly(3);
        assertThat(image.ints()).containsExactly(-4, 5);
    }

    @Test
    void isLittleEndianOnAnyMachine() {
        assertThat(Arrays.copyOf(IMAGE, 12)).containsExactly('D', 'I', 'M', 'G', 1, 0, 0, 0, 77, 0, 0, 0);
    }

    @Test
    void refusesAnImageThatIsCutOff() {
        for (int length = 0; length < IMAGE.length; length++) {
            assertThat(ImageReader.open(Arrays.copyOf(IMAGE, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void refusesAnImageOfAnotherVersionOrWithADamagedByte() {
        for (int i = 0; i < IMAGE.length; i++) {
            byte[] damaged = IMAGE.clone();
            damaged[i]++;
            boolean stamp = i >= 8 && i < 12;
            assertThat(ImageReader.open(damaged).isPresent()).as("byte %d", i).isEqualTo(stamp);
        }
    }
}
