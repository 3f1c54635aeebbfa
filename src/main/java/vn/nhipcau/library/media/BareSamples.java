package vn.nhipcau.library.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The samples of one track, as its tables say where they lie.
 *
 * @param sizes content of {@code stsz}
 * @param runs of {@code stsc}: from which chunk on a chunk has how many samples
 * @param chunks of {@code stco}, or of {@code co64} where the places are far
 */
record BareSamples(ByteBuffer sizes, ByteBuffer runs, ByteBuffer chunks, boolean far) {
    /** Writes nothing in their place. */
    void blank(FileChannel file) throws IOException {
        int count = chunks.getInt(4);
        int sample = 0;
        int run = 0;
        for (int chunk = 1; chunk <= count; chunk++) {
            while (run + 1 < runs.getInt(4) && runs.getInt(8 + 12 * (run + 1)) <= chunk) {
                run++;
            }
            long length = 0;
            for (int i = 0; i < runs.getInt(12 + 12 * run); i++) {
                length += size(sample++);
            }
            int at = 8 + (chunk - 1) * (far ? 8 : 4);
            Bare.blank(file, far ? chunks.getLong(at) : Integer.toUnsignedLong(chunks.getInt(at)), length);
        }
    }

    private long size(int sample) {
        int all = sizes.getInt(4);
        return Integer.toUnsignedLong(all == 0 ? sizes.getInt(12 + 4 * sample) : all);
    }
}
