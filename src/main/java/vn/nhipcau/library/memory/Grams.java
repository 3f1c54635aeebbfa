package vn.nhipcau.library.memory;

import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.segments.Tokens;

/**
 * A sentence as the index knows it: the numbers of its tokens, and each two beside each other, its beginning and its end
 * included. An edit of one token touches at most two of these pairs, so that sentences which are alike share a number of
 * them that is known beforehand.
 *
 * @param pair of languages; sentences of another pair share nothing
 * @param tokens of the sentence in small letters, each as a number
 */
record Grams(String pair, List<Integer> tokens) {
    /** The least likeness that is offered: three of four. */
    static final int LEAST = 75;

    private static final int EDGE = 0x5bd1e995;

    static Grams of(String from, String to, String source) {
        return new Grams(
                from + ">" + to,
                Tokens.folded(Meaning.of(source)).stream().map(String::hashCode).toList());
    }

    int length() {
        return tokens.size();
    }

    /** As an array, to be compared. */
    int[] numbers() {
        return tokens.stream().mapToInt(Integer::intValue).toArray();
    }

    BytesRef bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(tokens.size() * Integer.BYTES);
        tokens.forEach(bytes::putInt);
        return new BytesRef(bytes.array());
    }

    static int[] numbers(BytesRef bytes) {
        int[] numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asIntBuffer().get(numbers);
        return numbers;
    }

    /** Each once, as terms of the index: eight bytes that hardly ever mean two pairs. */
    Set<BytesRef> terms() {
        Set<BytesRef> terms = new LinkedHashSet<>();
        int before = EDGE;
        for (int token : tokens) {
            terms.add(term(before, token));
            before = token;
        }
        terms.add(term(before, EDGE));
        return terms;
    }

    private BytesRef term(int one, int other) {
        long mixed = (((long) one << 32) | (other & 0xffffffffL)) * 0x9e3779b97f4a7c15L + pair.hashCode();
        mixed = (mixed ^ (mixed >>> 29)) * 0xbf58476d1ce4e5b9L;
        return new BytesRef(
                ByteBuffer.allocate(Long.BYTES).putLong(mixed ^ (mixed >>> 32)).array());
    }

    /** How many of so many pairs a sentence that is alike must share at least. */
    int leastShared(int pairs) {
        int lost = 0;
        for (int longer = 0; longer <= length() / 3 + 1; longer++) {
            lost = Math.max(lost, 2 * edits(length() + longer) - longer);
        }
        return Math.max(1, pairs - lost);
    }

    /** How many edits leave sentences alike of which the longer has so many tokens. */
    static int edits(int longer) {
        return longer * (100 - LEAST) / 100;
    }
}
