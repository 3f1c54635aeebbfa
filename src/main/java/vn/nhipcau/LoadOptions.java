package vn.nhipcau;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.world.load.Size;

/**
 * What was asked of {@code load}.
 *
 * @param today the day on which the province stands, or null for the machine's
 */
record LoadOptions(
        int agencies,
        int years,
        long seed,
        Path data,
        @Nullable LocalDate today) {
    static LoadOptions of(List<String> words) throws ServeOptions.Misused {
        int agencies = 0;
        int years = 0;
        long seed = 1;
        Path data = null;
        LocalDate today = null;
        Iterator<String> rest = words.subList(1, words.size()).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--agencies" -> agencies = number(option, rest, Size.FEWEST_AGENCIES, Size.MOST_AGENCIES);
                case "--years" -> years = number(option, rest, 1, Size.MOST_YEARS);
                case "--seed" -> seed = number(option, rest, 0, Integer.MAX_VALUE);
                case "--data" -> data = Path.of(value(option, rest));
                case "--today" -> today = day(value(option, rest));
                default -> throw new ServeOptions.Misused("không hiểu “" + option + "”");
            }
        }
        if (agencies == 0 || years == 0 || data == null) {
            throw new ServeOptions.Misused(
                    "cách dùng: load --agencies N --years N [--seed N] --data DIR [--today DATE]");
        }
        return new LoadOptions(agencies, years, seed, data.toAbsolutePath().normalize(), today);
    }

    private static String value(String option, Iterator<String> rest) throws ServeOptions.Misused {
        if (!rest.hasNext()) {
            throw new ServeOptions.Misused("thiếu giá trị sau " + option);
        }
        return rest.next();
    }

    private static int number(String option, Iterator<String> rest, int least, int most) throws ServeOptions.Misused {
        String value = value(option, rest);
        if (!value.matches("\\d{1,10}") || Long.parseLong(value) < least || Long.parseLong(value) > most) {
            throw new ServeOptions.Misused(
                    option + " phải là số từ " + least + " đến " + most + ", không phải “" + value + "”");
        }
        return Integer.parseInt(value);
    }

    private static LocalDate day(String value) throws ServeOptions.Misused {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new ServeOptions.Misused("ngày viết như 2026-05-16, không phải “" + value + "”");
        }
    }
}
