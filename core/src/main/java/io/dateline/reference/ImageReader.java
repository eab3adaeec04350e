package io.dateline.reference;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Reads an image in bulk: a header of four numbers of 32 bits (a magic number, the version of the layout, the stamp of what the
 * image was made from, a CRC-32C of all that follows), then arrays as {@link ImageWriter} wrote them.
 */
final class ImageReader {
    static final int HEADER = 4 * Integer.BYTES;
    static final int MAGIC = 0x474D4944; // "DIMG", read from its last letter on
    static final int VERSION = 1;

    private final ByteBuffer bytes;

    /** The stamp of what the image was made from. */
    final int stamp;

    private ImageReader(ByteBuffer bytes, int stamp) {
        this.bytes = bytes;
        this.stamp = stamp;
    }

    /** Opens an image; empty where it is none of this version, or damaged. */
    static Optional<ImageReader> open(byte[] image) {
        ByteBuffer bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        if (image.length < HEADER || bytes.getInt() != MAGIC || bytes.getInt() != VERSION) {
            return Optional.empty();
        }
        int stamp = bytes.getInt();
        int checksum = bytes.getInt();
        return checksum == checksum(bytes.slice()) ? Optional.of(new ImageReader(bytes, stamp)) : Optional.empty();
    }

    static int checksum(ByteBuffer body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return (int) sum.getValue();
    }

    long[] longs() {
        long[] values = new long[bytes.getInt()];
        bytes.asLongBuffer().get(values);
        skip(values.length * Long.BYTES);
        return values;
    }

    int[] ints() {
        int[] values = new int[bytes.getInt()];
        bytes.asIntBuffer().get(values);
        skip(values.length * Integer.BYTES);
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[bytes.getInt()];
        bytes.get(values);
        return values;
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }
}
