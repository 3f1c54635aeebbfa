package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Annex I, part II, the bases of item 6 and "Kính gửi" of item 9. */
final class BasesRules {
    private static final Pattern TWO_BASES = Pattern.compile("(?su).*\\S\\s*[;.]\\s*Căn cứ .*|.*\\n.*");

    private static final List<Rule> BASES = List.of(
            Rule.of(
                    "bases.style",
                    "II.6",
                    form -> each(
                            form.opening().bases(),
                            basis -> Sight.look(basis.runs(), false, true, Place.at(basis.text())))),
            Rule.of(
                    "bases.size",
                    "II.6",
                    form -> each(
                            form.opening().bases(), basis -> Sight.size(basis.runs(), 13, 14, Place.at(basis.text())))),
            Rule.of(
                    "bases.lines",
                    "II.6",
                    form -> each(
                            form.opening().bases(),
                            basis -> words(
                                    !TWO_BASES.matcher(basis.text().strip()).matches(), basis))),
            Rule.of("bases.ends", "II.6", form -> ends(form.opening().bases())));

    private static final List<Rule> ADDRESSES = List.of(
            Rule.of("address.form", "II.9", form -> address(form)),
            Rule.of("address.ends", "II.9", form -> ends(form.opening().addressees())),
            Rule.of(
                    "address.style",
                    "II.9",
                    form -> each(
                            addressed(form),
                            paragraph -> Sight.look(paragraph.runs(), false, false, Place.at(paragraph.text())))),
            Rule.of(
                    "address.size",
                    "II.9",
                    form -> each(
                            addressed(form),
                            paragraph -> Sight.size(paragraph.runs(), 13, 14, Place.at(paragraph.text())))));

    static final List<Rule> ALL =
            Stream.of(BASES, ADDRESSES).flatMap(List::stream).toList();

    private BasesRules() {}

    private static List<Paragraph> addressed(Form form) {
        List<Paragraph> all = new ArrayList<>();
        Paragraph address = form.opening().address();
        if (address != null) {
            all.add(address);
        }
        all.addAll(form.opening().addressees());
        return all;
    }

    private static List<Sight> address(Form form) {
        Paragraph address = form.opening().address();
        if (address == null) {
            return form.isLetter() ? Sight.missing(Place.ABOVE_BODY) : List.of();
        }
        String words = address.words();
        boolean isList = !form.opening().addressees().isEmpty();
        boolean isRight = isList ? words.matches("Kính gửi:( ?-.*)?") : words.matches("Kính gửi: [^-].*");
        return List.of(words(isRight, address));
    }

    private static List<Sight> ends(List<Paragraph> lines) {
        List<Sight> sights = new ArrayList<>();
        for (Paragraph line : lines) {
            boolean isLast = line.index() == lines.getLast().index();
            sights.add(words(line.words().endsWith(isLast ? "." : ";"), line));
        }
        return sights;
    }

    private static Sight words(boolean holds, Paragraph paragraph) {
        return new Sight(holds, Found.words(paragraph.text()), Place.at(paragraph.text()));
    }

    private static List<Sight> each(List<Paragraph> paragraphs, Function<Paragraph, Sight> look) {
        return paragraphs.stream().map(look).toList();
    }
}
