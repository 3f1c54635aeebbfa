package vn.nhipcau;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.database.DataKind;

/**
 * What was asked of {@code demo} or {@code serve}.
 *
 * @param today the day on which the sample's clock starts, or null for where it stood
 */
record ServeOptions(
        boolean demo,
        int port,
        Path data,
        boolean fresh,
        @Nullable LocalDate today) {
    /** A word that was not understood. */
    static final class Misused extends Exception {
        private static final long serialVersionUID = 1;

        Misused(String message) {
            super(message);
        }
    }

    static ServeOptions of(List<String> words) throws Misused {
        boolean demo = words.getFirst().equals("demo");
        if (!demo && !words.getFirst().equals("serve")) {
            throw new Misused("không có lệnh “" + words.getFirst() + "”");
        }
        int port = 8080;
        Path data = (demo ? DataKind.DEMO : DataKind.LIVE).usualDirectory();
        boolean fresh = false;
        LocalDate today = null;
        Iterator<String> rest = words.subList(1, words.size()).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                case "--fresh" -> fresh = demo || refuse("--fresh chỉ dùng với demo");
                case "--today" -> today = demo ? day(value(option, rest)) : misused("--today chỉ dùng với demo");
                default -> throw new Misused("không hiểu “" + option + "”");
            }
        }
        return new ServeOptions(demo, port, data.toAbsolutePath().normalize(), fresh, today);
    }

    private static String value(String option, Iterator<String> rest) throws Misused {
        if (!rest.hasNext()) {
            throw new Misused("thiếu giá trị sau " + option);
        }
        return rest.next();
    }

    private static int port(String value) throws Misused {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535 || Integer.parseInt(value) == 0) {
            throw new Misused("cổng phải là số từ 1 đến 65535, không phải “" + value + "”");
        }
        return Integer.parseInt(value);
    }

    private static LocalDate day(String value) throws Misused {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new Misused("ngày viết như 2022-05-16, không phải “" + value + "”");
        }
    }

    private static boolean refuse(String why) throws Misused {
        throw new Misused(why);
    }

    private static @Nullable LocalDate misused(String why) throws Misused {
        throw new Misused(why);
    }
}
