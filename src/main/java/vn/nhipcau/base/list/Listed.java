package vn.nhipcau.base.list;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One page of a list.
 *
 * @param page counted from 1
 * @param total of the whole list
 */
public record Listed<T>(List<T> rows, int page, long total) {
    public static final int ROWS = 50;

    public int pages() {
        return (int) Math.max(1, (total + ROWS - 1) / ROWS);
    }

    public long first() {
        return total == 0 ? 0 : (page - 1L) * ROWS + 1;
    }

    public long last() {
        return Math.min(total, (long) page * ROWS);
    }

    /** The pages to offer: the ends and those beside this one, with 0 for a gap. */
    public List<Integer> offered() {
        return IntStream.rangeClosed(1, pages())
                .filter(p -> p == 1 || p == pages() || Math.abs(p - page) <= 2)
                .map(p -> p > 2 && p < pages() - 1 && Math.abs(p - page) == 2 ? 0 : p)
                .boxed()
                .toList();
    }
}
