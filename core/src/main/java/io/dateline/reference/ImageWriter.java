package io.dateline.reference;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes arrays one after another, each after its length, little-endian; {@link ImageReader} reads them in the same order. */
final class ImageWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    ImageWriter longs(long[] values) {
        byte[] bytes = new byte[values.length * Long.BYTES];
        wrap(bytes).asLongBuffer().put(values);
        return append(values.length, bytes);
    }

    ImageWriter ints(int[] values) {
        byte[] bytes = new byte[values.length * Integer.BYTES];
        wrap(bytes).asIntBuffer().put(values);
        return append(values.length, bytes);
    }

    ImageWriter bytes(byte[] values) {
        return append(values.length, values);
    }

    private ImageWriter append(int length, byte[] bytes) {
        byte[] prefix = new byte[Integer.BYTES];
        wrap(prefix).putInt(length);
        out.writeBytes(prefix);
        out.writeBytes(bytes);
        return this;
    }

    /** An image of what was written, with a header that says what it was made from. */
    byte[] image(int stamp) {
        byte[] body = out.toByteArray();
        byte[] image = new byte[ImageReader.HEADER + body.length];
        wrap(image)
                .putInt(ImageReader.MAGIC)
                .putInt(ImageReader.VERSION)
                .putInt(stamp)
                .putInt(ImageReader.checksum(wrap(body)))
                .put(body);
        return image;
    }

    private static ByteBuffer wrap(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
