package vn.nhipcau.work.rounds;

import java.text.NumberFormat;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;

/** A part of a whole. */
public record Rate(int part, int of) {
    /** In hundredths, to one decimal. What is not all is never 100. */
    public double percent() {
        if (of == 0) {
            return 0;
        }
        double rounded = Math.round(part * 1000.0 / of) / 10.0;
        return part < of ? Math.min(rounded, 99.9) : rounded;
    }

    /** {@code 77,5 %} in Vietnamese, {@code 77.5%} in English. */
    public String in(Text text) {
        NumberFormat format = NumberFormat.getNumberInstance(text.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(percent()) + (text.language() == Language.VI ? "\u00a0%" : "%");
    }
}
