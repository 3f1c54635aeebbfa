package vn.nhipcau.work.reporting;

import org.jspecify.annotations.Nullable;

/**
 * What a figure in a text is bound to: one activity's figure ({@code f12}), the number of a section's activities
 * ({@code n}) or their total ({@code t:VISITS}); of one agency alone where one is named ({@code n@7}).
 */
record Bond(String of, @Nullable Long agency) {
    static Bond read(String bound) {
        int at = bound.lastIndexOf('@');
        return at < 0 ? new Bond(bound, null) : new Bond(bound.substring(0, at), Long.valueOf(bound.substring(at + 1)));
    }

    boolean isFigure() {
        return of.startsWith("f");
    }

    boolean isCount() {
        return of.equals("n");
    }

    long figure() {
        return Long.parseLong(of.substring(1));
    }

    String key() {
        return of.substring(2);
    }
}
