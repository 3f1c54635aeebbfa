package vn.nhipcau.library.editions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.Unit;
import vn.nhipcau.library.segments.Sentences;

/** Short sums of what an original says, sentence by sentence: two texts with the same sums say the same. */
final class Sums {
    /** Of 2^64 meanings; an edition has some hundreds of sentences. */
    private static final int BYTES = 8;

    private Sums() {}

    static List<String> of(List<Unit> units) {
        MessageDigest digest = digest();
        return units.stream()
                .flatMap(unit -> Sentences.of(unit, ContentLanguage.ORIGINAL).stream())
                .map(sentence -> digest.digest(Meaning.of(sentence.text()).getBytes(StandardCharsets.UTF_8)))
                .map(sum -> HexFormat.of().formatHex(Arrays.copyOf(sum, BYTES)))
                .toList();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
